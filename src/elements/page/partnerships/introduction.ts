/** The first section of the page: title, introduction, and links to the other sections. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../localization/format.js';
import { localized, type Context } from '../../core/context.js';
import { heading } from '../../core/heading.js';
import { text } from '../../core/text.js';
import { introductionSources, introductionText, officialLists, serviceList } from './section-texts.js';
import { sectionCaption, sizeOf, sizeText, type SectionName } from './sections.js';

/** Everything that the introduction shows of the page. */
export interface Introduction {
  readonly context: Context;
  readonly shown: readonly SectionName[];
  /** Number of projects that match the selection. */
  readonly total: number | undefined;
  readonly goTo: (section: SectionName, event: Event) => void;
}

/** Returns the name of a file at an address: `mes-projets`. */
function fileName(address: string): string {
  if (/^(?:blob|data):/i.test(address)) return '';
  const name = address.replace(/[?#].*$/, '').replace(/^.*\//, '');
  const bare = name.replace(/\.\{[^}]*\}/, '').replace(/\.[a-z]{2,5}$/i, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Returns the names of the files in `src`, for a dataset without a title: `projets-2023, projets-2024`. */
function fileNames({ element }: Context): string {
  const { src } = element as { src?: unknown };
  const addresses = typeof src === 'string' ? src.split(/\s+/) : [];
  return addresses.map(fileName).filter(Boolean).join(', ');
}

export function introduction(page: Introduction): TemplateResult {
  const { context, shown } = page;
  const { dataset, msg, headingLevel } = context;
  const title = dataset.title
    ? localized(context, dataset.title)
    : fileNames(context) || msg('Partenariats internationaux', { id: 'partnerships.title' });
  return html`<div class="introduction" part="introduction">
    <slot name="header"><div class="headline">${heading(headingLevel, title)}</div></slot>
    <slot name="introduction"
      ><div class="lead">
        <div>${introductionText(context)}</div>
        ${serviceList(context)}
      </div>
      <div class="disclosures">
        ${officialLists(context, shown)} ${introductionSources(context, title)}
      </div></slot
    >
    ${navigation(page)}
  </div>`;
}

function navigation(page: Introduction): TemplateResult {
  const { context, shown, goTo } = page;
  const { dataset, msg } = context;
  const links = shown.flatMap((section) => {
    const caption = sectionCaption(msg, section, dataset);
    return caption ? [{ section, caption }] : [];
  });
  return html`<nav part="navigation" aria-label=${msg('Sur cette page', { id: 'partnerships.contents' })}>
    <ul role="list">
      ${links.map(
        ({ section, caption }) =>
          html`<li>
            <a part="link" href="#${section}" @click=${(event: Event) => goTo(section, event)}>${caption}</a>
            ${sizeView(page, section)}
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** Renders the figure for the eye, and the number with its unit for screen readers. */
function sizeView({ context, total }: Introduction, section: SectionName): TemplateResult | typeof nothing {
  const { dataset, msg, locale } = context;
  const size = section === 'projects' ? total : sizeOf(dataset, section);
  if (!size) return nothing;
  return html`<span class="muted tabular" aria-hidden="true">${text(formatNumber(size, locale))}</span>
    <span class="visually-hidden">${text(sizeText(msg, section, size, dataset))}</span>`;
}
