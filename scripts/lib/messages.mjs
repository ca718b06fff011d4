// Messages in the code, and their translations. Pages and tools have separate files, in xliff/ and xliff/tools/, so
// that no page loads the messages of the command and the importer.
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { runnerImport } from 'vite';
import { elementFolder, elementNames, lateElements } from './elements.mjs';
import { reachedFrom } from './import-graph.mjs';
import { root } from './run.mjs';

const {
  module: { languages },
} = await runnerImport(join(root, 'src/dataset/languages.ts'), { logLevel: 'error' });
const [sourceLocale, ...targetLocales] = languages;
export { sourceLocale, targetLocales };

const toolFolders = ['src/cli', 'src/importer', 'src/page-check', 'src/studio'];
const isTool = ({ file }) =>
  toolFolders.some((folder) => relative(root, file.fileName).split(sep).join('/').startsWith(`${folder}/`));

/** One part of the messages. All parts share one analysis of the code. */
class Part extends RuntimeLitLocalizer {
  constructor(config, extracted, belongs) {
    super(config);
    const { messages, errors } = extracted;
    this._sourceMessages = { messages: messages.filter(belongs), errors };
  }
}

const configOf = (xliffDir, outputDir) => ({
  sourceLocale,
  targetLocales,
  tsConfig: join(root, 'tsconfig.build.json'),
  baseDir: root,
  resolve: (path) => resolve(root, path),
  output: { mode: 'runtime', outputDir: join(root, 'src/localization/generated', outputDir), language: 'ts' },
  interchange: { format: 'xliff', xliffDir },
});

/** Finds all messages of the code, which takes several seconds. */
export const extractMessages = () =>
  new RuntimeLitLocalizer(configOf(join(root, 'xliff'), '.')).extractSourceMessages();

/** @param {string} [xliff] folder of the translations */
export function messageParts(xliff = join(root, 'xliff'), extracted = extractMessages()) {
  if (extracted.errors.length)
    throw new Error(extracted.errors.map(({ messageText }) => String(messageText)).join('\n'));
  // Page messages and tool messages must have different ids.
  for (const message of extracted.messages)
    if (isTool(message) !== /^(cli|import|studio)\./.test(message.name))
      throw new Error(
        `${message.file.fileName}: ${message.name}: ids of tools begin with cli., import. or studio.`,
      );
  return {
    page: new Part(configOf(xliff, '.'), extracted, (message) => !isTool(message)),
    tools: new Part(configOf(join(xliff, 'tools'), 'tools'), extracted, isTool),
  };
}

/** A part of a part, with the translations of its own messages only. */
class SmallerPart extends Part {
  readTranslationsSync() {
    const names = new Set(this._sourceMessages.messages.map(({ name }) => name));
    const read = super.readTranslationsSync();
    const translations = [...read.translations].map(([locale, messages]) => [
      locale,
      messages.filter(({ name }) => names.has(name)),
    ]);
    return { ...read, translations: new Map(translations) };
  }
}

/** Returns the ids of the messages in the code of a file. */
export const idsIn = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id);

/** Returns the ids of the messages in the code of all other elements, without the code that they load on use. */
export function firstMessages() {
  const late = lateElements();
  const files = elementNames()
    .filter((name) => !late.includes(name))
    .map((name) => join(root, 'src/elements', elementFolder(name), `${name}.ts`));
  return new Set([...reachedFrom(files)].flatMap(idsIn));
}

/**
 * Returns the messages by the file of the build: those that a page loads first, and with the first element or late code
 * beyond; those of the importer, which pages that read lists load; and those of the command and the studio.
 */
export function builtParts({ page, tools }) {
  const part = (from, folder, belongs) => {
    const { xliffDir } = from.config.interchange;
    return new SmallerPart(configOf(xliffDir, folder), from.extractSourceMessages(), belongs);
  };
  const first = firstMessages();
  const isImport = ({ name }) => name.startsWith('import.');
  return [
    part(page, '.', ({ name }) => first.has(name)),
    part(page, 'more', ({ name }) => !first.has(name)),
    part(tools, 'tools', isImport),
    part(tools, 'studio', (message) => !isImport(message)),
  ];
}

/** Returns the text of a message in the form of `registerLanguage`: `{0}` stands for the first value. */
const textOf = ({ contents }) => {
  const text = contents.map((each) => (typeof each === 'string' ? each : `{${each.index}}`)).join('');
  return text.replace(/^\{\{(\d+)\}, plural,/, '{$1, plural,');
};

/** Returns all page messages by language and id, for translators. */
export function pageMessages({ page }) {
  const byLocale = [[sourceLocale, page.extractSourceMessages().messages]];
  byLocale.push(...page.readTranslationsSync().translations);
  return byLocale.map(([locale, messages]) => {
    const entries = messages.map((message) => [message.name, textOf(message)]);
    return [locale, Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))];
  });
}
