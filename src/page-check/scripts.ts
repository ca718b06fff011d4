/** Finds what keeps the script of a page from running. */
import { tagText, type CheckedPage, type KnownElements, type PageFinding, type PageTag } from './page.js';
import { registeredIn } from './embedded.js';
import { allowsInline, allowsScript, allowsTemplates, wantsNonce } from './policy.js';

const scriptFile = /(?:^|\/)(forem-widgets(?:\.standalone)?\.js)(?:[?#]|$)/;

/** Types of scripts that a browser runs: https://html.spec.whatwg.org/#prepare-the-script-element */
const runnableType = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script[\d.]*)$/i;

/** Address in the code of a script: `import 'https://cdn.example/forem-widgets.js'`. */
const addressInCode = (code = ''): string =>
  [...code.matchAll(/(["'`])([^"'`\s]+)\1/g)].find(([, , text]) => scriptFile.test(text!))?.[2] ?? '';

/** Returns the address of the script that defines the elements; a tool may have put it into another attribute. */
const addressIn = ({ attributes, code }: PageTag): string =>
  attributes.get('src') ??
  [...attributes].find(([name, value]) => name.startsWith('data-') && scriptFile.test(value))?.[1] ??
  addressInCode(code);

const typeOf = ({ attributes }: PageTag): string => attributes.get('type')?.trim().toLowerCase() ?? '';

/** Scripts that define the elements. Data in a script, such as `application/ld+json`, is none. */
const scriptsIn = ({ tags }: CheckedPage): PageTag[] =>
  tags.filter(
    (tag) => tag.name === 'script' && !typeOf(tag).endsWith('json') && scriptFile.test(addressIn(tag)),
  );

/** The script is written in the page, and requests ours. */
const isInline = ({ attributes, code }: PageTag): boolean =>
  !attributes.has('src') && addressInCode(code) !== '';

const urlOf = (address: string, base: URL | undefined): URL | undefined =>
  URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined;

/** Names of tools that delay scripts, by marks that they leave in the tag. */
const tools: readonly (readonly [RegExp, string])[] = [
  [/rocketlazyload|data-rocket-/, 'WP Rocket'],
  [/rocketscript|data-cfasync|type="[\da-f]{16,}-/, 'Cloudflare Rocket Loader'],
  [/litespeed/, 'LiteSpeed Cache'],
  [/flyingpress/, 'FlyingPress'],
  [/pmdelayedscript|perfmatters/, 'Perfmatters'],
  [/nitropack/, 'NitroPack'],
  [/wpmeteor/, 'WP Meteor'],
];

/** The script waits for a tool, for speed or for consent, before it runs. */
function delayFinding(tag: PageTag): PageFinding | undefined {
  const type = typeOf(tag);
  if (
    isInline(tag)
      ? runnableType.test(type) || type === 'importmap'
      : runnableType.test(type) && tag.attributes.has('src')
  )
    return undefined;
  const where = tagText(tag);
  const found = tools.find(([mark]) => mark.test(where))?.[1];
  // Tools for consent change scripts into text: https://support.cookiebot.com/hc/en-us/articles/4405978132242
  const code = type === 'text/plain' && !found ? 'consent' : 'delayed';
  return { code, level: 'error', where, found };
}

/** The address has another digest than this build, or none. */
function digestFindings(tag: PageTag, wanted: string | undefined): PageFinding[] {
  const where = tagText(tag);
  const digest = tag.attributes.get('integrity');
  if (!digest) return [{ code: 'no-digest', level: 'warning', where, wanted }];
  if (!wanted || digest.split(/\s+/).includes(wanted)) return [];
  return [{ code: 'other-digest', level: 'warning', where, found: digest, wanted }];
}

/** Policies of the headers, and those in the page. */
const policiesOf = ({ tags, policies }: CheckedPage): readonly string[] => [
  ...policies,
  ...tags.flatMap(({ name, attributes }) =>
    name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
      ? [attributes.get('content') ?? '']
      : [],
  ),
];

function policyFindings(page: CheckedPage, tag: PageTag, address: URL, base: URL | undefined): PageFinding[] {
  const where = tagText(tag);
  const { attributes } = tag;
  const script = {
    address,
    nonce: attributes.get('nonce'),
    digests: attributes.get('integrity')?.split(/\s+/) ?? [],
  };
  return policiesOf(page).flatMap((policy): PageFinding[] => {
    const about = { level: 'error', where, found: policy, wanted: address.origin } as const;
    if (isInline(tag) && !allowsInline(policy, script.nonce)) return [{ code: 'inline-script', ...about }];
    if (!allowsScript(policy, script, base))
      return [{ code: wantsNonce(policy) ? 'nonce' : 'policy', ...about }];
    return allowsTemplates(policy) ? [] : [{ code: 'trusted-types', ...about }];
  });
}

function findingsOf(
  page: CheckedPage,
  tag: PageTag,
  { digests }: KnownElements,
  base: URL | undefined,
): PageFinding[] {
  const where = tagText(tag);
  const { attributes } = tag;
  const delay = delayFinding(tag);
  if (delay) return [delay];
  const file = scriptFile.exec(addressIn(tag))![1]!;
  const isModule = typeOf(tag) === 'module';
  const address = urlOf(addressIn(tag), base);
  if (isInline(tag)) return address ? policyFindings(page, tag, address, base) : [];
  const findings: PageFinding[] = [];
  if (file === 'forem-widgets.js' && !isModule) findings.push({ code: 'not-module', level: 'error', where });
  findings.push(...digestFindings(tag, digests[file]));
  // A module is always requested with CORS; a classic script with a digest only by this attribute.
  if (
    attributes.get('integrity') &&
    !isModule &&
    !attributes.has('crossorigin') &&
    address &&
    base?.origin !== address.origin
  )
    findings.push({ code: 'no-crossorigin', level: 'error', where });
  return address ? [...findings, ...policyFindings(page, tag, address, base)] : findings;
}

/** @param address address of the page, if it is known */
export function scriptFindings(
  page: CheckedPage,
  known: KnownElements,
  address: string | undefined,
): PageFinding[] {
  const scripts = scriptsIn(page);
  // A bundle of the page may define the elements.
  if (!scripts.length)
    return page.shown?.some(({ isDefined }) => isDefined) ? [] : [{ code: 'no-script', level: 'error' }];
  const base = urlOf(page.tags.find(({ name }) => name === 'base')?.attributes.get('href') ?? '', undefined);
  const own = address === undefined ? undefined : urlOf(address, undefined);
  const addresses = new Set(scripts.map(addressIn));
  const findings = scripts.flatMap((tag) => findingsOf(page, tag, known, base ?? own));
  // Two versions share a page on purpose where one has a prefix of its own.
  if (addresses.size > 1 && !page.tags.some(({ code }) => code !== undefined && registeredIn(code).length))
    findings.push({ code: 'twice', level: 'warning', found: [...addresses].join(', ') });
  return findings;
}
