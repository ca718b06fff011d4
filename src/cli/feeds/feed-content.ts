/** Content of a feed, which the formats write in their own ways. */
import { recordById } from '../../dataset/record-by-id.js';
import { firstDay } from '../../dataset/dates.js';
import type { Locale } from '../../dataset/languages.js';
import type { Localization } from '../../dataset/localize.js';
import type { Maybe } from '../../dataset/maybe.js';
import type { Dataset, LocalizedText, Project } from '../../dataset/reading/schema.js';
import { safeAddress } from '../../elements/core/address.js';
import { nameOf } from '../../elements/core/label.js';
import { periodText } from '../../elements/core/period-text.js';
import { formatMoney } from '../../localization/money.js';
import { localize } from '../../localization/localize.js';
import type { Msg } from '../../localization/messages.js';
import { nameUuid } from './name-uuid.js';
import { lineOf, plainText } from './plain-text.js';

export interface FeedEntry {
  /** UUID, the same at every run. */
  readonly id: string;
  readonly project: Project;
  readonly title: Localization;
  readonly summary: Localization | undefined;
  /** Facts on one line: period, programme, budget. */
  readonly facts: string;
  readonly address: string | undefined;
  readonly updated: Date;
  /** Sectors and themes. */
  readonly topics: readonly { readonly id: string; readonly label: string }[];
}

export interface FeedContent {
  readonly id: string;
  readonly language: Locale;
  readonly msg: Msg;
  readonly title: string;
  readonly description: string | undefined;
  readonly author: string;
  /** Address of the page that the feed belongs to. */
  readonly page: string | undefined;
  /** Address of the feed itself. */
  readonly self: string | undefined;
  readonly licence: string | undefined;
  readonly updated: Date;
  /** The entry that changed last comes first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedOptions {
  readonly dataset: Dataset;
  readonly projects: readonly Project[];
  readonly language: Locale;
  readonly msg: Msg;
  readonly page?: string | undefined;
  readonly self?: string | undefined;
  /** Day for records and datasets that give none. */
  readonly fallbackDay: string;
}

const dateOf = (day: string): Date => new Date(`${firstDay(day)}T00:00:00Z`);

/** Returns the content of the feed of some projects of a dataset. */
export function feedContent(options: FeedOptions): FeedContent {
  const { dataset, projects, language, msg, page, self } = options;
  const line = (text: Maybe<LocalizedText>): Localization | undefined => {
    const found = localize(text, language);
    return found && { ...found, text: lineOf(found.text) };
  };
  const title = line(dataset.title)?.text ?? msg('Projets internationaux', { id: 'cli.feed.title' });
  const day = dataset.asOf ?? options.fallbackDay;
  const identity = [dataset.publisher?.address ?? dataset.publisher?.name ?? '', title, language].join('\n');
  const topicsIn = (
    ids: Maybe<readonly string[]>,
    records: readonly { readonly id: string; readonly label: LocalizedText }[],
  ): FeedEntry['topics'] =>
    (ids ?? []).map((id) => ({ id, label: line(recordById(records, id)?.label)?.text ?? id }));

  function entry(project: Project): FeedEntry {
    const { id, name, summary, period, budget, website, links, sectors, themes } = project;
    const programme = recordById(dataset.programmes, project.programme);
    const text = localize(summary, language);
    const facts = [
      periodText({ msg, locale: language }, period),
      line(programme?.name)?.text ?? project.programme,
      budget && nameOf(msg, msg('Budget total', { id: 'project.budget' }), formatMoney(budget, language)),
    ];
    return {
      id: nameUuid(`${identity}\n${id}`),
      project,
      title: line(name) ?? { text: id, language },
      summary: text && { ...text, text: plainText(text.text).trim() },
      facts: facts.filter(Boolean).join(' · '),
      address: [website, ...(links ?? [])].map((each) => safeAddress(each?.address)).find(Boolean) ?? page,
      updated: dateOf(project.updated ?? project.asOf ?? day),
      topics: [...topicsIn(sectors, dataset.sectors), ...topicsIn(themes, dataset.themes)],
    };
  }

  const entries = projects.map(entry).sort((a, b) => Number(b.updated) - Number(a.updated));
  return {
    id: nameUuid(identity),
    language,
    msg,
    title,
    description: line(dataset.description)?.text,
    author: lineOf(dataset.publisher?.name ?? title),
    page: page ?? safeAddress(dataset.publisher?.address),
    self,
    licence: dataset.licence ? lineOf(dataset.licence.name) : undefined,
    updated: new Date(
      Math.max(Number(dateOf(day)), ...entries.slice(0, 1).map(({ updated }) => Number(updated))),
    ),
    entries,
  };
}
