/// <reference types="node" />
import { str } from '@lit/localize';
import { readFileSync } from 'node:fs';
import { isLanguage } from './language.js';
import { Failure, UsageError, type Arguments, type Command, type Terminal } from './command.js';
import { parseJson, readBytes, write } from './files.js';

/** The code that draws is large, and the other commands do without. */
const load = () => import('../prerender/index.js');

const wrongOption = (msg: Terminal['msg'], option: string): UsageError =>
  new UsageError(msg(str`Option mal employée : ${option}`, { id: 'cli.wrong-option' }));

/** `project-list lang=nl sector=construction`: an element and its attributes. */
async function drawn(terminal: Terminal, { words, as = 'plain', data }: Arguments): Promise<string> {
  const { msg } = terminal;
  const { elementTags, prerender } = await load();
  const [element, ...pairs] = words;
  const names = elementTags.map((tag) => tag.replace('forem-', ''));
  if (element === undefined || !names.includes(element.replace(/^forem-/, ''))) {
    const list = names.join(', ');
    throw new UsageError(msg(str`Indiquez un composant : ${list}`, { id: 'cli.which-element' }));
  }
  if (as !== 'plain' && as !== 'shadow') throw wrongOption(msg, '--as');
  const attributes: Record<string, string> = {};
  for (const pair of pairs) {
    const [, name, value] = /^([a-z][\w-]*)(?:=(.*))?$/s.exec(pair) ?? [];
    if (!name) throw new UsageError(msg(str`Pas un attribut : ${pair}`, { id: 'cli.not-attribute' }));
    attributes[name] = value ?? '';
  }
  const { lang = 'fr', ...others } = attributes;
  if (!isLanguage(lang))
    throw new UsageError(msg(str`Langue inconnue : ${lang}`, { id: 'cli.unknown-language' }));
  const dataset = data === undefined ? undefined : parseJson(terminal, data, await readBytes(terminal, data));
  try {
    return await prerender({ element, lang, attributes: others, data: dataset, as });
  } catch (error) {
    const reason = (error as Error).message;
    throw new Failure([msg(str`Impossible de dessiner le composant : ${reason}`, { id: 'cli.not-drawn' })]);
  }
}

/** `forem-widgets prerender`: an element as HTML. */
export const prerenderCommand: Command = async (terminal, args) => {
  await write(terminal, args.output, await drawn(terminal, args));
  return 0;
};

const integrityOf = (file: string): string =>
  (
    JSON.parse(readFileSync(new URL('../integrity.json', import.meta.url), 'utf8')) as Readonly<
      Record<string, string>
    >
  )[file]!;

/** `forem-widgets snippet`: all that a partner pastes, the script and the element with its contents. */
export const snippetCommand: Command = async (terminal, args) => {
  const { msg, note } = terminal;
  const base = args.base ?? 'https://cdn.example/';
  if (!URL.canParse('forem-widgets.js', base)) throw wrongOption(msg, '--base');
  const { href } = new URL('forem-widgets.js', base.endsWith('/') ? base : `${base}/`);
  const script = `<script type="module" src="${href.replaceAll('"', '%22')}" integrity="${integrityOf('forem-widgets.js')}" crossorigin></script>`;
  await write(terminal, args.output, `${script}\n${await drawn(terminal, args)}`);
  if (args.base === undefined)
    note(msg('Indiquez avec --base l’adresse où se trouve dist/.', { id: 'cli.snippet-base' }));
  return 0;
};
