/// <reference types="node" />
/** `forem-widgets doctor`: checks a page that embeds elements. */
import { str } from '@lit/localize';
import { existsSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { formatNumber } from '../localization/format.js';
import { checkPage } from '../page-check/check-page.js';
import type { CheckedPage, KnownElements, PageTag } from '../page-check/page.js';
import { findingText, levelNames } from '../page-check/page-wording.js';
import { CommandFailure, UsageError, type Command, type Terminal } from './command.js';
import { readBytes } from './files.js';
import { numberOption } from './number-option.js';
import { wrongValues } from './page-values.js';

const defaultTimeoutSeconds = 10;
const maxTimeoutSeconds = 600;

/** Reads the tags of a page. Contents of templates are no part of it. */
function tagsIn(html: string): PageTag[] {
  const tags: PageTag[] = [];
  const walk = (node: Tree.ParentNode, around: string | undefined): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      const lang = attributes.get('lang') ?? around;
      const isFilled = child.childNodes.some((each) => each.nodeName !== '#text' || isText(each));
      const code = child.tagName === 'script' ? child.childNodes.map(textOf).join('') : undefined;
      tags.push({ name: child.tagName, attributes, lang, isFilled, code });
      walk(child, lang);
    }
  };
  walk(parse(html), undefined);
  return tags;
}

const textOf = (node: Tree.ChildNode): string => ('value' in node ? node.value : '');
const isText = (node: Tree.ChildNode): boolean => textOf(node).trim() !== '';

interface Fetched {
  readonly html: string;
  readonly policies: readonly string[];
  readonly address?: string;
}

/** Returns the reason of a failure: `ENOTFOUND` of the system says more than `fetch failed`. */
function reasonOf({ msg, language }: Terminal, error: unknown, seconds: number): string {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError')
    return msg(str`aucune réponse complète en ${formatNumber(seconds, language)} s`, {
      id: 'cli.doctor.no-answer',
    });
  return cause?.code ?? cause?.message ?? message;
}

async function fetchPage(terminal: Terminal, address: string, seconds: number): Promise<Fetched> {
  const { msg, note } = terminal;
  const failed = (reason: string): CommandFailure =>
    new CommandFailure([
      msg(str`Page inaccessible : ${address} (${reason})`, { id: 'cli.doctor.unreachable' }),
    ]);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(seconds * 1000),
      headers: { 'user-agent': 'forem-widgets doctor' },
    });
    if (!response.ok) throw failed(String(response.status));
    const type = response.headers.get('content-type') ?? '';
    if (type && !/html/i.test(type))
      throw failed(msg(str`ce n’est pas du HTML, mais ${type}`, { id: 'cli.doctor.no-html' }));
    if (response.url !== new URL(address).href)
      note(msg(str`Redirection vers ${response.url}`, { id: 'cli.doctor.redirected' }));
    const policy = response.headers.get('content-security-policy');
    // Several policies in one header are separated by commas.
    return { html: await response.text(), policies: policy ? policy.split(',') : [], address: response.url };
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw failed(reasonOf(terminal, error, seconds));
  }
}

/** Reads a page from a file; an address without `https://` is taken for one. */
async function readPage(terminal: Terminal, file: string): Promise<Fetched> {
  if (!existsSync(file))
    throw new UsageError(
      terminal.msg(str`Il n’y a pas de fichier ${file}. Une adresse commence par https://`, {
        id: 'cli.doctor.no-file',
      }),
    );
  return { html: new TextDecoder().decode(await readBytes(terminal, file)), policies: [] };
}

async function knownElements(): Promise<KnownElements> {
  const { attributeNames, elementTags } = await import('../prerender/index.js');
  const names = elementTags.map((tag) => tag.replace('forem-', ''));
  const digests = new URL('../integrity.json', import.meta.url);
  return {
    attributes: new Map(names.map((name) => [name, attributeNames(name)])),
    digests: existsSync(digests)
      ? (JSON.parse(readFileSync(digests, 'utf8')) as Readonly<Record<string, string>>)
      : {},
    wrongValues,
  };
}

export const doctorCommand: Command = async (terminal, { files, timeout }) => {
  const { msg, out } = terminal;
  const [source] = files;
  if (source === undefined)
    throw new UsageError(msg('Indiquez l’adresse ou le fichier d’une page.', { id: 'cli.doctor.what' }));
  const seconds = numberOption(terminal, 'timeout', timeout, maxTimeoutSeconds, 1) ?? defaultTimeoutSeconds;
  const fetched = await (/^https?:/i.test(source)
    ? fetchPage(terminal, source, seconds)
    : readPage(terminal, source));
  const page: CheckedPage = { tags: tagsIn(fetched.html), policies: fetched.policies };
  const findings = checkPage(page, await knownElements(), fetched.address);
  const levels = levelNames(msg);
  for (const finding of findings) {
    const text = findingText(msg, finding);
    out(
      finding.level === 'fine'
        ? text
        : msg(str`${levels[finding.level]} : ${text}`, { id: 'cli.doctor.finding' }),
    );
    if (finding.where) out(`  ${finding.where}`);
  }
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
};
