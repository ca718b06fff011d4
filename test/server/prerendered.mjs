/**
 * Draws elements for tests in a browser: `/__prerendered__?element=project-list&lang=nl&page-size=3`. A list with
 * `url-sync` reads the rest of the address: `&url-sync=&forem-project=ab-refugies`.
 */
export const prerenderedPlugin = () => ({
  name: 'prerendered',
  async serve({ path, query, url }) {
    if (path !== '/__prerendered__') return undefined;
    const { prerender } = await import('../../dist/prerender/index.js');
    const { element, lang, card, ...others } = query;
    const attributes = Object.fromEntries(
      Object.entries(others).filter(([name]) => !name.startsWith('forem-')),
    );
    const body = await prerender({ element, lang, attributes, card, address: url, as: 'shadow' });
    return { body, type: 'html' };
  },
});
