/// <reference types="vite/client" />
/** Status, first version and changes of an element, from the changelog, the manifest and the number of the version. */
import changelog from '../CHANGELOG.md?raw';
import { version } from '../package.json';
import { documented } from './documentation.js';

interface Release {
  /** `Unreleased` or a version, as in the changelog. */
  readonly name: string;
  readonly changes: readonly string[];
}

/** Releases in the order of the changelog: the newest first. */
const releases: readonly Release[] = changelog
  .split(/^## \[/m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf(']')),
    changes: [...section.matchAll(/^- (.*)$/gm)].map(([, change]) => change!),
  }));

/** Returns the releases whose changes name an element, with these changes alone. */
const releasesOf = (tag: string): readonly Release[] =>
  releases
    .map(({ name, changes }) => ({
      name,
      changes: changes.filter((change) => new RegExp(`<${tag}[ >]`).test(change)),
    }))
    .filter(({ changes }) => changes.length);

const versionOf = (name: string): string => (name === 'Unreleased' ? `${version} (not yet released)` : name);

const isBeforeFirst = version.startsWith('0.');

export interface Status {
  readonly word: 'Preview' | 'Stable' | 'Deprecated';
  readonly meaning: string;
  readonly since: string;
}

/** An element that no release names is part of the next one. */
export function statusOf(tag: string): Status {
  const since = versionOf(releasesOf(tag).at(-1)?.name ?? 'Unreleased');
  const deprecated = documented(tag)?.deprecated;
  if (deprecated) return { word: 'Deprecated', meaning: String(deprecated), since };
  return isBeforeFirst
    ? { word: 'Preview', meaning: 'Until 1.0.0, a minor version may change names.', since }
    : { word: 'Stable', meaning: 'Names change in major versions only.', since };
}

/** @returns the changes of an element as Markdown, the newest release first */
export function changesOf(tag: string): string {
  const list = releasesOf(tag).map(
    ({ name, changes }) => `**${versionOf(name)}**\n\n${changes.map((each) => `- ${each}`).join('\n')}`,
  );
  return list.length ? `## Changes\n\n${list.join('\n\n')}` : '';
}
