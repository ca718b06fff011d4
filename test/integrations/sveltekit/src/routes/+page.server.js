// The page defines elements and draws them beforehand, both in one process.
import { prerender as draw } from 'forem-widgets/prerender';

export const prerender = true;

export const load = async () => ({
  card: await draw({ element: 'network-card', lang: 'nl', attributes: { network: 'eures' } }),
});
