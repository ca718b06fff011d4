/// <reference types="node" />
import { firstDay, lastDay } from '../dataset/dates.js';
import { partialDate } from '../dataset/partial-date.js';
import { isObject } from '../dataset/is-object.js';
import { readCountry } from '../importer/countries.js';

export type WarningCode =
  | 'end-before-start'
  | 'country'
  | 'range'
  | 'currency'
  | 'share'
  | 'amount'
  | 'coordinates'
  | 'far-date'
  | 'blank'
  | 'credentials'
  | 'duplicate';

/** A value that is valid by the schema, and yet impossible. */
export interface Warning {
  readonly path: string;
  readonly code: WarningCode;
  readonly found: string;
}

const currencies = new Set(Intl.supportedValuesOf('currency').filter((code) => !/^X(?:XX|TS)$/.test(code)));
/** Larger than the budget of any fund of the European Union. */
const maxAmount = 1e12;
const firstYear = 1900;
const maxYearsAhead = 50;

interface Money {
  readonly amount: number;
  readonly currency: string;
}
const moneyIn = (value: unknown): Money | undefined =>
  isObject(value) && typeof value['amount'] === 'number' ? (value as unknown as Money) : undefined;

type Warn = (key: string, code: WarningCode, found: string) => void;

/** Reports a part that exceeds the whole in the same currency. */
function checkShares({ budget, funding, lead, beneficiary, partners }: Record<string, unknown>, warn: Warn) {
  const total = moneyIn(budget);
  const check = (key: string, value: unknown): void => {
    const part = moneyIn(value);
    if (total && part && part.currency === total.currency && part.amount > total.amount)
      warn(key, 'share', `${part.amount} > ${total.amount}`);
  };
  if (isObject(funding)) check('funding.euShare', funding['euShare']);
  if (isObject(lead)) check('lead.budget', lead['budget']);
  if (isObject(beneficiary)) check('beneficiary.budget', beneficiary['budget']);
  const members = isObject(partners) ? partners['members'] : undefined;
  if (Array.isArray(members))
    members.forEach((each: unknown, i) => {
      if (isObject(each)) check(`partners.members[${i}].budget`, each['budget']);
    });
}

function checkCoordinates({ latitude, longitude }: Record<string, unknown>, warn: Warn): void {
  const check = (key: string, value: unknown, limit: number): void => {
    if (typeof value === 'number' && Math.abs(value) > limit) warn(key, 'coordinates', String(value));
  };
  check('latitude', latitude, 90);
  check('longitude', longitude, 180);
  // One coordinate alone is no place, and 0, 0 is the default of programs.
  if (
    (typeof latitude === 'number') !== (typeof longitude === 'number') ||
    (latitude === 0 && longitude === 0)
  )
    warn('', 'coordinates', `${String(latitude)}, ${String(longitude)}`);
}

function checkText(key: string, text: string, warn: Warn): void {
  if (!text.trim()) warn(key, 'blank', JSON.stringify(text));
  else if (partialDate.test(text) && dateKeys.has(key)) {
    const year = Number(text.slice(0, 4));
    if (year < firstYear || year > new Date().getFullYear() + maxYearsAhead) warn(key, 'far-date', text);
  } else if (URL.canParse(text)) {
    const { username, password } = new URL(text);
    if (username || password) warn(key, 'credentials', text.replace(/\/\/[^/]*@/, '//…@'));
  }
}
const dateKeys = new Set(['start', 'end', 'asOf', 'date', 'until', 'validUntil', 'reviewBy', 'updated']);

/** Reports entries of a list that occur twice. Records count as equal if they differ only in their ids. */
function checkDuplicates(list: readonly unknown[], warn: Warn): void {
  const seen = new Set<string>();
  list.forEach((each, i) => {
    const content = JSON.stringify(isObject(each) ? { ...each, id: undefined } : each);
    if (seen.has(content))
      warn(`[${i}]`, 'duplicate', content.length > 60 ? `${content.slice(0, 59)}…` : content);
    seen.add(content);
  });
}

function checkObject(value: Record<string, unknown>, warn: Warn): void {
  const { start, end, min, max, currency, countries, country, amount } = value;
  if (typeof start === 'string' && typeof end === 'string' && lastDay(end) < firstDay(start))
    warn('end', 'end-before-start', `${start} – ${end}`);
  if (typeof min === 'number' && typeof max === 'number' && min > max) warn('', 'range', `${min} – ${max}`);
  if (typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) && !currencies.has(currency))
    warn('currency', 'currency', currency);
  if (typeof amount === 'number' && (amount < 0 || amount > maxAmount))
    warn('amount', 'amount', String(amount));
  const checkCountry = (key: string, code: unknown): void => {
    if (typeof code === 'string' && /^[A-Z]{2}$/.test(code) && readCountry(code)?.code !== code)
      warn(key, 'country', code);
  };
  checkCountry('country', country);
  if (Array.isArray(countries))
    countries.forEach((code: unknown, i) => checkCountry(`countries[${i}]`, code));
  checkShares(value, warn);
  if ('latitude' in value || 'longitude' in value) checkCoordinates(value, warn);
  for (const [key, each] of Object.entries(value)) if (typeof each === 'string') checkText(key, each, warn);
}

/** Returns all implausible values of a dataset, at any depth. */
export function warningsIn(value: unknown, path = ''): Warning[] {
  const found: Warning[] = [];
  const at = (key: string): string => (path && key && !key.startsWith('[') ? `${path}.${key}` : path + key);
  const warn: Warn = (key, code, text) => {
    found.push({ path: at(key), code, found: text });
  };
  if (Array.isArray(value)) {
    checkDuplicates(value, warn);
    value.forEach((each: unknown, i) => {
      if (typeof each === 'string') checkText(`[${i}]`, each, warn);
      found.push(...warningsIn(each, at(`[${i}]`)));
    });
  } else if (isObject(value)) {
    checkObject(value, warn);
    for (const [key, each] of Object.entries(value)) found.push(...warningsIn(each, at(key)));
  }
  return found;
}
