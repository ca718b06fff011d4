/** Groups of findings with the same words: a page with thousands of elements has the same fault in each. */
import type { PageFinding, PageFindingCode } from '../../page-check/page.js';

export interface FindingGroup {
  readonly finding: PageFinding;
  readonly count: number;
  /** Tags of the first places, each once. */
  readonly places: readonly string[];
}

/** Limits of what is shown: the places of a finding, and the findings of a kind. */
const [mostPlaces, mostOfKind] = [3, 100];

export interface GroupedFindings {
  readonly groups: readonly FindingGroup[];
  /** Number of findings beyond the limit of their kind. */
  readonly more: number;
}

export function groupedFindings(findings: readonly PageFinding[]): GroupedFindings {
  const groups = new Map<string, { finding: PageFinding; count: number; places: string[] }>();
  const kinds = new Map<PageFindingCode, number>();
  let more = 0;
  for (const finding of findings) {
    const { code, found, wanted, where } = finding;
    const key = JSON.stringify([code, found, wanted]);
    let group = groups.get(key);
    if (!group) {
      const known = kinds.get(code) ?? 0;
      if (known === mostOfKind) {
        more++;
        continue;
      }
      kinds.set(code, known + 1);
      groups.set(key, (group = { finding, count: 0, places: [] }));
    }
    group.count++;
    if (where && group.places.length < mostPlaces && !group.places.includes(where)) group.places.push(where);
  }
  return { groups: [...groups.values()], more };
}
