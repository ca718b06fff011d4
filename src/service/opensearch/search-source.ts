/// <reference types="node" />
import type { DataSource } from '../answerer.js';
import { readAbout, type About } from './about.js';
import { createSearchAnswerer } from './search-answerer.js';
import { SearchServerError, type SearchServer } from './search-server.js';

const watchIntervalMs = 2000;

/** Returns the name of the index to which the alias points, or `undefined` where there is none. */
async function indexOf(server: SearchServer, alias: string): Promise<string | undefined> {
  const holders = await server.request<Readonly<Record<string, unknown>>>(
    'GET',
    `/_alias/${alias}`,
    undefined,
    { ignore: [404] },
  );
  return Object.keys(holders).find((name) => name.startsWith(`${alias}-`));
}

/**
 * Returns the index to which an alias points. Searches name the index itself, so that all searches for one answer see
 * the same data while the alias moves.
 */
export function searchSource(server: SearchServer, alias: string): DataSource {
  let opened: string | undefined;
  let changed: () => void = () => {};
  return {
    async open() {
      const index = await indexOf(server, alias);
      const about = index && (await readAbout<About>(server, index, 'about'));
      if (!index || !about) throw new SearchServerError(`There is no data under the name ${alias}.`, 404);
      opened = index;
      return createSearchAnswerer({ server, index, about, onGone: () => changed() });
    },
    watch(onChange) {
      changed = onChange;
      const check = async (): Promise<void> => {
        const index = await indexOf(server, alias).catch(() => opened);
        if (index && index !== opened) onChange();
      };
      const timer = setInterval(() => void check(), watchIntervalMs);
      return () => clearInterval(timer);
    },
  };
}
