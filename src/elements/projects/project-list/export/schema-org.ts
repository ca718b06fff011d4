/** Maps records to schema.org, for the export of a list and for prerendered HTML. */
import { languages, type Locale } from '../../../../dataset/languages.js';
import { languagesOf } from '../../../../dataset/localize.js';
import type { Maybe } from '../../../../dataset/maybe.js';
import type {
  LocalizedText,
  Network,
  PageDataset,
  Programme,
  Project,
  Website,
} from '../../../../dataset/reading/schema.js';
import { countryName } from '../../../../localization/format.js';
import { localize } from '../../../../localization/localize.js';
import type { Msg } from '../../../../localization/messages.js';
import { safeAddress } from '../../../core/address.js';
import { sourcesOf } from '../../../core/provenance.js';

export type JsonLdNode = { readonly [key: string]: unknown };

export interface SchemaOrgOptions {
  readonly dataset: PageDataset;
  readonly msg: Msg;
  /** Texts in this language only, as strings. Default: in every language that they have. */
  readonly language?: Locale;
}

const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length ? items : undefined);
/** Returns an address that is safe as a link, because readers of https://schema.org/url may link to it. */
const urlOf = (website: Maybe<Website>): string | undefined => safeAddress(website?.address);
const organisation = (name: string): JsonLdNode => ({ '@type': 'Organization', name });

/** Returns the functions that turn records into nodes. */
export function schemaOrg({ dataset, msg, language }: SchemaOrgOptions): {
  network(network: Network): JsonLdNode;
  project(project: Project): JsonLdNode;
} {
  const budgetLabel = msg('Budget total', { id: 'project.budget' });

  function text(texts: Maybe<LocalizedText>): unknown {
    if (language) return localize(texts, language)?.text;
    return some(languagesOf(texts).map((each) => ({ '@value': texts?.[each], '@language': each })));
  }

  const country = (code: string): JsonLdNode => ({
    '@type': 'Country',
    identifier: code,
    name: language
      ? countryName(code, language)
      : languages.map((each) => ({ '@value': countryName(code, each), '@language': each })),
  });

  const terms = (
    ids: Maybe<readonly string[]>,
    records: readonly { readonly id: string; readonly label: LocalizedText }[],
  ): JsonLdNode[] =>
    (ids ?? []).map((id) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      name: text(records.find((each) => each.id === id)?.label) ?? id,
    }));

  const fundingScheme = (programme: Programme): JsonLdNode => ({
    '@type': 'FundingScheme',
    identifier: programme.cci ?? programme.id,
    name: text(programme.name),
    url: urlOf(programme.website),
    funder: programme.fund ? { '@type': 'Organization', name: text(programme.fund) } : undefined,
  });

  /** Total budget of all funders, assigned to the programme. */
  function grant({ budget, programme: id }: Project): JsonLdNode | undefined {
    const programme = dataset.programmes.find((each) => each.id === id);
    if (!budget && !programme) return undefined;
    return {
      '@type': 'MonetaryGrant',
      name: budget ? budgetLabel : undefined,
      amount: budget
        ? {
            '@type': 'MonetaryAmount',
            value: budget.amount,
            currency: budget.currency,
            validFrom: budget.asOf ?? undefined,
          }
        : undefined,
      funder: programme && fundingScheme(programme),
    };
  }

  const network = ({ acronym, aliases, name, mission, website }: Network): JsonLdNode => ({
    '@type': 'Organization',
    name: text(name),
    alternateName: some([...(acronym ? [acronym] : []), ...(aliases ?? [])]),
    description: text(mission),
    url: urlOf(website),
  });

  /** https://schema.org/Project */
  function project(record: Project): JsonLdNode {
    const { lead, partners, period } = record;
    const sources = sourcesOf(record);
    const networks = new Set(record.networks);
    return {
      '@type': 'Project',
      identifier: record.id,
      name: text(record.name),
      alternateName: record.acronym ?? undefined,
      description: text(record.summary),
      url: urlOf(record.website),
      foundingDate: period?.start ?? undefined,
      dissolutionDate: period?.end ?? undefined,
      areaServed: some((record.countries ?? []).map(country)),
      location: record.place ? { '@type': 'Place', name: text(record.place) } : undefined,
      keywords: some([...terms(record.sectors, dataset.sectors), ...terms(record.themes, dataset.themes)]),
      memberOf: some(
        dataset.networks
          .filter(({ id }) => networks.has(id))
          .map((each) => ({ ...network(each), description: undefined })),
      ),
      member: some([
        ...(lead
          ? [{ '@type': 'OrganizationRole', roleName: 'lead partner', member: organisation(lead.name) }]
          : []),
        ...(partners?.names ?? []).map(organisation),
      ]),
      funding: grant(record),
      subjectOf: some(
        dataset.sources
          .filter(({ id }) => sources.has(id))
          .map(({ title, address }) => ({ '@type': 'CreativeWork', name: title, url: safeAddress(address) })),
      ),
    };
  }

  return { network, project };
}
