/// <reference types="node" />
import { firstDay, lastDay } from '../dataset/dates.js';
import { isObject } from '../dataset/is-object.js';
import { readCountry } from '../importer/countries.js';

/** A value that is valid by the schema, and yet impossible. */
export interface Warning {
  readonly path: string;
  readonly code: 'end-before-start' | 'country' | 'range' | 'currency';
  readonly found: string;
}

const currencies = new Set(Intl.supportedValuesOf('currency').filter((code) => !/^X(?:XX|TS)$/.test(code)));
/** Returns all implausible values of a dataset, at any depth. */
export function warningsIn(value: unknown, path = ''): Warning[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => warningsIn(each, `${path}[${i}]`));
  if (!isObject(value)) return [];
  const found: Warning[] = [];
  const { start, end, min, max, currency, countries } = value;
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  const warn = (key: string, code: Warning['code'], text: string): void => {
    found.push({ path: key ? at(key) : path, code, found: text });
  };
  if (typeof start === 'string' && typeof end === 'string' && lastDay(end) < firstDay(start))
    warn('end', 'end-before-start', `${start} – ${end}`);
  if (typeof min === 'number' && typeof max === 'number' && min > max) warn('', 'range', `${min} – ${max}`);
  if (typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) && !currencies.has(currency))
    warn('currency', 'currency', currency);
  if (Array.isArray(countries))
    countries.forEach((code: unknown, i) => {
      if (typeof code === 'string' && /^[A-Z]{2}$/.test(code) && readCountry(code)?.code !== code)
        warn(`countries[${i}]`, 'country', code);
    });
  return [...found, ...Object.entries(value).flatMap(([key, each]) => warningsIn(each, at(key)))];
}
