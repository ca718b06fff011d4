import { decoderFor } from '../fetch-json.js';
import { chunkSize, type Resumable } from '../../scheduling/resumable.js';

/** Bytes decoded per step. */
const chunkBytes = 1_000_000;

export function* textSteps(bytes: Uint8Array): Resumable<string> {
  const decoder = decoderFor(bytes);
  let text = '';
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    text += decoder.decode(bytes.subarray(from, from + chunkBytes), { stream: true });
    yield;
  }
  return text + decoder.decode();
}

/** Letters parsed per step: a millisecond or two. */
const pieceLength = 100_000;

/**
 * `JSON.parse` in steps, for a text whose length is in the lists of its outermost object: each list is cut between its
 * elements, and what is left is parsed with a number in place of each list.
 * @throws {SyntaxError} as `JSON.parse` does
 */
export function* jsonSteps(text: string): Resumable<unknown> {
  const lists: unknown[][] = [];
  let frame = '';
  /** Start of the next part of the frame or, inside a list, of the next piece. */
  let from = 0;
  let depth = 0;
  let isList = false;
  let rounds = 0;

  const take = (to: number): void => {
    lists.at(-1)!.push(...(JSON.parse(`[${text.slice(from, to)}]`) as unknown[]));
    from = to + 1;
  };
  /** Opens, separates or closes. */
  const tokens = /["[\]{},]/g;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (++rounds % chunkSize === 0) yield token.index / text.length;
    if (token[0] === '"') {
      tokens.lastIndex = yield* stringEndSteps(text, token.index);
      continue;
    }
    const at = token.index;
    switch (token[0]) {
      case '[':
      case '{':
        depth++;
        if (depth !== 2 || token[0] === '{') break;
        isList = true;
        frame += `${text.slice(from, at)}[${lists.push([]) - 1}`;
        from = at + 1;
        break;
      case ']':
      case '}':
        if (depth-- !== 2 || !isList) break;
        isList = false;
        // Nothing may follow a comma but another element.
        if (text[from - 1] === ',' && !text.slice(from, at).trim())
          throw new SyntaxError('A comma too many.');
        take(at);
        frame += token[0];
        break;
      case ',':
        if (depth === 2 && isList && at - from > pieceLength) take(at);
    }
  }
  const parsed: unknown = JSON.parse(frame + text.slice(from));
  // Only an object with lists is parsed in steps.
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return JSON.parse(text) as unknown;
  for (const [key, value] of Object.entries(parsed))
    if (Array.isArray(value)) (parsed as Record<string, unknown>)[key] = lists[value[0] as number];
  return parsed;
}

/** Finds the end of the string that starts at an index. O(length), also in a text that ends before the string does. */
function* stringEndSteps(text: string, start: number): Resumable<number> {
  for (let from = start + 1, rounds = 1; ; rounds++) {
    if (rounds % chunkSize === 0) yield from / text.length;
    const quote = text.indexOf('"', from);
    if (quote < 0) return text.length;
    // After an odd number of backslashes a quotation mark is part of the string.
    let first = quote;
    while (first > from && text[first - 1] === '\\') first--;
    if ((quote - first) % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}
