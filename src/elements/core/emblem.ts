import { svg, html, type TemplateResult } from 'lit';
import type { Msg } from '../../localization/messages.js';

/** Radius of a star, and of the circle of stars, for a flag that is 18 high. */
const starRadius = 1;
const circleRadius = 6;

/** An upright star with five points: every second corner of a regular pentagon, one after the other. */
const star = [0, 2, 4, 1, 3]
  .map((corner) => (corner * 2 * Math.PI) / 5)
  .map((angle) => [starRadius * Math.sin(angle), -starRadius * Math.cos(angle)])
  .map(([x, y], index) => `${index ? 'L' : 'M'}${x!.toFixed(4)} ${y!.toFixed(4)}`)
  .join('');

const stars = [...Array(12).keys()]
  .map((hour) => (hour * Math.PI) / 6)
  .map((angle) => [
    (13.5 + circleRadius * Math.sin(angle)).toFixed(4),
    (9 - circleRadius * Math.cos(angle)).toFixed(4),
  ]);

/**
 * Renders the emblem of the European Union, drawn by its geometrical description: a rectangle of 3 to 2, twelve
 * upright stars on a circle of a third of its height, each within a circle of an eighteenth of it. The border of 1/25
 * of its height sets it off from a ground that is not white. https://eur-lex.europa.eu/eli/reg_impl/2014/821/oj
 * (Annex II)
 */
export const euEmblem = (msg: Msg): TemplateResult =>
  html`<svg
    class="emblem"
    part="emblem"
    viewBox="-0.72 -0.72 28.44 19.44"
    role="img"
    aria-label=${msg('Drapeau de l’Union européenne', { id: 'emblem.eu' })}
  >
    <rect class="emblem-border" x="-0.72" y="-0.72" width="28.44" height="19.44"></rect>
    <rect class="emblem-ground" width="27" height="18"></rect>
    ${stars.map(([x, y]) => svg`<path class="emblem-star" d=${star} transform="translate(${x} ${y})"></path>`)}
  </svg>`;
