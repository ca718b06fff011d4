import { expect } from '@open-wc/testing';
import { pause, turn } from '../../src/dataset/slices.js';

/** What is left of the task: all that waits for promises only. */
async function restOfTask(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

/** Keeps the page busy for more than a stretch. */
function work(): void {
  const end = performance.now() + 30;
  while (performance.now() < end);
}

describe('who waits for a turn', () => {
  it('has it after those before, in a task of its own', async () => {
    const happened: string[] = [];
    const turns = ['first', 'second'].map((name) =>
      turn().then(() => {
        happened.push(name);
        void restOfTask().then(() => happened.push(`end of ${name}`));
        work();
      }),
    );
    await Promise.all(turns);
    await pause();
    expect(happened).to.deep.equal(['first', 'end of first', 'second', 'end of second']);
  });
});
