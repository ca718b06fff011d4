/** What every element can meet, for its stories. */

/** Data that never comes. */
export const loading = { data: new Promise(() => {}) };

/** Data that can't be read. */
export const failed = { data: {} };

/** A dataset that has nothing in it. */
export const empty = { data: { schemaVersion: '1.0', networks: [], projects: [] } };
