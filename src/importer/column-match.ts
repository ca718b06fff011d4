/** Scores how well a column name fits each field, in the 24 languages of the European Union. */
import { columnNames } from './column-names.js';
import { listLanguages } from './languages/index.js';
import type { FieldKey } from './mapping.js';
import { fold } from './text.js';

export interface FieldScore {
  readonly key: FieldKey;
  /** Points from 0 to 100. A name that is known word for word has 100. */
  readonly score: number;
}

/** Words without a meaning of their own in the name of a column. */
const small = new Set(
  `a al allo an and at au aux by d da das de del della dell der des di do dos du e een el en et for from het i im in is
  it its l la las le les lo los na nad o of on oder op or ou per por pour s se sur te the to u un une van vom von w z za
  zu zum zur και της του το η ο την των на за от и`.split(/\s+/),
);

/** Lower-case words: without numbering, units in brackets and camel case. */
function wordsOf(name: string): string[] {
  const spread = name
    .replace(/\((?!s\)|e\)|n\)|en\)|r\))[^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/^\s*(?:\d+|[a-z])[.)\s]\s*/i, (numbering) => (/[.)\d]/.test(numbering) ? ' ' : numbering));
  const all = fold(spread.replace(/n\s?[°º]|№/gi, ' numero ').replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^\d+$/.test(word));
  // A small word at the end has a meaning: `From`, `Laufzeit von`.
  return all.filter((word, i) => !small.has(word) || i === all.length - 1);
}

/** Returns the words of a name, and of its parts if it repeats itself in two languages. */
function partsOf(name: string): string[][] {
  const parts = name.split(/\s+[/|–—-]\s+|\s*[\n|]\s*|\s*\/\s*/).map((part) => part.trim());
  // `ue` stands for `ü` in names of database columns.
  const plain = name.replace(/([aou])e/gi, '$1');
  // In JSON, `partners.name` is the name of a partner.
  const owner = name.replace(/\.(?:name|nom|naam|label|libelle|title|titre|titel|bezeichnung)$/i, '');
  const all = [
    name,
    ...(parts.length > 1 ? parts : []),
    ...(plain === name ? [] : [plain]),
    ...(owner === name ? [] : [owner]),
  ];
  return all.map(wordsOf).filter((words) => words.length);
}

interface Pattern {
  readonly key: FieldKey;
  readonly stems: readonly string[];
  /** Points deducted from a pattern that stands further back in its list. */
  readonly handicap: number;
}

const minLetters = 4;
/** Points deducted from names that were made for exact comparison. */
const ownHandicap = 3;

let known:
  { readonly exact: ReadonlyMap<string, FieldScore[]>; readonly patterns: readonly Pattern[] } | undefined;
function patterns(): NonNullable<typeof known> {
  if (known) return known;
  const exact = new Map<string, FieldScore[]>();
  for (const [key, names] of columnNames)
    names.forEach((name, i) => {
      const words = wordsOf(name).join(' ');
      exact.set(words, [...(exact.get(words) ?? []), { key, score: 98 - Math.min(i, 30) / 2 }]);
    });
  const all: Pattern[] = [];
  for (const { columns } of Object.values(listLanguages))
    for (const [key, list] of Object.entries(columns))
      list.split(',').forEach((pattern, i) => {
        all.push({ key, stems: wordsOf(pattern), handicap: Math.min(i, 10) / 2 });
      });
  for (const [key, names] of columnNames)
    names.forEach((name, i) => {
      const stems = wordsOf(name);
      // A short name such as `to` is the beginning of many words.
      if (stems.join('').length >= minLetters)
        all.push({ key, stems, handicap: ownHandicap + Math.min(i, 10) / 2 });
    });
  return (known = { exact, patterns: all });
}

/** True for a compound that ends with the stem: `Vorhabensbeginn`. */
const isCompound = (word: string, stem: string): boolean => stem.length >= 5 && word.endsWith(stem);

/** True for inflected forms, which share their beginning: `begünstigten`, `begünstigter`. */
function isForm(word: string, stem: string): boolean {
  // An abbreviation such as `UE` is the beginning of other words.
  if (word === stem || stem.length < 3) return word === stem;
  if (word.startsWith(stem)) return true;
  if (stem.length < 5 || word.length > stem.length + 4) return false;
  const cut = stem.length > 5 ? 2 : 0;
  const longestEnding = stem.length > 7 ? 5 : cut;
  const common = stem.length - cut;
  return word.startsWith(stem.slice(0, common)) && word.length - common <= longestEnding;
}

