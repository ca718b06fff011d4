import { define } from './define.js';
import { all } from './generated/all.js';
import { prefixed } from './prefix.js';

/** Registers all elements under another prefix too: `registerAs('acme-')` defines `<acme-network-card>`. */
export function registerAs(prefix: string): void {
  for (const tag of Object.keys(all)) {
    const name = prefixed(tag, prefix);
    // A class can be registered once, so each name gets a subclass. A second call changes nothing.
    if (!customElements.get(name)) define(name, class extends all[tag]! {});
  }
}
