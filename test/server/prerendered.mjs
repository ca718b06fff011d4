/** Draws elements for tests in a browser: `/__prerendered__?element=project-list&lang=nl&page-size=3`. */
export const prerenderedPlugin = () => ({
  name: 'prerendered',
  async serve({ path, query }) {
    if (path !== '/__prerendered__') return undefined;
    const { prerender } = await import('../../dist/prerender/index.js');
    const { element, lang, card, ...attributes } = query;
    return { body: await prerender({ element, lang, attributes, card, as: 'shadow' }), type: 'html' };
  },
});
