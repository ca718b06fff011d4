import type { LanguageController } from '../../localization/language-controller.js';
import { waitForTurn } from '../../scheduling/time-slices.js';
import type { DataController } from './data-controller.js';
import type { HydrationController } from './hydration-controller.js';

/**
 * Waits for messages, for texts of the dataset, for the code that takes over prerendered HTML, and for a turn.
 * @param isFirst first draws take long: a task should contain no more than one
 */
export async function readyToDraw(
  language: LanguageController,
  source: DataController,
  hydration: HydrationController,
  isFirst: boolean,
): Promise<void> {
  const textsReady = (): Promise<void> | undefined =>
    source.textsReady(hydration.isPending ? undefined : language.next);
  const waits = [
    () => language.ready,
    textsReady,
    () => hydration.ready,
    () => (isFirst ? waitForTurn() : undefined),
    // Records of another element may have arrived meanwhile: a draw without those of this element would be the last.
    textsReady,
  ];
  for (const wait of waits) {
    const ready = wait();
    if (ready) await ready;
  }
}
