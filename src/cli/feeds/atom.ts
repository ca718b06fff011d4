import { generateAtomFeed } from 'feedsmith';
import { escapeHtml } from '../../prerender/escape.js';
import type { FeedContent, FeedEntry } from './feed-content.js';

const urn = (id: string): string => `urn:uuid:${id}`;

/** HTML, because readers join the lines of plain text. */
const contentHtml = ({ summary, facts }: FeedEntry): string =>
  [...(summary?.text.split(/\n{2,}/) ?? []), facts]
    .filter(Boolean)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');

/** Writes an Atom feed: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(feed: FeedContent): string {
  const links = [
    ...(feed.self ? [{ rel: 'self', href: feed.self, type: 'application/atom+xml' }] : []),
    ...(feed.page ? [{ rel: 'alternate', href: feed.page, type: 'text/html' }] : []),
  ];
  return generateAtomFeed({
    xml: { lang: feed.language },
    id: urn(feed.id),
    title: { value: feed.title },
    ...(feed.description ? { subtitle: { value: feed.description } } : {}),
    ...(feed.licence ? { rights: { value: feed.licence } } : {}),
    updated: feed.updated,
    authors: [{ name: feed.author }],
    links,
    entries: feed.entries.map((entry) => {
      const html = contentHtml(entry);
      return {
        id: urn(entry.id),
        title: { value: entry.title.text, xml: { lang: entry.title.language } },
        updated: entry.updated,
        links: entry.address ? [{ rel: 'alternate', href: entry.address }] : [],
        categories: entry.topics.map(({ id, label }) => ({ term: id, label })),
        content: {
          // An entry without an alternate link needs content: https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2
          value: html || `<p>${escapeHtml(entry.title.text)}</p>`,
          type: 'html',
          xml: { lang: entry.summary?.language ?? feed.language },
        },
      };
    }),
  }).trimEnd();
}
