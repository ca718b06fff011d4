import { expect } from '@open-wc/testing';
import { pause, turn } from '../../src/dataset/slices.js';

/** Keeps the page busy for more than a stretch. */
function work(): void {
  const end = performance.now() + 30;
  while (performance.now() < end);
}

describe('who waits for a turn', () => {
  it('has it after those before, and when the page had its own', async () => {
    const happened: string[] = [];
    const turns = ['first', 'second'].map((name) =>
      turn().then(() => {
        happened.push(name);
        void pause().then(() => happened.push(`page after ${name}`));
        work();
      }),
    );
    await Promise.all(turns);
    await pause();
    expect(happened).to.deep.equal(['first', 'page after first', 'second', 'page after second']);
  });
});
