/** Finds what keeps the script of a page from running. */
import { tagText, type CheckedPage, type KnownElements, type PageFinding, type PageTag } from './page.js';
import { allowsScript, allowsTemplates, wantsNonce } from './policy.js';

const scriptFile = /(?:^|\/)(forem-widgets(?:\.standalone)?\.js)(?:[?#]|$)/;

/** Types of scripts that a browser runs: https://html.spec.whatwg.org/#prepare-the-script-element */
const runnableType = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script[\d.]*)$/i;

/** Returns the address of the script that defines the elements; a tool may have put it into another attribute. */
const addressIn = ({ attributes }: PageTag): string =>
  attributes.get('src') ??
  [...attributes].find(([name, value]) => name.startsWith('data-') && scriptFile.test(value))?.[1] ??
  '';

const scriptsIn = ({ tags }: CheckedPage): PageTag[] =>
  tags.filter((tag) => tag.name === 'script' && scriptFile.test(addressIn(tag)));

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
  const { attributes } = tag;
  const type = attributes.get('type')?.trim() ?? '';
  if (runnableType.test(type) && attributes.has('src')) return undefined;
  const where = tagText(tag);
  const found = tools.find(([mark]) => mark.test(where))?.[1];
  // Tools for consent change scripts into text: https://support.cookiebot.com/hc/en-us/articles/4405978132242
  const code = type.toLowerCase() === 'text/plain' && !found ? 'consent' : 'delayed';
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
  const isModule = attributes.get('type')?.trim().toLowerCase() === 'module';
  const address = urlOf(addressIn(tag), base);
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
  if (!scripts.length) return [{ code: 'no-script', level: 'error' }];
  const base = urlOf(page.tags.find(({ name }) => name === 'base')?.attributes.get('href') ?? '', undefined);
  const own = address === undefined ? undefined : urlOf(address, undefined);
  const addresses = new Set(scripts.map(addressIn));
  const findings = scripts.flatMap((tag) => findingsOf(page, tag, known, base ?? own));
  if (addresses.size > 1)
    findings.push({ code: 'twice', level: 'warning', found: [...addresses].join(', ') });
  return findings;
}
