/**
 * Characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets); calendars and JSON readers dislike them too.
 */
// eslint-disable-next-line no-control-regex
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|[\ud800-\udfff]/gu;

/** Returns a text that every feed format can hold: without control characters and halves of surrogate pairs. */
export const plainText = (text: string): string => text.replace(/\r\n?|\u0085/g, '\n').replace(forbidden, '');

/** Returns a text on one line, for titles. */
export const lineOf = (text: string): string => plainText(text).replace(/\s+/gu, ' ').trim();
