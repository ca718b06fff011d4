import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '../../../dataset/dates.js';
import type { Programme, Project } from '../../../dataset/reading/schema.js';
import { named, type Context } from '../../core/context.js';
import { siteLink } from '../../core/facts.js';
import { heading } from '../../core/heading.js';
import { periodText } from '../../core/period-text.js';
import { separator, text } from '../../core/text.js';
import { statusLabel } from '../../exploring/status-text.js';
import type { TimelineGroup, TimelineGroups, TimelineRow } from './timeline-groups.js';
import { endOf, scaleFor, startOf, type Scale, type YearSpan } from './timeline-scale.js';
import { wordsFor } from './timeline-words.js';

/** Returns a project's name, as a link where the project has a site. */
export const projectName = (context: Context, { id, name, website }: Project): unknown =>
  siteLink(context, 'project', id, website?.address, named(context, name));

export const programmeName = (
  context: Context,
  programme: Programme | undefined,
  id: string | null | undefined,
): unknown =>
  named(context, programme?.name) ??
  (id ? html`<bdi>${id}</bdi>` : context.msg('Hors programme', { id: 'timeline.no-programme' }));

/** Positions are presentation attributes, because a strict content security policy forbids style attributes. */
const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;
/** Minimum width of a bar: a single day stays visible on a line of centuries. */
const minWidthPercent = 0.6;

function rect(name: string, scale: Scale, span: YearSpan): SVGTemplateResult {
  const { from, to } = scale.place(span);
  const width = Math.max(minWidthPercent, to - from);
  return svg`<rect class=${name} x=${percent(Math.min(from, 100 - width))} width=${percent(width)}></rect>`;
}

const lineAt = (name: string, at: number): SVGTemplateResult =>
  svg`<line class=${name} x1=${percent(at)} x2=${percent(at)} y2="100%"></line>`;

function bar(scale: Scale, span: YearSpan): SVGTemplateResult {
  if (!span.open) return rect('span', scale, span);
  const { from, to } = scale.place(span);
  // The line starts at the known date, because the first dash is the long one.
  const [known, unknown] = span.open === 'end' ? [from, to] : [to, from];
  return svg`<line class="span open" x1=${percent(known)} x2=${percent(unknown)} y1="50%" y2="50%"></line>`;
}

interface TimelineDrawing {
  readonly scale: Scale;
  readonly now: number;
}

/** Renders a programme's period, with a line at each end. */
function band(scale: Scale, period: YearSpan): SVGTemplateResult {
  const { from, to } = scale.place(period);
  return svg`${rect('period', scale, period)}${lineAt('edge', from)}${lineAt('edge', to)}`;
}

/** Renders the background of a track: the programme's period, the years and today. */
const ground = ({ scale, now }: TimelineDrawing, period: YearSpan | undefined): SVGTemplateResult =>
  svg`${period ? band(scale, period) : nothing}
    ${scale.ticks.map(({ at, label }) => lineAt(`year ${label}`, at))}
    ${lineAt('today', scale.at(now))}`;

function axis({ msg }: Context, { scale, now }: TimelineDrawing): TemplateResult {
  const at = scale.at(now);
  return html`<svg class="axis" part="axis" aria-hidden="true">
    ${lineAt('today', at)}
    <text class=${at > 50 ? 'now before' : 'now'} x=${percent(at)} y="0.9em">
      ${msg('Aujourd’hui', { id: 'timeline.today' })}
    </text>
    ${scale.ticks.map(
      ({ year, at, label }) => svg`
        <line class="year ${label}" x1=${percent(at)} x2=${percent(at)} y1="55%" y2="100%"></line>
        <text class="label ${label}" x=${percent(at)} y="2.35em">${year}</text>`,
    )}
  </svg>`;
}

