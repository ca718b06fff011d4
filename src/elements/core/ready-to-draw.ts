import type { LitElement } from 'lit';
import type { LanguageController } from '../../localization/language-controller.js';
import { waitForTurn } from '../../scheduling/time-slices.js';
import { addStyles } from './adopt-styles.js';
import type { DataController } from './data-controller.js';
import type { ElementState } from './element-state.js';
import type { GroundController } from './ground-controller.js';
import type { HydrationController } from './hydration-controller.js';
import { lateStyles, whenReady, type LateCode } from './late-code.js';

/**
 * Waits for messages, for texts of the dataset, for the code that takes over prerendered HTML, for a turn, for
 * code that the draw needs, whose styles it adopts, and for code that suits the ground.
 */
export async function readyToDraw(
  host: LitElement & { readonly state: ElementState },
  language: LanguageController,
  source: DataController,
  hydration: HydrationController,
  ground: GroundController,
  codes: () => readonly LateCode<unknown>[],
): Promise<void> {
  const textsReady = (): Promise<void> | undefined =>
    source.textsReady(hydration.isPending ? undefined : language.next);
  const waits = [
    () => language.ready,
    textsReady,
    () => hydration.ready,
    // First draws take long: a task should contain no more than one.
    () => (host.state === 'loading' ? waitForTurn() : undefined),
    // Records of another element may have arrived meanwhile: a draw without those of this element would be the last.
    textsReady,
    () => whenReady(codes()),
    // The code that has arrived may name more.
    () => whenReady(codes()),
    // Code that another element has loaded may need more messages.
    () => language.ready,
    () => ground.ready,
  ];
  for (const wait of waits) {
    const ready = wait();
    if (ready) await ready;
  }
  addStyles(host, lateStyles(codes()));
}
