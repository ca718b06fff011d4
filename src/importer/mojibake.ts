/** Repairs text that was encoded twice: UTF-8 that was read as Windows-1252, such as `ReÃ«el` for `Reëel`. */

/** Byte of each Windows-1252 character that Latin-1 lacks. */
const windowsBytes = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].flatMap((sign, i) =>
    sign === ' ' ? [] : [[sign, 0x80 + i] as const],
  ),
);
const byteOf = (sign: string): number => windowsBytes.get(sign) ?? sign.charCodeAt(0);

/** Continuation bytes of UTF-8, as Windows-1252 or Latin-1 decode them. */
const further = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const sequence = new RegExp(
  `[\\u00c2-\\u00df]${further}|[\\u00e0-\\u00ef]${further}{2}|[\\u00f0-\\u00f4]${further}{3}`,
  'g',
);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Letters and signs of European languages, which exclude phonetic ones: `É»` may end a quotation. */
const expected = /^[\u0080-\u017f\u0218-\u021b\u0370-\u04ff\u1e00-\u1fff\u2010-\u20bf\u2116-\u2122\ufeff]$/;

const once = (text: string): string =>
  text.replace(sequence, (signs) => {
    try {
      const found = decoder.decode(Uint8Array.from([...signs], byteOf));
      return expected.test(found) ? found : signs;
    } catch {
      return signs;
    }
  });

/** Repairs a text as often as it was encoded. An intact text is returned unchanged. */
export function mended(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  const found = once(text);
  return found === text ? text : mended(found);
}
