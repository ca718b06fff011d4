/** Keeps an element readable on the ground of its page: loaded for a ground of another colour than its own. */
import type { LitElement } from 'lit';
import { groundOf } from './ground.js';
import { isReadable } from './readable.js';

/** Custom states that `src/styles/host.ts` turns into a colour scheme, or into a surface of the element's own. */
const adaptations = ['on-light', 'on-dark', 'on-image'] as const;
type Adaptation = (typeof adaptations)[number];

/**
 * Gives an element the scheme that is readable on its ground, or else a surface of its own; only a surface where the
 * scheme is fixed.
 */
export function adaptToGround(
  host: LitElement & { readonly scheme: string },
  { states }: ElementInternals,
): void {
  const adapt = (adaptation?: Adaptation): void => {
    for (const each of adaptations) states?.[each === adaptation ? 'add' : 'delete'](each);
  };
  adapt();
  if (!host.isConnected || matchMedia('(forced-colors: active)').matches) return;
  const ground = groundOf(host);
  if (ground === 'image') return adapt('on-image');
  if (isReadable(host, ground)) return;
  const schemes = host.scheme === 'auto' ? (['on-dark', 'on-light'] as const) : [];
  for (const each of schemes) {
    adapt(each);
    if (isReadable(host, ground)) return;
  }
  adapt('on-image');
}
