/** Findings about a page, as a list and as a mail. */
import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatNumber } from '../../localization/format.js';
import { findingText, levelNames } from '../../page-check/page-wording.js';
import type { Speech } from '../studio-messages.js';
import type { FindingGroup } from './finding-groups.js';

/** Limit of the findings in a mail: programs for mail cut long addresses. */
const mostInMail = 30;

/** Number of times of a finding whose places are not all shown. */
function timesText({ msg, lang }: Speech, { count, places }: FindingGroup): string {
  return count > 1 && count > places.length
    ? msg(str`${formatNumber(count, lang)} fois, par exemple :`, { id: 'studio.check.times' })
    : '';
}

/** @param more number of findings that are left out */
export function findingsView(speech: Speech, groups: readonly FindingGroup[], more: number): unknown {
  const { msg, lang } = speech;
  const levels = levelNames(msg);
  return html`${groups.map((group) => {
    const { finding, places } = group;
    const times = timesText(speech, group);
    return html`<li>
      <p><strong class=${finding.level === 'error' ? 'bad' : ''}>${levels[finding.level]}</strong></p>
      <p>${findingText(msg, finding)}</p>
      ${times ? html`<p class="quiet">${times}</p>` : nothing}
      ${places.map((place) => html`<code class="quiet">${place}</code>`)}
    </li>`;
  })}
  ${
    more
      ? html`<li>
          ${msg(str`Autres remarques des mêmes sortes : ${formatNumber(more, lang)}`, {
            id: 'studio.check.more',
          })}
        </li>`
      : nothing
  }`;
}

export function mailLink(
  speech: Speech,
  groups: readonly FindingGroup[],
  address: string | undefined,
): unknown {
  const { msg } = speech;
  const left = groups.filter(({ finding }) => finding.level !== 'fine').slice(0, mostInMail);
  if (!left.length) return nothing;
  const subject = msg('À corriger sur notre page', { id: 'studio.check.mail-subject' });
  const lines = left.map((group) =>
    [findingText(msg, group.finding), timesText(speech, group), ...group.places].filter(Boolean).join('\n'),
  );
  const body = [address, ...lines].filter(Boolean).join('\n\n');
  return html`<a href=${`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
    >${msg('Envoyer cette liste à votre webmestre', { id: 'studio.check.mail' })}</a
  >`;
}
