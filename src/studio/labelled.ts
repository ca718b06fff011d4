/** A label before a value. */
import { str } from '@lit/localize';
import type { Msg } from '../localization/messages.js';

/** @returns the label with the colon of the language: French has a space before it */
export const labelled = (msg: Msg, label: string): string => msg(str`${label} :`, { id: 'studio.labelled' });
