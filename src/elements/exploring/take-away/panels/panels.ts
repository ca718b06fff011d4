/** Panels under a view: its citation, and the code that embeds it. Loaded when a reader opens one. */
import { html, type TemplateResult } from 'lit';
import type { Context } from '../../../core/context.js';
import type { ViewDescription } from '../about.js';
import type { Outcome } from '../outcomes.js';
import { quietButton } from '../foot-controls.js';
import { save } from '../save.js';
import { bibtexOf, citation, risOf } from './citation.js';

export { aboutView } from '../about.js';
export { embedCode } from './embed-code.js';

/** Returns the accessible name of a control by its label. */
type NameIn = (label: string) => string;

type Copy = (text: string, done: Outcome) => void;

interface Panel {
  readonly label: string;
  readonly text: string;
  readonly copyLabel: string;
  readonly copy: () => void;
  /** Other buttons by their labels. */
  readonly more?: readonly (readonly [label: string, act: () => void])[];
  readonly nameIn: NameIn;
}

/** Renders a text that can be copied. */
const textPanel = ({ label, text, copyLabel, copy, more = [], nameIn }: Panel): TemplateResult =>
  html`<div class="panel" part="take-away-panel" role="group" aria-label=${nameIn(label)}>
    <textarea
      class="copied"
      part="input"
      readonly
      rows="3"
      aria-label=${nameIn(label)}
      .value=${text}
      @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
    ></textarea>
    ${quietButton({ label: copyLabel, nameIn, act: copy })}
    ${more.map(([name, act]) => quietButton({ label: name, nameIn, act }))}
  </div>`;

/** Renders the citation, with files for reference managers. */
export function citationPanel(
  context: Context,
  about: ViewDescription,
  copy: Copy,
  nameIn: NameIn,
): TemplateResult {
  const { msg } = context;
  const text = citation(context, about);
  const file = (extension: string, type: string, content: string) => (): void =>
    save({ name: `citation.${extension}`, blob: new Blob([content], { type }) });
  return textPanel({
    label: msg('Citation', { id: 'cite.label' }),
    text,
    copyLabel: msg('Copier la citation', { id: 'cite.copy' }),
    copy: () => copy(text, (now) => now.msg('Citation copiée', { id: 'cite.copied' })),
    more: [
      ['RIS', file('ris', 'application/x-research-info-systems', risOf(context, about))],
      ['BibTeX', file('bib', 'application/x-bibtex', bibtexOf(context, about))],
    ],
    nameIn,
  });
}

/** Renders the code that embeds the view, or why there is none. */
export function embedPanel(
  { msg }: Context,
  code: string | undefined,
  copy: Copy,
  nameIn: NameIn,
): TemplateResult {
  if (code === undefined)
    return html`<p class="panel">
      ${msg('Cette page ne dit pas d’où vient le composant : le code ne peut pas être créé.', {
        id: 'embed.impossible',
      })}
    </p>`;
  return textPanel({
    label: msg('Code à coller dans une page', { id: 'embed.label' }),
    text: code,
    copyLabel: msg('Copier le code', { id: 'embed.copy' }),
    copy: () => copy(code, (now) => now.msg('Code copié', { id: 'embed.copied' })),
    nameIn,
  });
}