/** Words for an operation or a project, folded: in `Begin van de concrete actie` they tell nothing of the column. */
const operation =
  /^(?:operation|operacij|operacion|operaci|operaca|operaz|operazzjon|oibriocht|verrichting|concrete|actie|vorhaben|insats|tegevus|toime|hank|darbib|projekt|project|progett|projet|proyecto|projeto|proiectul|proiect|muvelet|veiksm|πραξ|εργ|операци|проект|tionscad|proett)\p{L}{0,3}$/u;
const lengthOf = (word: string): number => (operation.test(word) ? word.length / 3 : word.length);

/**
 * Returns the share of the words that a pattern explains, from 0 to 1. A pattern with an unmatched stem explains none.
 */
function coverage(words: readonly string[], stems: readonly string[]): number {
  const free = [...words];
  const hasOwn = stems.some((stem) => !operation.test(stem));
  let matched = 0;
  let left = 0;
  for (const stem of stems) {
    const form = free.findIndex((word) => isForm(word, stem));
    const at = form >= 0 ? form : free.findIndex((word) => isCompound(word, stem));
    if (at < 0) return 0;
    // A short stem explains little of a compound.
    const explained = Math.min(free[at]!.length, stem.length + (form >= 0 ? 5 : 2));
    const weight = hasOwn ? 1 : lengthOf(free[at]!) / free[at]!.length;
    matched += explained * weight;
    left += (free[at]!.length - explained) * weight;
    free.splice(at, 1);
  }
  return matched / (matched + left + free.reduce((sum, word) => sum + lengthOf(word), 0));
}

const minCoverage = 0.3;

/** Matches "eligible" in the languages of the European Union, folded. */
const eligible =
  /eligib|eligiv|elegiv|kwalifik|zpusobil|opravnen|elszamolhat|forderfahig|zuschussfahig|subsidiab|subvencionab|ammissib|tukikelpo|stodberatt|stotteberett|abikolbl|attiecinam|tinkam|επιλεξ|допустим|prihvatlj|upravicen|inchail/;
/** Matches the name of a fund, folded. */
const fundWord =
  /\b(?:fund|fond|fonds|fondo|fundo|fundusz|fondul|fondas|rahasto|alap|ciste|sklad|fondi)|ταμειο|фонд/;

/** Returns the fields that a column name may stand for, the likeliest first. */
export function fieldScores(name: string): FieldScore[] {
  const { exact, patterns: all } = patterns();
  const scores = new Map<FieldKey, number>();
  const add = (key: FieldKey, score: number): void => {
    if (score > (scores.get(key) ?? 0)) scores.set(key, score);
  };
  partsOf(name).forEach((words, i) => {
    // A part of a name scores slightly less than the whole name.
    const less = i ? 2 : 0;
    for (const { key, score } of exact.get(words.join(' ')) ?? []) add(key, score - less);
    for (const { key, stems, handicap } of all) {
      const share = stems.length ? coverage(words, stems) : 0;
      // Several matching words score higher than one.
      if (share >= minCoverage) add(key, 40 + 52 * share + Math.min(stems.length, 4) * 2 - handicap - less);
    }
  });
  const folded = fold(name);
  // The eligible part of the expenditure is the budget of a list that has no other amount.
  if (eligible.test(folded) && scores.has('budget')) scores.set('budget', scores.get('budget')! - 9);
  // The share of the Union in per cent is its rate.
  const euShare = scores.get('euShare');
  if (euShare && /%|prozent|percent|pour ?cent|procent|\bpct\b/.test(folded)) {
    add('euRate', euShare);
    scores.set('euShare', euShare - 9);
  }
  const contact = scores.get('contact');
  if (contact && /e-?mail|courriel/.test(folded)) add('contact.email', contact + 1);
  // A fund is the programme of a list that has no other.
  const programme = scores.get('programme');
  if (programme && fundWord.test(folded)) add('fund', programme - 1);
  return [...scores].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
}
