/// <reference types="node" />
import { str } from '@lit/localize';
import { readFileSync } from 'node:fs';
import type { UnknownValue } from '../catalogue/unknown-values.js';
import type { Language } from '../dataset/languages.js';
import { decode } from '../importer/decode.js';
import type { Msg } from '../localization/messages.js';
import { isLanguage } from './language.js';
import { nearest } from '../text/nearest.js';
import {
  CommandFailure,
  UsageError,
  wrongOption,
  type Arguments,
  type Command,
  type Terminal,
} from './command.js';
import { parseJson, readBytes, write } from './files.js';
import { frameAddress, scriptTag } from './snippet-code.js';

/** Loads the drawing code on demand: it is large, and other commands do not need it. */
const load = () => import('../prerender/index.js');

interface ElementRequest {
  readonly element: string;
  readonly lang: Language;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Parses an element and its attributes: `project-list lang=nl sector=construction`. */
async function asked({ msg }: Terminal, { words }: Arguments): Promise<ElementRequest> {
  const { attributeNames, elementTags } = await load();
  const [element, ...pairs] = words;
  const names = elementTags.map((tag) => tag.replace('forem-', ''));
  if (element === undefined || !names.includes(element.replace(/^forem-/, ''))) {
    const list = names.join(', ');
    throw new UsageError(msg(str`Indiquez un composant : ${list}`, { id: 'cli.which-element' }));
  }
  const known = attributeNames(element);
  const attributes: Record<string, string> = {};
  for (const pair of pairs) {
    const [, name, value] = /^([a-z][\w-]*)(?:=(.*))?$/s.exec(pair) ?? [];
    if (!name)
      throw new UsageError(msg(str`Ce n’est pas un attribut : ${pair}`, { id: 'cli.not-attribute' }));
    if (!known.includes(name)) {
      const list = known.join(', ');
      const meant = nearest(name, known);
      throw new CommandFailure([
        meant
          ? msg(str`Attribut inconnu : ${name}. Vouliez-vous dire : ${meant} ?`, {
              id: 'cli.attribute-meant',
            })
          : msg(str`Attribut inconnu : ${name}. Attributs possibles : ${list}`, {
              id: 'cli.unknown-attribute',
            }),
      ]);
    }
    attributes[name] = value ?? '';
  }
  const { lang = 'fr', ...others } = attributes;
  if (!isLanguage(lang))
    throw new UsageError(msg(str`Langue inconnue : ${lang}`, { id: 'cli.unknown-language' }));
  return { element, lang, attributes: others };
}

interface DrawRequest extends ElementRequest {
  readonly data: unknown;
  readonly strict: boolean;
  readonly card?: string;
  readonly address?: string;
}

function unknownValueText(msg: Msg, { name, value, meant }: UnknownValue): string {
  const quoted = JSON.stringify(value);
  return meant
    ? msg(str`Valeur inconnue pour ${name} : ${quoted}. Vouliez-vous dire : ${meant} ?`, {
        id: 'cli.value-meant',
      })
    : msg(str`Valeur inconnue pour ${name} : ${quoted}. Les valeurs connues sont dans docs/ids.md.`, {
        id: 'cli.unknown-value',
      });
}

/** Calls `draw` with the element that was asked for, its data, its card and the address of its page. */
async function drawn<T>(
  terminal: Terminal,
  args: Arguments,
  draw: (options: DrawRequest) => Promise<T>,
): Promise<T> {
  const { msg } = terminal;
  const wanted = await asked(terminal, args);
  const { data, card, page } = args;
  const dataset = data === undefined ? undefined : parseJson(terminal, data, await readBytes(terminal, data));
  const more = {
    ...(card !== undefined && { card: decode(await readBytes(terminal, card)).text }),
    ...(page !== undefined && { address: page }),
  };
  try {
    return await draw({ ...wanted, ...more, data: dataset, strict: true });
  } catch (error) {
    const { message: reason, unknown } = error as Error & { readonly unknown?: UnknownValue };
    if (unknown) throw new CommandFailure([unknownValueText(msg, unknown)]);
    throw new CommandFailure([
      msg(str`Impossible de générer le composant : ${reason}`, { id: 'cli.not-drawn' }),
    ]);
  }
}

/** `forem-widgets prerender`: writes an element as HTML. */
export const prerenderCommand: Command = async (terminal, args) => {
  const { as = 'plain' } = args;
  if (as !== 'plain' && as !== 'shadow') throw wrongOption(terminal.msg, '--as');
  const { prerender } = await load();
  await write(terminal, args.output, await drawn(terminal, args, (options) => prerender({ ...options, as })));
  return 0;
};

const integrityOf = (file: string): string =>
  (
    JSON.parse(readFileSync(new URL('../integrity.json', import.meta.url), 'utf8')) as Readonly<
      Record<string, string>
    >
  )[file]!;

/**
 * `forem-widgets snippet`: writes the code to paste into a page: the script and the element with its contents, or a
 * frame.
 */
export const snippetCommand: Command = async (terminal, args) => {
  const { msg, note } = terminal;
  const { base = 'https://cdn.example/', as = 'plain' } = args;
  if (!/^https?:/i.test(base) || !URL.canParse('forem-widgets.js', base)) throw wrongOption(msg, '--base');
  const script = (file: string): string => scriptTag(file, base, integrityOf(file));
  const { headingOf, oEmbed, prerender } = await load();
  let text: string;
  if (as === 'plain' || as === 'shadow')
    text = `${script('forem-widgets.js')}\n${await drawn(terminal, args, (options) => prerender({ ...options, as }))}`;
  else if (as === 'frame' || as === 'oembed') {
    const { element, lang, attributes } = await asked(terminal, args);
    const answer = oEmbed({
      url: frameAddress(base, element, lang, attributes),
      title: (await drawn(terminal, args, headingOf)) ?? element,
    });
    text = as === 'frame' ? `${answer.html}\n${script('forem-frame.js')}` : JSON.stringify(answer, null, 2);
  } else throw wrongOption(msg, '--as');
  await write(terminal, args.output, text);
  if (args.base === undefined)
    note(msg('Indiquez avec --base l’adresse où se trouve dist/.', { id: 'cli.snippet-base' }));
  return 0;
};
