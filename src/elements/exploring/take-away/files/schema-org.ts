/** Maps records to schema.org, for the export of a list and for prerendered HTML. */
import { recordById, recordsById } from '../../../../dataset/record-by-id.js';
import { languages, type Locale } from '../../../../dataset/languages.js';
import { languagesOf } from '../../../../dataset/localize.js';
import type { Maybe } from '../../../../dataset/maybe.js';
import type {
  LocalizedText,
  Network,
  Participant,
  Place,
  PageDataset,
  Programme,
  Project,
  Website,
} from '../../../../dataset/reading/schema.js';
import { countryName } from '../../../../localization/format.js';
import { localize } from '../../../../localization/localize.js';
import type { Msg } from '../../../../localization/messages.js';
import { safeAddress } from '../../../core/address.js';
import { sourcesOf } from '../../../core/notes/fine-print.js';

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
      name: text(recordById(records, id)?.label) ?? id,
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
    const programme = recordById(dataset.programmes, id);
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

  const participant = ({ name, country: code, website }: Participant): JsonLdNode => ({
    ...organisation(name),
    url: urlOf(website),
    address: code ? { '@type': 'PostalAddress', addressCountry: code } : undefined,
  });
  const withRole = (each: Participant, role: unknown): JsonLdNode =>
    role ? { '@type': 'OrganizationRole', roleName: role, member: participant(each) } : participant(each);

  const place = ({ label, nuts, lau, latitude, longitude }: Place): JsonLdNode => ({
    '@type': 'Place',
    name: text(label),
    identifier: some([nuts, lau].filter(Boolean)),
    geo:
      typeof latitude === 'number' && typeof longitude === 'number'
        ? { '@type': 'GeoCoordinates', latitude, longitude }
        : undefined,
  });

  /** Returns fields that few datasets have. */
  const details = ({ parent, links, image, contact }: Project): JsonLdNode => ({
    parentOrganization: parent ? { '@type': 'Project', identifier: parent } : undefined,
    sameAs: some((links ?? []).flatMap((link) => urlOf(link) ?? [])),
    image: image && {
      '@type': 'ImageObject',
      contentUrl: safeAddress(image.address),
      caption: text(image.alt),
      creditText: image.credit ?? undefined,
      license: safeAddress(image.licence?.address) ?? image.licence?.name,
    },
    contactPoint: contact && {
      '@type': 'ContactPoint',
      name: contact.name ?? undefined,
      email: contact.email ?? undefined,
      telephone: contact.phone ?? undefined,
      url: safeAddress(contact.address),
    },
  });

  /** https://schema.org/Project */
  function project(record: Project): JsonLdNode {
    const { lead, beneficiary, partners, period, locations } = record;
    const sources = sourcesOf(record);
    const named = record.place ? place({ label: record.place }) : undefined;
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
      location: locations?.length ? [...(named ? [named] : []), ...locations.map(place)] : named,
      keywords: some([...terms(record.sectors, dataset.sectors), ...terms(record.themes, dataset.themes)]),
      memberOf: some(
        recordsById(dataset.networks, record.networks ?? []).map((each) => ({
          ...network(each),
          description: undefined,
        })),
      ),
      member: some([
        ...(lead ? [withRole(lead, 'lead partner')] : []),
        ...(beneficiary ? [withRole(beneficiary, 'beneficiary')] : []),
        ...(partners?.names ?? []).map(organisation),
        ...(partners?.members ?? []).map((each) => withRole(each, text(each.role))),
      ]),
      ...details(record),
      funding: grant(record),
      subjectOf: some(
        recordsById(dataset.sources, sources).map(({ title, address }) => ({
          '@type': 'CreativeWork',
          name: title,
          url: safeAddress(address),
        })),
      ),
    };
  }

  return { network, project };
}
