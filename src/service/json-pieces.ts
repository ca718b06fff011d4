/// <reference types="node" />
/** JSON in pieces, for files longer than the longest string (512 MB in V8). */

const sign = { quote: 34, comma: 44, openList: 91, backslash: 92, closeList: 93, open: 123, close: 125 };
const pieceBytes = 8_000_000;

/**
 * Parses an object whose members are parsed one by one, and long lists in them by pieces. O(bytes).
 * @throws {SyntaxError}
 */
export function parseInPieces(bytes: Buffer): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const textOf = (from: number, to: number): string => bytes.toString('utf8', from, to);
  let depth = 0;
  let isString = false;
  /** Start of the member being read, or of the rest of a list. */
  let start = 0;
  let list: unknown[] | undefined;
  const endPiece = (to: number): void => {
    for (const item of JSON.parse(`[${textOf(start, to)}]`) as unknown[]) list!.push(item);
    start = to + 1;
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (isString) {
      if (byte === sign.backslash) at++;
      else if (byte === sign.quote) isString = false;
      continue;
    }
    if (byte === sign.quote) isString = true;
    else if (byte === sign.open || byte === sign.openList) {
      depth++;
      if (depth === 1) start = at + 1;
      else if (depth === 2 && byte === sign.openList) {
        const [name] = Object.keys(JSON.parse(`{${textOf(start, at)}null}`) as object);
        result[name!] = list = [];
        start = at + 1;
      }
    } else if (byte === sign.close || byte === sign.closeList) {
      if (depth === 2 && list) endPiece(at);
      else if (depth === 1) endMember(at);
      depth--;
    } else if (byte === sign.comma) {
      if (depth === 1) endMember(at);
      else if (depth === 2 && list && at - start > pieceBytes) endPiece(at);
    }
  }
  if (depth || isString) throw new SyntaxError('The JSON ends too early.');
  return result;

  function endMember(to: number): void {
    if (list) list = undefined;
    else Object.assign(result, JSON.parse(`{${textOf(start, to)}}`));
    start = to + 1;
  }
}
