import { expect } from '@open-wc/testing';
import { yieldToMain, waitForTurn } from '../../src/scheduling/time-slices.js';
import { restOfTask } from '../helpers/mount.js';

/** Blocks the page for longer than a time slice. */
function work(): void {
  const end = performance.now() + 30;
  while (performance.now() < end);
}

describe('waiting for a turn', () => {
  it('gives turns in order, each in a task of its own', async () => {
    const happened: string[] = [];
    const turns = ['first', 'second'].map((name) =>
      waitForTurn().then(() => {
        happened.push(name);
        void restOfTask().then(() => happened.push(`end of ${name}`));
        work();
      }),
    );
    await Promise.all(turns);
    await yieldToMain();
    expect(happened).to.deep.equal(['first', 'end of first', 'second', 'end of second']);
  });
});
