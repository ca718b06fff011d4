/** Subjects of the check of a page, and those without a finding. */
import type { Msg } from '../localization/messages.js';
import type { PageFinding, PageFindingCode } from './page.js';

type CheckSubject =
  | 'script'
  | 'digest'
  | 'policy'
  | 'names'
  | 'language'
  | 'headings'
  | 'groups'
  | 'fallback'
  | 'contrast'
  | 'data';

const subjectOf: Readonly<Record<Exclude<PageFindingCode, 'fine' | 'no-element'>, CheckSubject>> = {
  'no-script': 'script',
  'not-module': 'script',
  delayed: 'script',
  consent: 'script',
  twice: 'script',
  'no-digest': 'digest',
  'other-digest': 'digest',
  'no-crossorigin': 'digest',
  policy: 'policy',
  nonce: 'policy',
  'inline-script': 'policy',
  'trusted-types': 'policy',
  'unknown-element': 'names',
  'unknown-attribute': 'names',
  'unknown-value': 'names',
  'no-language': 'language',
  'unknown-language': 'language',
  'heading-skips': 'headings',
  'double-heading': 'headings',
  'second-title': 'headings',
  'shared-group': 'groups',
  'no-fallback': 'fallback',
  'frame-title': 'names',
  'low-contrast': 'contrast',
  'stale-data': 'data',
};

const subjectName = (msg: Msg): Readonly<Record<CheckSubject, string>> => ({
  script: msg('Script', { id: 'cli.doctor.subject-script' }),
  digest: msg('Empreinte', { id: 'cli.doctor.subject-digest' }),
  policy: msg('Politique de sécurité', { id: 'cli.doctor.subject-policy' }),
  names: msg('Noms des éléments et des attributs', { id: 'cli.doctor.subject-names' }),
  language: msg('Langue', { id: 'cli.doctor.subject-language' }),
  headings: msg('Titres', { id: 'cli.doctor.subject-headings' }),
  groups: msg('Listes indépendantes', { id: 'cli.doctor.subject-groups' }),
  fallback: msg('Contenu sans script', { id: 'cli.doctor.subject-fallback' }),
  contrast: msg('Contraste sur le fond', { id: 'cli.doctor.subject-contrast' }),
  data: msg('Âge des données', { id: 'cli.doctor.subject-data' }),
});

/** Subjects that only a browser can judge. */
const shownOnly: ReadonlySet<CheckSubject> = new Set(['contrast', 'data']);
/** Subjects of the script, which say nothing while it is missing. */
const ofScript: ReadonlySet<CheckSubject> = new Set(['digest', 'policy']);

/** @returns the names of the subjects that are in order */
export function passedSubjects(msg: Msg, findings: readonly PageFinding[], isShown: boolean): string[] {
  const codes = new Set(findings.map(({ code }) => code));
  if (codes.has('no-element')) return [];
  const failed = new Set(
    [...codes].flatMap((code) => (code === 'fine' || code === 'no-element' ? [] : [subjectOf[code]])),
  );
  const names = subjectName(msg);
  return (Object.keys(names) as CheckSubject[])
    .filter((subject) => !failed.has(subject) && (isShown || !shownOnly.has(subject)))
    .filter(
      (subject) =>
        !(ofScript.has(subject) && (codes.has('no-script') || codes.has('delayed') || codes.has('consent'))),
    )
    .map((subject) => names[subject]);
}
