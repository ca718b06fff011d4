/** The address of the page, in which elements keep what a reader chooses. */
import { oneEvent } from '@open-wc/testing';

/** Returns the parameters of elements in the address. */
export const told = (): string[] => location.search.split('&').filter((piece) => piece.includes('forem-'));

/** Goes one step back in the history. */
export async function back(): Promise<void> {
  const returned = oneEvent(window, 'popstate');
  history.back();
  await returned;
}
