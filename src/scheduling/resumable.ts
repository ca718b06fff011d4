/**
 * Work that may be left and taken up again: it yields often, so whoever runs it decides how long a stretch lasts.
 * What it yields is how much is done, from 0 to 1, where it takes long and that is known.
 */
export type Resumable<T> = Generator<number | undefined, T, undefined>;

/** Runs to the end in one go. */
export function runToEnd<T>(steps: Resumable<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Every how many rounds of a cheap loop to yield; a power of two. */
export const chunkSize = 256;

/** A cheap loop over the numbers below `size`, some at a time: engines make plain functions faster than generators. */
export function* loopInChunks(size: number, loop: (from: number, to: number) => void): Resumable<void> {
  for (let from = 0; from < size; from += 4 * chunkSize) {
    yield;
    loop(from, Math.min(from + 4 * chunkSize, size));
  }
}
