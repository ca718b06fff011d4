/// <reference types="node" />
import { firstDay } from '../dataset/dates.js';
import { partialDate } from '../dataset/partial-date.js';
import { mended } from '../importer/mojibake.js';
import type { Warn } from './plausibility.js';

const dateKeys = new Set(['start', 'end', 'asOf', 'date', 'until', 'validUntil', 'reviewBy', 'updated']);
/** Dates of an event in the past. */
const pastKeys = new Set(['asOf', 'date', 'updated']);
/** First year of a project or a call: the European Coal and Steel Community is of 1951. */
const firstProjectYear = 1950;
const firstYear = 1901;
const maxYearsAhead = 50;
/** Day 0 of the clocks of Unix. */
const epoch = '1970-01-01';
const dayMs = 86_400_000;

function checkDate(key: string, text: string, warn: Warn): void {
  const year = Number(text.slice(0, 4));
  const first = key === 'start' || key === 'end' ? firstProjectYear : firstYear;
  if (text === epoch || year < first || year > new Date().getFullYear() + maxYearsAhead)
    warn(key, 'far-date', text);
  else if (pastKeys.has(key) && Date.parse(firstDay(text)) > Date.now() + dayMs)
    warn(key, 'future-date', text);
}

/** Texts that programs and authors write in place of a value. */
const placeholder =
  /^(?:n\/a|null|undefined|nan|todo|tbd|tbc|x{3,}|\?+|\.+|[-–—_]+|\[object object\]|#(?:ref|n\/a|value|name|div\/0|num|null)[!?]?|à compléter|in te vullen|auszufüllen|to be completed|lorem ipsum\b.*)$/is;
const markup =
  /<\/?(?:p|br|b|i|em|strong|div|span|a|ul|ol|li|h[1-6]|table|tr|td|img|script|font)(?:\s[^<>]*)?\/?>|&(?:amp|nbsp|lt|gt|quot|apos|[a-z]+(?:acute|grave|circ|uml|cedil|tilde)|#\d+|#x[\da-f]+);/i;

/** Keys of web addresses. An image may have an address without a server. */
const isAddress = (key: string, path: string): boolean => key === 'address' && !/(?:^|\.)image$/.test(path);

function checkAddress(key: string, text: string, warn: Warn): void {
  const { protocol, hostname } = URL.canParse(text) ? new URL(text) : { protocol: '', hostname: '' };
  const isSite = /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(hostname);
  if (!isSite && protocol !== 'mailto:') warn(key, 'address', text);
}

/** Reports dates, addresses and texts that can be no fact. */
export function checkText(key: string, text: string, path: string, warn: Warn): void {
  if (!text.trim()) return warn(key, 'blank', JSON.stringify(text));
  if (dateKeys.has(key) && partialDate.test(text)) return checkDate(key, text, warn);
  if (URL.canParse(text)) {
    const { username, password } = new URL(text);
    if (username || password) return warn(key, 'credentials', text.replace(/\/\/[^/]*@/, '//…@'));
  }
  // Quotes repeat published words, with their errors.
  if (/(?:^|\.)quotes\[\d+\]$/.test(path)) return;
  const isContact = /(?:^|\.)contact$/.test(path);
  if (isContact && key === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)) warn(key, 'contact', text);
  else if (isContact && key === 'phone' && text.replace(/\D/g, '').length < 6) warn(key, 'contact', text);
  else if (isAddress(key, path)) checkAddress(key, text, warn);
  else if (key !== 'currency' && placeholder.test(text.trim())) warn(key, 'placeholder', text);
  else if (/\ufffd/.test(text) || mended(text) !== text) warn(key, 'damaged', text);
  else if (markup.test(text)) warn(key, 'markup', markup.exec(text)![0]);
}
