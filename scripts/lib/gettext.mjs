// Reads and writes gettext files for WordPress, without plurals and obsolete entries.

const quote = (text) => JSON.stringify(text);
const keyOf = ({ context, id }) => (context ? `${context}\u0004${id}` : id);

/** Returns the entries `{ context, id, translation }` of a .po file. The header is the entry with an empty id. */
export function readPo(text) {
  return text
    .split(/\n\s*\n/)
    .map((block) => {
      const fields = {};
      let field;
      for (const line of block.split('\n')) {
        const [, name, quoted] = /^(msgctxt|msgid|msgstr)?\s*(".*")$/.exec(line.trim()) ?? [];
        if (!quoted) continue;
        field = name ?? field;
        fields[field] = (fields[field] ?? '') + JSON.parse(quoted);
      }
      return { context: fields.msgctxt, id: fields.msgid, translation: fields.msgstr };
    })
    .filter(({ id }) => id !== undefined);
}

/** Writes a .po file with messages and the translations of an older file. A template (.pot) has no older file. */
export function writePo(messages, old = []) {
  const known = new Map(old.map((entry) => [keyOf(entry), entry.translation]));
  const header = known.get('') ?? 'Content-Type: text/plain; charset=UTF-8\n';
  const entries = messages.map((message) =>
    [
      `#: ${message.from}`,
      ...(message.context ? [`msgctxt ${quote(message.context)}`] : []),
      `msgid ${quote(message.id)}`,
      `msgstr ${quote(known.get(keyOf(message)) ?? '')}`,
    ].join('\n'),
  );
  const lines = header.split(/(?<=\n)/).map(quote);
  return `${[['msgid ""', 'msgstr ""', ...lines].join('\n'), ...entries].join('\n\n')}\n`;
}

/** Returns the translated entries of a .po file as a .mo file. */
export function toMo(entries) {
  const pairs = entries
    .filter(({ translation }) => translation)
    .map((entry) => [Buffer.from(keyOf(entry)), Buffer.from(entry.translation)])
    .sort(([a], [b]) => Buffer.compare(a, b));
  const tables = 28;
  const strings = [...pairs.map(([id]) => id), ...pairs.map(([, translation]) => translation)];
  const head = Buffer.alloc(tables + strings.length * 8);
  [0x950412de, 0, pairs.length, tables, tables + pairs.length * 8, 0, head.length].forEach((number, index) =>
    head.writeUInt32LE(number, index * 4),
  );
  let offset = head.length;
  strings.forEach((string, index) => {
    head.writeUInt32LE(string.length, tables + index * 8);
    head.writeUInt32LE(offset, tables + index * 8 + 4);
    offset += string.length + 1;
  });
  return Buffer.concat([head, ...strings.map((string) => Buffer.concat([string, Buffer.alloc(1)]))]);
}

/** Returns the translated entries of a .po file as JSON for scripts of WordPress (wp.i18n). */
export function toScriptJson(entries, lang) {
  const translated = entries.filter(({ id, translation }) => id && translation);
  return JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang },
        ...Object.fromEntries(translated.map((entry) => [keyOf(entry), [entry.translation]])),
      },
    },
  });
}
