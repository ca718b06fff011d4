/** Finds what keeps elements of a page from working, or from working well. */
import { languages } from '../dataset/languages.js';
import { matchLocale } from '../dataset/localize.js';
import { nearest } from '../text/nearest.js';
import type { CheckedPage, KnownElements, PageFinding, PageTag } from './page.js';
import { allowsScript } from './policy.js';
import { shownFindings } from './shown.js';

const prefix = 'forem-';
const scriptFile = /(?:^|\/)(forem-widgets(?:\.standalone)?\.js)(?:[?#]|$)/;

const text = ({ name, attributes }: PageTag): string =>
  `<${name}${[...attributes].map(([key, value]) => ` ${key}${value ? `="${value}"` : ''}`).join('')}>`;

/** An element of the page: a tag of ours, or a `<div data-forem>`. */
interface Embedded {
  readonly tag: PageTag;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

function embeddedIn(page: CheckedPage): Embedded[] {
  return page.tags.flatMap((tag) => {
    const { name, attributes } = tag;
    if (name.startsWith(prefix)) return [{ tag, name: name.slice(prefix.length), attributes }];
    const mounted = attributes.get('data-forem');
    if (mounted === undefined) return [];
    const own = [...attributes].flatMap(([key, value]): [string, string][] =>
      key.startsWith('data-') && key !== 'data-forem' ? [[key.slice('data-'.length), value]] : [],
    );
    return [{ tag, name: mounted, attributes: new Map(own) }];
  });
}

/** Attributes by which tools for speed delay a script, and the types that they give it. */
const delays = ['data-rocket-src', 'data-cfasync-src', 'data-litespeed-src', 'data-src'];
const delayedType = /rocketscript|litespeed|text\/plain|delay/i;

/** Returns the script that defines the elements, under whatever attribute its address stands. */
const addressIn = (tag: PageTag): string =>
  tag.attributes.get('src') ??
  delays.map((name) => tag.attributes.get(name)).find((each) => each !== undefined) ??
  '';
const scriptsIn = ({ tags }: CheckedPage): PageTag[] =>
  tags.filter((tag) => tag.name === 'script' && scriptFile.test(addressIn(tag)));

const urlOf = (address: string, base: URL | undefined): URL | undefined =>
  URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined;

function scriptFindings(
  page: CheckedPage,
  tag: PageTag,
  { digests }: KnownElements,
  base: URL | undefined,
): PageFinding[] {
  const where = text(tag);
  const { attributes } = tag;
  const file = scriptFile.exec(addressIn(tag))![1]!;
  const isModule = attributes.get('type')?.toLowerCase() === 'module';
  const findings: PageFinding[] = [];
  if (delayedType.test(attributes.get('type') ?? '') || !attributes.has('src'))
    return [{ code: 'delayed', level: 'error', where }];
  if (file === 'forem-widgets.js' && !isModule) findings.push({ code: 'not-module', level: 'error', where });
  const digest = attributes.get('integrity');
  const wanted = digests[file];
  if (!digest) findings.push({ code: 'no-digest', level: 'warning', where, wanted });
  else if (wanted && !digest.split(/\s+/).includes(wanted))
    findings.push({ code: 'other-digest', level: 'warning', where, found: digest, wanted });
  const address = urlOf(addressIn(tag), base);
  // A module is always requested with CORS; a classic script with a digest only by this attribute.
  if (digest && !isModule && !attributes.has('crossorigin') && address && base?.origin !== address.origin)
    findings.push({ code: 'no-crossorigin', level: 'error', where });
  const metas = page.tags.filter(
    ({ name, attributes: own }) =>
      name === 'meta' && own.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const policies = [...page.policies, ...metas.map((meta) => meta.attributes.get('content') ?? '')];
  if (address)
    for (const policy of policies)
      if (!allowsScript(policy, address, base))
        findings.push({ code: 'policy', level: 'error', where, found: policy, wanted: address.origin });
  return findings;
}

function elementFindings({ tag, name, attributes }: Embedded, known: KnownElements): PageFinding[] {
  const where = text(tag);
  const own = known.attributes.get(name);
  if (!own) {
    const wanted = nearest(name, [...known.attributes.keys()]);
    return [
      {
        code: 'unknown-element',
        level: 'error',
        where,
        found: prefix + name,
        wanted: wanted && prefix + wanted,
      },
    ];
  }
  const findings: PageFinding[] = [];
  for (const attribute of attributes.keys()) {
    if (own.includes(attribute) || !isOurs(attribute)) continue;
    const wanted = nearest(attribute, own);
    findings.push({ code: 'unknown-attribute', level: 'warning', where, found: attribute, wanted });
  }
  const lang = attributes.get('lang') ?? tag.lang;
  if (!lang) findings.push({ code: 'no-language', level: 'warning', where });
  else if (!matchLocale(lang))
    findings.push({
      code: 'unknown-language',
      level: 'warning',
      where,
      found: lang,
      wanted: languages.join(', '),
    });
  if (!tag.isFilled) findings.push({ code: 'no-fallback', level: 'warning', where });
  return findings;
}

/** Attributes of HTML that any tag may have. */
const everywhere = new Set([
  'class',
  'id',
  'style',
  'slot',
  'part',
  'lang',
  'dir',
  'hidden',
  'title',
  'role',
]);
const isOurs = (name: string): boolean => !everywhere.has(name) && !/^(data-|aria-|on|[^a-z])/.test(name);

const defaultLevel = 2;

/** Headings that leave out a level: an element below an h1 with `heading-level="3"`. */
function headingFindings({ tags }: CheckedPage): PageFinding[] {
  const findings: PageFinding[] = [];
  let level = 0;
  const hasTitle = tags.some(({ name }) => name === 'h1');
  for (const tag of tags) {
    const heading = /^h([1-6])$/.exec(tag.name)?.[1];
    if (heading) level = Number(heading);
    else if (tag.name.startsWith(prefix)) {
      const own = Number(tag.attributes.get('heading-level')) || defaultLevel;
      if (own === 1 && hasTitle)
        findings.push({ code: 'double-heading', level: 'warning', where: text(tag), found: 'h1' });
      // A part of a page may begin without headings.
      if (level && own > level + 1)
        findings.push({
          code: 'heading-skips',
          level: 'warning',
          where: text(tag),
          found: String(own),
          wanted: String(level + 1),
        });
    }
  }
  return findings;
}

/** Lists that share one selection, although each has a page and a sort order of its own. */
function groupFindings(elements: readonly Embedded[]): PageFinding[] {
  const first = new Map<string, Embedded>();
  const findings: PageFinding[] = [];
  for (const element of elements) {
    const { name, attributes } = element;
    if (name !== 'project-list' || attributes.has('locked')) continue;
    const key = ['group', 'src', 'map'].map((each) => attributes.get(each) ?? '').join('\n');
    if (first.has(key)) findings.push({ code: 'shared-group', level: 'warning', where: text(element.tag) });
    else first.set(key, element);
  }
  return findings;
}

/**
 * Checks a page.
 * @param address address of the page, if it is known
 */
export function checkPage(page: CheckedPage, known: KnownElements, address?: string): PageFinding[] {
  const elements = embeddedIn(page);
  if (!elements.length) return [{ code: 'no-element', level: 'error' }];
  const base = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  const scripts = scriptsIn(page);
  const addresses = new Set(scripts.map(addressIn));
  const findings = [
    ...(scripts.length ? [] : [{ code: 'no-script', level: 'error' } as const]),
    ...scripts.flatMap((tag) => scriptFindings(page, tag, known, base)),
    ...(addresses.size > 1
      ? [{ code: 'twice', level: 'warning', found: [...addresses].join(', ') } as const]
      : []),
    ...elements.flatMap((element) => elementFindings(element, known)),
    ...headingFindings(page),
    ...groupFindings(elements),
    ...(page.shown ?? []).flatMap((each, i) =>
      elements[i] ? shownFindings(each, text(elements[i].tag)) : [],
    ),
  ];
  return findings.length ? findings : [{ code: 'fine', level: 'fine' }];
}
