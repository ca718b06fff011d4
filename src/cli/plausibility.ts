/// <reference types="node" />
import { firstDay, lastDay } from '../dataset/dates.js';
import { isObject } from '../dataset/is-object.js';
import { readCountry } from '../importer/countries.js';
import { checkParents, checkProject } from './implausible-projects.js';
import { checkText } from './implausible-texts.js';

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
  | 'duplicate'
  | 'small-amount'
  | 'rate'
  | 'duration'
  | 'future-date'
  | 'late-call'
  | 'count'
  | 'own-parent'
  | 'swapped'
  | 'other-country'
  | 'address'
  | 'contact'
  | 'placeholder'
  | 'damaged'
  | 'markup';

/** A value that is valid by the schema, and yet impossible. */
export interface Warning {
  readonly path: string;
  readonly code: WarningCode;
  readonly found: string;
}

const currencies = new Set(Intl.supportedValuesOf('currency').filter((code) => !/^X(?:XX|TS)$/.test(code)));
/** Larger than the budget of any fund of the European Union. */
const maxAmount = 1e12;
/** Amounts that are typed in place of one: 999 999 999, 123 456 789. */
const filling = /^(?:9{6,}|1234567\d*)$/;

export type Warn = (key: string, code: WarningCode, found: string) => void;

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

function checkObject(value: Record<string, unknown>, path: string, warn: Warn): void {
  const { start, end, min, max, currency, countries, country, amount } = value;
  if (typeof start === 'string' && typeof end === 'string' && lastDay(end) < firstDay(start))
    warn('end', 'end-before-start', `${start} – ${end}`);
  if (typeof min === 'number' && typeof max === 'number' && min > max) warn('', 'range', `${min} – ${max}`);
  if (typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) && !currencies.has(currency))
    warn('currency', 'currency', currency);
  if (typeof amount === 'number' && (amount < 0 || amount > maxAmount || filling.test(String(amount))))
    warn('amount', 'amount', String(amount));
  const checkCountry = (key: string, code: unknown): void => {
    if (typeof code === 'string' && /^[A-Z]{2}$/.test(code) && readCountry(code)?.code !== code)
      warn(key, 'country', code);
  };
  checkCountry('country', country);
  if (Array.isArray(countries))
    countries.forEach((code: unknown, i) => checkCountry(`countries[${i}]`, code));
  if (/^projects\[\d+\]$/.test(path)) checkProject(value, warn);
  for (const [key, each] of Object.entries(value))
    if (typeof each === 'string') checkText(key, each, path, warn);
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
    if (path === 'projects') checkParents(value, warn);
    value.forEach((each: unknown, i) => {
      if (typeof each === 'string') checkText(`[${i}]`, each, path, warn);
      found.push(...warningsIn(each, at(`[${i}]`)));
    });
  } else if (isObject(value)) {
    checkObject(value, path, warn);
    for (const [key, each] of Object.entries(value)) found.push(...warningsIn(each, at(key)));
  }
  return found;
}
