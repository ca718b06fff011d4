/** Writes the records of an element as schema.org data (JSON-LD) for search engines. */
import type { Network, Project } from '../dataset/reading/schema.js';
import type { Locale } from '../dataset/languages.js';
import { schemaOrg, type JsonLdNode } from '../elements/exploring/take-away/files/schema-org.js';
import { messagesFor } from '../localization/messages.js';
import type { Attributes, Drawn } from './draw.js';

/** Returns the records that an element shows, by its attributes and its answer. */
function shown(
  { dataset, results, project }: Drawn,
  tag: string,
  attributes: Attributes,
): { networks: readonly Network[]; projects: readonly Project[] } {
  const { network } = attributes;
  const projects = results?.projects ?? [];
  if (attributes['project']) return { networks: [], projects: project ? [project] : [] };
  if (!tag.includes('network')) return { networks: [], projects };
  const { scope } = attributes;
  return {
    networks: dataset.networks.filter(
      (each) => (!network || each.id === network) && (!scope || each.scope === scope),
    ),
    projects,
  };
}

/** Returns the JSON-LD of the shown records, or `undefined` if there are none. */
export function jsonLd(
  drawn: Drawn,
  tag: string,
  attributes: Attributes,
  language: Locale,
): JsonLdNode | undefined {
  const { networks, projects } = shown(drawn, tag, attributes);
  const words = schemaOrg({ dataset: drawn.dataset, msg: messagesFor(() => language), language });
  const graph = [...networks.map(words.network), ...projects.map(words.project)];
  return graph.length ? { '@context': 'https://schema.org', '@graph': graph } : undefined;
}
