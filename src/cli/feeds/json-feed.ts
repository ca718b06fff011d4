import { generateJsonFeed } from 'feedsmith';
import type { FeedContent } from './feed-content.js';

/** Writes a JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: FeedContent): string {
  const content = generateJsonFeed({
    title: feed.title,
    language: feed.language,
    authors: [{ name: feed.author }],
    ...(feed.description ? { description: feed.description } : {}),
    ...(feed.page ? { home_page_url: feed.page } : {}),
    ...(feed.self ? { feed_url: feed.self } : {}),
    items: feed.entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      title: entry.title.text,
      language: entry.summary?.language ?? entry.title.language,
      content_text: [entry.summary?.text, entry.facts].filter(Boolean).join('\n\n') || entry.title.text,
      date_modified: entry.updated,
      ...(entry.address ? { url: entry.address } : {}),
      ...(entry.topics.length ? { tags: entry.topics.map(({ label }) => label) } : {}),
    })),
  });
  return JSON.stringify(content, null, 2);
}
