/** Projects by programme, in the order of time. */
import type { Programme, Project } from '../../../dataset/reading/schema.js';
import { spanOf, type Span } from './timeline-scale.js';

export interface Row {
  readonly project: Project;
  readonly span: Span;
}

export interface Group {
  /** Id of the programme; none for the projects without one. */
  readonly id: string | undefined;
  /** None where nobody describes it. */
  readonly programme: Programme | undefined;
  readonly period: Span | undefined;
  readonly rows: readonly Row[];
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Projects of which no date is known. */
  readonly undated: readonly Project[];
}

/** Groups by when their programme (or else their first project) begins; what has no programme comes last. */
export function groupsOf(projects: readonly Project[], programmes: readonly Programme[]): Groups {
  const byId = new Map(programmes.map((each) => [each.id, each]));
  const rowsOf = new Map<string | undefined, Row[]>();
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
  const begin = ({ id, period, rows }: Group): number =>
    id === undefined ? Infinity : (period ?? rows[0]!.span).from;
  const groups = [...rowsOf].map(([id, rows]): Group => {
    const programme = byId.get(id ?? '');
    rows.sort((a, b) => a.span.from - b.span.from);
    return { id, programme, period: spanOf(programme?.period), rows };
  });
  // Two without a begin would give no number.
  groups.sort((a, b) => (begin(a) === begin(b) ? 0 : begin(a) - begin(b)));
  return { groups, undated };
}
