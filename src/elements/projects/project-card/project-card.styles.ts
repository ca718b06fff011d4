import { css } from 'lit';
import { supportStyles } from '../../core/support.styles.js';
import { projectStyles } from '../project-view.styles.js';

export const styles = [
  ...projectStyles,
  supportStyles,
  css`
    :host([heading='none']) article > :is(h1, h2, h3, h4, h5, h6) {
      display: none;
    }
  `,
];
