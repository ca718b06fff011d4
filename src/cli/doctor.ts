/// <reference types="node" />
/** `forem-widgets doctor`: checks a page that embeds elements. */
import { str } from '@lit/localize';
import { existsSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { checkPage } from '../page-check/check-page.js';
import type { CheckedPage, KnownElements, PageTag } from '../page-check/page.js';
import { findingText } from '../page-check/page-wording.js';
import { CommandFailure, UsageError, type Command, type Terminal } from './command.js';
import { readBytes } from './files.js';

const defaultTimeoutSeconds = 10;

/** Reads the tags of a page. Contents of templates are no part of it. */
function tagsIn(html: string): PageTag[] {
  const tags: PageTag[] = [];
  const walk = (node: Tree.ParentNode, around: string | undefined): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      const lang = attributes.get('lang') ?? around;
      const isFilled = child.childNodes.some((each) => each.nodeName !== '#text' || isText(each));
      tags.push({ name: child.tagName, attributes, lang, isFilled });
      walk(child, lang);
    }
  };
  walk(parse(html), undefined);
  return tags;
}

const isText = (node: Tree.ChildNode): boolean => 'value' in node && node.value.trim() !== '';

interface Fetched {
  readonly html: string;
  readonly policies: readonly string[];
  readonly address?: string;
}

async function fetchPage({ msg }: Terminal, address: string, timeoutMs: number): Promise<Fetched> {
  const failed = (reason: string): CommandFailure =>
    new CommandFailure([
      msg(str`Page inaccessible : ${address} (${reason})`, { id: 'cli.doctor.unreachable' }),
    ]);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'user-agent': 'forem-widgets doctor' },
    });
    if (!response.ok) throw failed(String(response.status));
    const policy = response.headers.get('content-security-policy');
    // Several policies in one header are separated by commas.
    return { html: await response.text(), policies: policy ? policy.split(',') : [], address: response.url };
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw failed((error as Error).message);
  }
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
  };
}

export const doctorCommand: Command = async (terminal, { files, timeout }) => {
  const { msg, out } = terminal;
  const [source] = files;
  if (source === undefined)
    throw new UsageError(msg('Indiquez l’adresse ou le fichier d’une page.', { id: 'cli.doctor.what' }));
  const timeoutMs = Number(timeout ?? defaultTimeoutSeconds) * 1000;
  const fetched: Fetched = /^https?:/i.test(source)
    ? await fetchPage(terminal, source, timeoutMs)
    : { html: new TextDecoder().decode(await readBytes(terminal, source)), policies: [] };
  const page: CheckedPage = { tags: tagsIn(fetched.html), policies: fetched.policies };
  const findings = checkPage(page, await knownElements(), fetched.address);
  for (const finding of findings) {
    out(findingText(msg, finding));
    if (finding.where) out(`  ${finding.where}`);
  }
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
};
