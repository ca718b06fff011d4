import { css } from 'lit';
import { networkStyles } from '../network-view.styles.js';

export const styles = [
  ...networkStyles,
  css`
    :host([heading='none']) article > :is(h1, h2, h3, h4, h5, h6) {
      display: none;
    }
  `,
];
