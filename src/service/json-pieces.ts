/// <reference types="node" />
/** JSON in pieces, for files longer than the longest string (512 MB in V8), and without the whole file in memory. */

const sign = { quote: 34, comma: 44, openList: 91, backslash: 92, closeList: 93, open: 123, close: 125 };
const pieceBytes = 8_000_000;

/**
 * Parses an object whose members are parsed one by one, and long lists in them by pieces. O(bytes).
 * @param chunks of the file, in any size
 * @param takers of the pieces of some lists, which are empty in the result
 * @throws {SyntaxError}
 */
export function parseInPieces(
  chunks: Iterable<Buffer>,
  takers: Readonly<Record<string, (items: readonly unknown[]) => void>> = {},
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  /** The bytes from the start of the piece being read. */
  let bytes: Buffer = Buffer.alloc(0);
  const textOf = (from: number, to: number): string => bytes.toString('utf8', from, to);
  let depth = 0;
  let isString = false;
  /** Start of the member being read, or of the rest of a list. */
  let start = 0;
  let at = 0;
  let take: ((items: readonly unknown[]) => void) | undefined;
  const takerOf = (name: string): typeof take => {
    const list: unknown[] = (result[name] = []);
    if (Object.hasOwn(takers, name)) return takers[name];
    return (items) => {
      for (const item of items) list.push(item);
    };
  };
  const endPiece = (to: number): void => {
    take!(JSON.parse(`[${textOf(start, to)}]`) as unknown[]);
    start = to + 1;
  };
  for (const chunk of chunks) {
    bytes = Buffer.concat([bytes.subarray(start), chunk]);
    at -= start;
    start = 0;
    for (; at < bytes.length; at++) readByte(bytes[at]!);
  }
  if (depth || isString) throw new SyntaxError('The JSON ends too early.');
  return result;

  function readByte(byte: number): void {
    if (isString) {
      // The escaped byte may be in the next chunk.
      if (byte === sign.backslash) at++;
      else if (byte === sign.quote) isString = false;
      return;
    }
    if (byte === sign.quote) isString = true;
    else if (byte === sign.open || byte === sign.openList) {
      depth++;
      if (depth === 1) start = at + 1;
      else if (depth === 2 && byte === sign.openList) {
        const [name] = Object.keys(JSON.parse(`{${textOf(start, at)}null}`) as object);
        take = takerOf(name!);
        start = at + 1;
      }
    } else if (byte === sign.close || byte === sign.closeList) {
      if (depth === 2 && take) endPiece(at);
      else if (depth === 1) endMember(at);
      depth--;
    } else if (byte === sign.comma) {
      if (depth === 1) endMember(at);
      else if (depth === 2 && take && at - start > pieceBytes) endPiece(at);
    }
  }

  function endMember(to: number): void {
    if (take) take = undefined;
    else Object.assign(result, JSON.parse(`{${textOf(start, to)}}`));
    start = to + 1;
  }
}
