import type { Locale } from '../../dataset/languages.js';
import type { Project } from '../../dataset/reading/schema.js';
import { formatNumber } from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import type { Msg } from '../../localization/messages.js';
import type { Context } from '../core/context.js';
import { othersCount } from './others-count.js';

export const targetGroupsLabel = (msg: Msg, count: number): string =>
  count > 1
    ? msg('Publics cibles', { id: 'project.target-groups' })
    : msg('Public cible', { id: 'project.target-group' });

type Partners = NonNullable<Project['partners']>;

/** Returns the names of the partners, and the number of further partners without a name. */
export const partnerNames = ({ msg }: Context, { names, members, others }: Partners): readonly string[] => [
  ...(names ?? []),
  ...(members ?? []).map(({ name }) => name),
  ...(others ? [othersCount(msg, others)] : []),
];

type Result = NonNullable<Project['results']>[number];

/** Returns the value of a result, and the aim. */
export const resultFigures = ({ value, target }: Result, locale: Locale): string =>
  [value, target]
    .filter((each) => typeof each === 'number')
    .map((each) => formatNumber(each, locale))
    .join(' / ');

/** Returns a result in one line of text: `Stagiaires – 230 / 250`. */
export const resultText = (result: Result, locale: Locale): string =>
  [localize(result.label, locale)?.text, resultFigures(result, locale), localize(result.unit, locale)?.text]
    .filter(Boolean)
    .join(' – ');
