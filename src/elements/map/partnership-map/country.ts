import { str } from '@lit/localize';
import type { Locale } from '../../../dataset/languages.js';
import { formatDate } from '../../../localization/format.js';
import type { Msg } from '../../../localization/messages.js';
import type { Network } from '../../../dataset/reading/schema.js';
import { countryName, tagsOf } from '../../../localization/format.js';
import type { Context } from '../../core/context.js';
import { isFullDay, untilText } from '../../core/date-text.js';
import { projectCount } from '../../exploring/wording.js';
import { countriesOf, isOfProjects, type MembershipStatus } from './views.js';

/** Returns a country that is a member today, and was not yet one at a former date. */
function joinedText(msg: Msg, former: string, locale: Locale): string {
  const date = formatDate(former, locale);
  return isFullDay(former)
    ? msg(str`membre, arrivé après le ${date}`, { id: 'map.joined-day' })
    : msg(str`membre, arrivé après ${date}`, { id: 'map.joined' });
}

/** A country as the map and the table show it, in the reader's language. */
export interface Country {
  readonly code: string;
  readonly name: string;
  /** Status in the network; undefined in a cross-border area. */
  readonly status?: MembershipStatus;
  readonly statusText: string;
  readonly count: number;
  readonly countText: string;
  readonly isChosen: boolean;
}

/** Returns a country's status in a network, with the date of the list of former members. */
export function statusText({ msg, locale }: Context, status: MembershipStatus, network: Network): string {
  if (isOfProjects(network)) return '';
  const { formerMembers } = network;
  const last = formerMembers?.until;
  switch (status) {
    case 'former':
      return last
        ? msg(str`membre ${untilText(msg, last, locale)}`, { id: 'map.former-until' })
        : msg('ancien membre', { id: 'map.former' });
    case 'outside':
      return msg('non-membre', { id: 'map.outside' });
    case 'joined':
      if (last) return joinedText(msg, last, locale);
  }
  return msg('membre', { id: 'map.member' });
}

export interface CountryChoice {
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly chosen: readonly string[];
}

function countriesFrom(
  { dataset, msg, locale }: Context,
  codes: Iterable<readonly [string, MembershipStatus | undefined]>,
  { counts, chosen }: CountryChoice,
  statusText: (status: MembershipStatus) => string,
): Country[] {
  return [...codes]
    .map(([code, status]) => {
      const count = counts?.get(code) ?? 0;
      return {
        code,
        name: countryName(code, locale),
        ...(status && { status }),
        statusText: status ? statusText(status) : '',
        count,
        countText: projectCount(msg, count, dataset.examples),
        isChosen: chosen.includes(code),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, tagsOf(locale)));
}

/** Returns the countries of a network, sorted by name. */
export const networkCountries = (context: Context, network: Network, choice: CountryChoice): Country[] =>
  countriesFrom(context, countriesOf(network, choice.counts?.keys() ?? []), choice, (status) =>
    statusText(context, status, network),
  );

/** Returns the countries of a programme's area, sorted by name. */
export const areaCountries = (
  context: Context,
  codes: readonly string[] | null | undefined,
  choice: CountryChoice,
): Country[] =>
  countriesFrom(
    context,
    [...new Set(codes)].map((code) => [code, undefined] as const),
    choice,
    () => '',
  );
