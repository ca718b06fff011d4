/** Accessible names of controls that occur several times on a page. */
import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Msg } from '../../localization/messages.js';
import { around } from './around.js';

/**
 * Returns the accessible name of a control that occurs several times on a page: its visible label, and what it
 * belongs to. Labels of speech control have to begin the name: https://www.w3.org/TR/WCAG22/#label-in-name
 */
export const nameOf = (msg: Msg, label: string, subject: string): string =>
  msg(str`${label} : ${subject}`, { id: 'label.of' });

/**
 * Renders a visible label that occurs several times on a page, with the subject that tells it apart for screen
 * readers.
 */
export const labelOf = (msg: Msg, label: string, subject: unknown): TemplateResult =>
  html`${label}<span class="visually-hidden"
      >${around((hole) => nameOf(msg, label, hole).slice(label.length), subject)}</span
    >`;
