// A server component: HTML made by the package, beside a client component.
import { prerender } from 'forem-widgets/prerender';
import { Projects } from './projects';

export default async function Page() {
  const html = await prerender({ element: 'network-card', lang: 'nl', attributes: { network: 'eures' } });
  return (
    <main>
      <Projects />
      <section dangerouslySetInnerHTML={{ __html: html }} />
    </main>
  );
}
