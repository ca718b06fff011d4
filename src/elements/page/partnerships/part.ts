/* eslint-disable lit/binding-positions, lit/no-invalid-html -- a tag name, which lit/static-html.js allows */
import { nothing, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { FacetName } from '../../../catalogue/selection.js';

/** Properties of a part: shared ones of the page, and its own. */
export interface Part {
  readonly src: string | undefined;
  readonly data: unknown;
  readonly map: string | undefined;
  readonly group: string;
  readonly headingLevel: number;
  readonly facet?: FacetName;
  readonly summary?: boolean;
  readonly editors?: boolean;
  readonly collapsible?: boolean;
  readonly collapsed?: boolean;
  readonly urlSync?: boolean;
  readonly suggest?: boolean;
  readonly sentence?: boolean;
  readonly partner?: string | undefined;
  readonly export?: string | boolean | undefined;
  readonly reportTo?: string | undefined;
  readonly header?: TemplateResult | undefined;
}

/**
 * Renders an element within the page under the page's own prefix: `acme-network-list` in `acme-partnerships`. The tag
 * name comes from the code and from the registered name of the page, never from data.
 */
export function part(page: string, name: string, properties: Part): TemplateResult {
  const tag = unsafeStatic(page.replace(/partnerships$/, name));
  const { src, data, map, group, headingLevel, facet, summary, editors, collapsible, collapsed } = properties;
  return html`<${tag}
    .src=${src}
    .data=${data}
    .map=${map}
    .group=${group}
    .headingLevel=${headingLevel}
    facet=${facet ?? nothing}
    ?summary=${summary}
    ?editors=${editors}
    ?collapsible=${collapsible}
    ?collapsed=${collapsed}
    ?suggest=${properties.suggest}
    ?sentence=${properties.sentence}
    ?url-sync=${properties.urlSync}
    partner=${properties.partner ?? nothing}
    export=${properties.export ?? nothing}
    report-to=${properties.reportTo ?? nothing}
    >${properties.header}</${tag}
  >`;
}
