import { LateCode } from '../core/late-code.js';
import type { CardNode } from './fields/card-nodes.js';

/** An element that may hold a card of the page's own, `<template data-card>`. */
export interface CardHost {
  /** The nodes of the card, where there is no page. */
  readonly card?: readonly CardNode[];
  querySelector?<T extends Element>(selector: string): T | null;
}

export const hasCard = (host: CardHost): boolean =>
  Boolean(host.card ?? host.querySelector?.('template[data-card]'));

/** Code of elements with `fields` or a card of the page's own. */
export const fieldsCode = new LateCode(() => import('./fields/field-views.js'));
