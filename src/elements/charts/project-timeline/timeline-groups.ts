/** Projects grouped by programme, the latest first. */
import type { Programme, Project } from '../../../dataset/reading/schema.js';
import { spanOf, type YearSpan } from './timeline-scale.js';

export interface TimelineRow {
  readonly project: Project;
  readonly span: YearSpan;
}

export interface TimelineGroup {
  /** Id of the programme; undefined for projects without one. */
  readonly id: string | undefined;
  /** Undefined where the dataset does not describe the programme. */
  readonly programme: Programme | undefined;
  readonly period: YearSpan | undefined;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineGroups {
  readonly groups: readonly TimelineGroup[];
  /** Projects without any known date. */
  readonly undated: readonly Project[];
}

/** Sorts groups by the start of their programme, or else of their latest project; projects without one come last. */
export function groupsOf(projects: readonly Project[], programmes: readonly Programme[]): TimelineGroups {
  const byId = new Map(programmes.map((each) => [each.id, each]));
  const rowsOf = new Map<string | undefined, TimelineRow[]>();
  const undated: Project[] = [];
  for (const project of projects) {
    const span = spanOf(project.period);
    if (!span) {
      undated.push(project);
      continue;
    }
    const id = project.programme ?? undefined;
    const rows = rowsOf.get(id);
    if (rows) rows.push({ project, span });
    else rowsOf.set(id, [{ project, span }]);
  }
  const begin = ({ id, period, rows }: TimelineGroup): number =>
    id === undefined ? -Infinity : (period ?? rows[0]!.span).from;
  const groups = [...rowsOf].map(([id, rows]): TimelineGroup => {
    const programme = byId.get(id ?? '');
    rows.sort((a, b) => b.span.from - a.span.from);
    return { id, programme, period: spanOf(programme?.period), rows };
  });
  // Infinity - Infinity is NaN.
  groups.sort((a, b) => (begin(a) === begin(b) ? 0 : begin(b) - begin(a)));
  return { groups, undated };
}
