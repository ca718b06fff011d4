/// <reference types="node" />
import { readCountry } from '../importer/countries.js';
import type { Warn } from './plausibility.js';

const inEurope = new Set(
  (
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO ' +
    'RS SE SI SK SM TR UA VA XK'
  ).split(' '),
);

/** True for a point between Portugal, Crete, Ukraine and the North Cape. The outermost regions lie outside. */
const isInEurope = (latitude: number, longitude: number): boolean =>
  latitude > 34 && latitude < 72 && longitude > -11 && longitude < 45;

/** Reports a code of a region or municipality beside another country, or with letters of no country. */
function checkCodes({ nuts, country }: Record<string, unknown>, warn: Warn): void {
  if (typeof nuts !== 'string' || !/^[A-Z]{2}/.test(nuts)) return;
  const found = readCountry(nuts.slice(0, 2))?.code;
  if (!found) warn('nuts', 'country', nuts);
  else if (typeof country === 'string' && readCountry(country)?.code !== found)
    warn('nuts', 'other-country', `${nuts}, ${country}`);
}

/**
 * Reports coordinates of no place, and coordinates that lie in Europe only if they change places.
 * @param countries countries of the project, for a place without a country
 */
export function checkPlace(place: Record<string, unknown>, countries: readonly unknown[], warn: Warn): void {
  const { latitude, longitude, country, nuts } = place;
  checkCodes(place, warn);
  const check = (key: string, value: unknown, limit: number): void => {
    if (typeof value === 'number' && Math.abs(value) > limit) warn(key, 'coordinates', String(value));
  };
  check('latitude', latitude, 90);
  check('longitude', longitude, 180);
  if (typeof latitude !== 'number' || typeof longitude !== 'number') {
    // One coordinate alone is no place.
    if (latitude !== undefined || longitude !== undefined)
      warn('', 'coordinates', `${String(latitude)}, ${String(longitude)}`);
    return;
  }
  // 0, 0 is the default of programs.
  if (latitude === 0 && longitude === 0) return warn('', 'coordinates', '0, 0');
  const region = typeof nuts === 'string' ? nuts.slice(0, 2) : undefined;
  const own = typeof country === 'string' ? country : region;
  const known = (own ? [own] : countries).map((code) => readCountry(String(code))?.code ?? '');
  const isElsewhere = known.some((code) => code && !inEurope.has(code));
  if (!isElsewhere && !isInEurope(latitude, longitude) && isInEurope(longitude, latitude))
    warn('', 'swapped', `${latitude}, ${longitude}`);
}
