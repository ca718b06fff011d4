/**
 * A computation in steps, which the caller can interrupt after each step and resume. It yields the finished fraction,
 * from 0 to 1, where that is known. Names of functions that return one end in `Steps`.
 */
export type Resumable<T> = Generator<number | undefined, T, undefined>;

/** Runs all steps at once, and returns the result. */
export function runToEnd<T>(steps: Resumable<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs computations side by side, a step of each in turn, so that loops over the same records meet at each. */
export function runInTurn(computations: readonly Resumable<unknown>[]): void {
  let unfinished = computations;
  while (unfinished.length) unfinished = unfinished.filter((steps) => !steps.next().done);
}

/** Rounds of a cheap loop between two yields; a power of two. */
export const chunkSize = 256;

/** Rounds of `loopInChunks` between two yields. */
export const loopSize = 4 * chunkSize;

/** Loops over the numbers below `size` in chunks: browsers optimise plain functions better than generators. */
export function* loopInChunks(size: number, loop: (from: number, to: number) => void): Resumable<void> {
  for (let from = 0; from < size; from += loopSize) {
    yield;
    loop(from, Math.min(from + loopSize, size));
  }
}
