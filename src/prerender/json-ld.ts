/** What an element shows, for search engines: schema.org as JSON-LD. */
import type { Network, PageDataset, Project } from '../dataset/reading/schema.js';
import type { Language } from '../dataset/languages.js';
import { localize } from '../localization/localize.js';
import type { Attributes, Drawn } from './draw.js';

type Node = Record<string, unknown>;
const clean = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );

function networkNode(network: Network, language: Language): Node {
  const name = localize(network.name, language);
  return clean({
    '@type': 'Organization',
    name: name?.text,
    alternateName: [...(network.acronym ? [network.acronym] : []), ...(network.aliases ?? [])],
    description: localize(network.mission, language)?.text,
    url: network.website?.address,
  });
}

function projectNode(project: Project, { programmes }: PageDataset, language: Language): Node {
  const { lead, partners, period } = project;
  const programme = programmes.find(({ id }) => id === project.programme);
  const organisation = (name: string): Node => ({ '@type': 'Organization', name });
  return clean({
    '@type': 'Project',
    name: localize(project.name, language)?.text,
    alternateName: project.acronym,
    description: localize(project.summary, language)?.text,
    url: project.website?.address,
    foundingDate: period?.start,
    dissolutionDate: period?.end,
    location: localize(project.place, language)?.text,
    parentOrganization: lead && organisation(lead.name),
    member: partners?.names.map(organisation),
    funding:
      programme &&
      clean({
        '@type': 'Grant',
        name: localize(programme.name, language)?.text,
        url: programme.website?.address,
      }),
  });
}

/** The records that an element shows, by what it was asked and what it found. */
function shown(
  { dataset, results }: Drawn,
  tag: string,
  attributes: Attributes,
): { networks: readonly Network[]; projects: readonly Project[] } {
  const { network, project } = attributes;
  const projects = results?.projects ?? [];
  if (project) return { networks: [], projects: (dataset.projects ?? []).filter(({ id }) => id === project) };
  if (!tag.includes('network')) return { networks: [], projects };
  const { scope } = attributes;
  return {
    networks: dataset.networks.filter(
      (each) => (!network || each.id === network) && (!scope || each.scope === scope),
    ),
    projects,
  };
}

/** @returns undefined when the element shows no record */
export function jsonLd(
  drawn: Drawn,
  tag: string,
  attributes: Attributes,
  language: Language,
): Node | undefined {
  const { networks, projects } = shown(drawn, tag, attributes);
  const graph = [
    ...networks.map((each) => networkNode(each, language)),
    ...projects.map((each) => projectNode(each, drawn.dataset, language)),
  ];
  return graph.length ? { '@context': 'https://schema.org', '@graph': graph } : undefined;
}
