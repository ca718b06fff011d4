import { languages } from '../../../../dataset/languages.js';
import type {
  LocalizedText,
  PageDataset,
  Programme,
  Project,
  Website,
} from '../../../../dataset/reading/schema.js';
import { countryName } from '../../../../localization/format.js';
import type { Context } from '../../../core/context.js';
import { safeAddress } from '../../../core/address.js';
import { sourcesOf } from '../../../core/provenance.js';
import { toJson, type Writer } from './writer.js';

type Node = { readonly [key: string]: unknown };
type Maybe<T> = T | null | undefined;

/** A text in every language that it has. */
function text(texts: Maybe<LocalizedText>): Node[] | undefined {
  const found = languages.filter((language) => texts?.[language]);
  return found.length
    ? found.map((language) => ({ '@value': texts?.[language], '@language': language }))
    : undefined;
}

const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length ? items : undefined);
const url = (website: Maybe<Website>): string | undefined => safeAddress(website?.address);
const organisation = (name: string): Node => ({ '@type': 'Organization', name });

const country = (code: string): Node => ({
  '@type': 'Country',
  identifier: code,
  name: languages.map((language) => ({ '@value': countryName(code, language), '@language': language })),
});

function terms(
  ids: Maybe<readonly string[]>,
  records: readonly { readonly id: string; readonly label: LocalizedText }[],
): Node[] {
  return (ids ?? []).map((id) => ({
    '@type': 'DefinedTerm',
    termCode: id,
    name: text(records.find((each) => each.id === id)?.label) ?? id,
  }));
}

const scheme = (programme: Programme): Node => ({
  '@type': 'FundingScheme',
  identifier: programme.cci ?? programme.id,
  name: text(programme.name),
  url: url(programme.website),
  funder: programme.fund ? { '@type': 'Organization', name: text(programme.fund) } : undefined,
});

/** What a project is in schema.org's words: <https://schema.org/Project>, whose money comes as a grant. */
function node(dataset: PageDataset, budgetLabel: string, project: Project): Node {
  const { budget, lead, period } = project;
  const programme = dataset.programmes.find(({ id }) => id === project.programme);
  const ids = sourcesOf(project);
  const networks = new Set(project.networks);
  return {
    '@type': 'Project',
    identifier: project.id,
    name: text(project.name),
    alternateName: project.acronym ?? undefined,
    description: text(project.summary),
    url: url(project.website),
    foundingDate: period?.start ?? undefined,
    dissolutionDate: period?.end ?? undefined,
    areaServed: some((project.countries ?? []).map(country)),
    location: project.place ? { '@type': 'Place', name: text(project.place) } : undefined,
    keywords: some([...terms(project.sectors, dataset.sectors), ...terms(project.themes, dataset.themes)]),
    memberOf: some(
      dataset.networks
        .filter(({ id }) => networks.has(id))
        .map(({ acronym, name, website }) => ({
          '@type': 'Organization',
          alternateName: acronym ?? undefined,
          name: text(name),
          url: url(website),
        })),
    ),
    member: some([
      ...(lead
        ? [{ '@type': 'OrganizationRole', roleName: 'lead partner', member: organisation(lead.name) }]
        : []),
      ...(project.partners?.names ?? []).map(organisation),
    ]),
    funding:
      budget || programme
        ? {
            '@type': 'MonetaryGrant',
            // What all who pay give together, and not the fund's part alone.
            name: budget ? budgetLabel : undefined,
            amount: budget
              ? {
                  '@type': 'MonetaryAmount',
                  value: budget.amount,
                  currency: budget.currency,
                  validFrom: budget.asOf ?? undefined,
                }
              : undefined,
            funder: programme && scheme(programme),
          }
        : undefined,
    subjectOf: some(
      dataset.sources
        .filter(({ id }) => ids.has(id))
        .map(({ title, address }) => ({ '@type': 'CreativeWork', name: title, url: safeAddress(address) })),
    ),
  };
}

/** Linked data in schema.org's vocabulary, in all languages. */
export function jsonLdWriter({ dataset, msg }: Context): Writer {
  const budget = msg('Budget total', { id: 'project.budget' });
  return {
    type: 'application/ld+json',
    extension: 'jsonld',
    start: '{"@context":"https://schema.org","@graph":[\n',
    separator: ',\n',
    project: (project) => toJson(node(dataset, budget, project)),
    end: '\n]}\n',
  };
}
