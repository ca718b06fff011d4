/** Finds what keeps elements of a page from working, or from working well. */
import { languages } from '../dataset/languages.js';
import { matchLocale } from '../dataset/localize.js';
import { nearest } from '../text/nearest.js';
import { embeddedIn, ownPrefix, type Embedded } from './embedded.js';
import {
  tagText,
  type CheckedPage,
  type KnownElements,
  type PageFinding,
  type PageTag,
  type ShownElement,
} from './page.js';
import { scriptFindings } from './scripts.js';
import { shownFindings } from './shown.js';

function elementFindings({ tag, prefix, name, attributes }: Embedded, known: KnownElements): PageFinding[] {
  const where = tagText(tag);
  const own = known.attributes.get(name);
  if (!own) {
    const wanted = nearest(name, [...known.attributes.keys()]);
    // The page may have elements of its own under a prefix that it has chosen.
    if (!wanted && prefix !== ownPrefix) return [];
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
  for (const { name: attribute, value, meant } of known.wrongValues(name, attributes))
    findings.push({
      code: 'unknown-value',
      level: 'warning',
      where,
      found: `${attribute}="${value}"`,
      wanted: meant,
    });
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
function headingFindings({ tags }: CheckedPage, elements: readonly Embedded[]): PageFinding[] {
  const findings: PageFinding[] = [];
  let level = 0;
  const hasTitle = tags.some(({ name }) => name === 'h1');
  const byTag = new Map(elements.map((each) => [each.tag, each]));
  for (const tag of tags) {
    const heading = /^h([1-6])$/.exec(tag.name)?.[1];
    const element = byTag.get(tag);
    if (heading) level = Number(heading);
    else if (element) {
      const written = Number(element.attributes.get('heading-level'));
      const own = written >= 1 && written <= 6 ? written : defaultLevel;
      if (own === 1 && hasTitle)
        findings.push({ code: 'second-title', level: 'warning', where: tagText(tag) });
      // A part of a page may begin without headings.
      if (level && own > level + 1)
        findings.push({
          code: 'heading-skips',
          level: 'warning',
          where: tagText(tag),
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
    if (first.has(key))
      findings.push({ code: 'shared-group', level: 'warning', where: tagText(element.tag) });
    else first.set(key, element);
  }
  return findings;
}

/** Frames with an element in them. */
const framesIn = ({ tags }: CheckedPage): PageTag[] =>
  tags.filter(
    ({ name, attributes }) =>
      name === 'iframe' && /frame\/(?:index\.html)?\?(?:.*&)?element=/.test(attributes.get('src') ?? ''),
  );

const frameFindings = (frame: PageTag): PageFinding[] =>
  frame.attributes.get('title')?.trim()
    ? []
    : [{ code: 'frame-title', level: 'warning', where: tagText(frame) }];

/** Finds the element that a browser shows for each tag, by its place among those of its name. */
function shownByTag(
  { shown = [] }: CheckedPage,
  elements: readonly Embedded[],
): ReadonlyMap<PageTag, ShownElement> {
  const byPlace = new Map(shown.map((each) => [`${each.name} ${each.index}`, each]));
  const counts = new Map<string, number>();
  const found = new Map<PageTag, ShownElement>();
  for (const { tag } of elements) {
    const place = counts.get(tag.name) ?? 0;
    counts.set(tag.name, place + 1);
    const element = byPlace.get(`${tag.name} ${place}`);
    if (element) found.set(tag, element);
  }
  return found;
}

/**
 * Checks a page.
 * @param address address of the page, if it is known
 */
export function checkPage(page: CheckedPage, known: KnownElements, address?: string): PageFinding[] {
  const elements = embeddedIn(page.tags, [...known.attributes.keys()]);
  const frames = framesIn(page);
  if (!elements.length && !frames.length) return [{ code: 'no-element', level: 'error' }];
  const findings = [
    ...(elements.length ? scriptFindings(page, known, address) : []),
    ...elements.flatMap((element) => elementFindings(element, known)),
    ...headingFindings(page, elements),
    ...groupFindings(elements),
    ...frames.flatMap(frameFindings),
    ...[...shownByTag(page, elements)].flatMap(([tag, shown]) => shownFindings(shown, tagText(tag))),
  ];
  return findings.length ? findings : [{ code: 'fine', level: 'fine' }];
}