function row(
  context: Context,
  drawing: TimelineDrawing,
  group: TimelineGroup,
  { project, span }: TimelineRow,
): TemplateResult {
  const { status, period, statusText, missing } = wordsFor(context, project);
  return html`<li class="row" part="project">
    <div class="label">
      <p class="name">${projectName(context, project)}</p>
      <p class="when" part="when">
        <span class="tabular">${text(period ?? '')}</span>${period ? separator : nothing}
        <span class="status ${status}" part="status">${text(statusText)}</span
        >${missing ? separator : nothing} ${missing ? html`<span>${missing}</span>` : nothing}
      </p>
    </div>
    <div class="track ${status}" part="track">
      <svg aria-hidden="true">${ground(drawing, group.period)}${bar(drawing.scale, span)}</svg>
    </div>
  </li>`;
}

function renderGroup(context: Context, drawing: TimelineDrawing, group: TimelineGroup): TemplateResult {
  const period = periodText(context, group.programme?.period);
  return html`<section class="group" part="programme">
    <div class="head">
      <div class="programme">
        ${heading(context.headingLevel + 1, programmeName(context, group.programme, group.id))}
        ${period ? html`<p class="muted tabular">${period}</p>` : nothing}
      </div>
      ${axis(context, drawing)}
    </div>
    <ul role="list">
      ${repeat(
        group.rows,
        ({ project }) => project.id,
        (each) => row(context, drawing, group, each),
      )}
    </ul>
  </section>`;
}

function renderUndated(context: Context, undated: readonly Project[]): TemplateResult {
  const programmes = new Map(context.dataset.programmes.map((each) => [each.id, each]));
  return html`<section class="undated" part="undated">
    <div>${heading(context.headingLevel + 1, statusLabel(context.msg, 'unknown'))}</div>
    <ul role="list">
      ${repeat(
        undated,
        ({ id }) => id,
        (project) =>
          html`<li part="project">
            <p class="name">${projectName(context, project)}</p>
            <p class="muted">
              ${programmeName(context, programmes.get(project.programme ?? ''), project.programme)}
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Renders the key of the marks, hidden from assistive technology: the text beside each bar says the same. */
function key(context: Context, { groups }: TimelineGroups): TemplateResult {
  const { msg } = context;
  const rows = groups.flatMap((group) => group.rows);
  const statuses = new Set(rows.map(({ project }) => wordsFor(context, project).status));
  const entry = (name: string, mark: unknown, label: string): TemplateResult =>
    html`<li><svg class="swatch ${name}">${mark}</svg>${label}</li>`;
  const solid = svg`<rect class="span" width="100%"></rect>`;
  return html`<ul class="key" part="key" aria-hidden="true">
    ${(['ended', 'ongoing', 'upcoming'] as const)
      .filter((status) => statuses.has(status))
      .map((status) => entry(status, solid, statusLabel(msg, status)))}
    ${
      rows.some(({ span }) => span.open)
        ? entry(
            'unknown',
            svg`<line class="span open" x2="100%" y1="50%" y2="50%"></line>`,
            msg('Début ou fin inconnus', { id: 'timeline.open' }),
          )
        : nothing
    }
    ${
      groups.some(({ period }) => period)
        ? entry(
            'band',
            svg`<rect class="period" width="100%"></rect>`,
            msg('Période du programme', { id: 'timeline.period' }),
          )
        : nothing
    }
  </ul>`;
}

/** Renders each programme with a line of years and its projects as bars, all on one scale. */
export function timelineChart(context: Context, found: TimelineGroups): TemplateResult {
  const { groups, undated } = found;
  const day = today();
  const now = (startOf(day) + endOf(day)) / 2;
  const spans = groups.flatMap(({ period, rows }) => [
    ...(period ? [period] : []),
    ...rows.map(({ span }) => span),
  ]);
  const drawing = { now, scale: scaleFor(spans, now) };
  return html`
    ${groups.length ? key(context, found) : nothing}
    ${repeat(
      groups,
      ({ id }) => id,
      (group) => renderGroup(context, drawing, group),
    )}
    ${undated.length ? renderUndated(context, undated) : nothing}
  `;
}
