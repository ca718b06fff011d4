import { css } from 'lit';
import { projectStyles } from '../project-view.styles.js';

export const styles = [
  ...projectStyles,
  css`
    :host([heading='none']) article > :is(h1, h2, h3, h4, h5, h6) {
      display: none;
    }
  `,
];
