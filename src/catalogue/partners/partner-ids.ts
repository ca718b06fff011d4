import type { Dataset, Participant, Project } from '../../dataset/reading/schema.js';
import { fold } from '../../text/fold.js';

/** Returns every organisation that a project names, as often as it is named. */
export const participantsOf = ({ lead, beneficiary, partners }: Project): Participant[] => [
  ...[lead, beneficiary].filter((each) => each !== null && each !== undefined),
  ...(partners?.names ?? []).map((name) => ({ name })),
  ...(partners?.members ?? []),
];

/** Writes a name as an id: `Bruxelles Formation` becomes `bruxelles-formation`. */
function idFromName(name: string): string {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-')
    .slice(0, 200);
  // A name of signs alone.
  return words || [...name].map((sign) => sign.codePointAt(0)!.toString(16)).join('.');
}

/**
 * Returns a function that gives each organisation one id: that of its record, which the project or a spelling of the
 * name leads to (`name`, `fullName`, `aliases`), or else one made of its name without case, accents and signs.
 */
export function createPartnerIds({ organisations }: Dataset): (participant: Participant) => string {
  const records = new Map<string, string>();
  for (const { id, name, fullName, aliases } of organisations)
    for (const each of [name, fullName, ...(aliases ?? [])])
      if (each && !records.has(idFromName(each))) records.set(idFromName(each), id);
  const taken = new Set(organisations.map(({ id }) => id));
  /** Ids by names as they are written: folding is slow. */
  const known = new Map<string, string>();
  const idOf = (name: string): string => {
    const own = idFromName(name);
    // The dot tells the name from a record with this id and other names.
    return records.get(own) ?? (taken.has(own) ? `${own}.` : own);
  };
  return ({ name, organisation }) => {
    if (organisation) return organisation;
    let id = known.get(name);
    if (id === undefined) known.set(name, (id = idOf(name)));
    return id;
  };
}
