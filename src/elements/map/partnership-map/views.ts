/** The views of a map that a dataset offers. */
import type { LocalizedText, Network, PageDataset, Programme } from '../../../dataset/reading/schema.js';

/** `european` and `global` are scopes of networks; `cross-border` is the area of a programme. */
export type Scope = 'european' | 'global' | 'cross-border';

export interface View {
  readonly id: string;
  readonly scope: Scope;
  /** False for a network of which only the regions are known: it has no map. */
  readonly hasCountries: boolean;
  readonly network?: Network;
  readonly programme?: Programme;
}

interface WantedView {
  readonly network?: string | undefined;
  readonly programme?: string | undefined;
  readonly scope?: string | undefined;
}

/** Countries on the map of Europe. */
const european = new Set(
  (
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO ' +
    'RS SE SI SK SM TR UA VA XK'
  ).split(' '),
);

/** Countries of projects, for a dataset in which no network has any. */
export interface ProjectCountries {
  readonly codes: Iterable<string>;
  readonly title: LocalizedText;
}

/** Id of the network that stands for the countries of projects: no network of a dataset has it. */
const projectsId = '';
export const isOfProjects = ({ id }: Pick<Network, 'id'>): boolean => id === projectsId;

function projectsView({ codes, title }: ProjectCountries): View | undefined {
  const countries = [...new Set(codes)];
  if (!countries.length) return undefined;
  const scope = countries.every((code) => european.has(code)) ? 'european' : 'global';
  const network = { id: projectsId, name: title, scope, members: { countries } } as unknown as Network;
  return { id: 'projects', scope, hasCountries: true, network };
}

/** Returns the networks with countries or regions and the areas of programmes, or else the countries of projects. */
export function viewsOf(
  { networks, programmes }: PageDataset,
  { network: id, programme: area, scope }: WantedView,
  projects: ProjectCountries,
): View[] {
  const all: View[] = networks
    .filter(
      ({ members, formerMembers, regions }) =>
        members?.countries?.length || formerMembers?.countries?.length || regions?.length,
    )
    .map((network) => ({
      id: `network ${network.id}`,
      scope: network.scope === 'european' ? 'european' : 'global',
      hasCountries: Boolean(network.members?.countries?.length || network.formerMembers?.countries?.length),
      network,
    }));
  for (const programme of programmes)
    if (programme.places?.length)
      all.push({ id: `programme ${programme.id}`, scope: 'cross-border', hasCountries: true, programme });
  const own = all.length ? undefined : projectsView(projects);
  if (own) all.push(own);
  const wanted = [id && `network ${id}`, area && `programme ${area}`].filter(Boolean);
  return all.filter(
    (view) => (!wanted.length || wanted.includes(view.id)) && (!scope || view.scope === scope),
  );
}

/** `joined`: a member now, but not on the date of the list of former members. */
export type MembershipStatus = 'member' | 'joined' | 'former' | 'outside';

function statusOf(code: string, now: ReadonlySet<string>, then: ReadonlySet<string>): MembershipStatus {
  if (now.has(code)) return then.size && !then.has(code) ? 'joined' : 'member';
  return then.has(code) ? 'former' : 'outside';
}

/** Returns the countries of a network and of its projects, each with its status. */
export function countriesOf(
  { members, formerMembers }: Network,
  others: Iterable<string>,
): ReadonlyMap<string, MembershipStatus> {
  const now = new Set(members?.countries);
  const then = new Set(formerMembers?.countries);
  const found = new Map<string, MembershipStatus>();
  // A network without a country list tells nothing about non-members.
  if (!now.size && !then.size) return found;
  for (const code of new Set([...now, ...then, ...others])) found.set(code, statusOf(code, now, then));
  return found;
}
