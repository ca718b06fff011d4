/** The design tokens, rendered from src/styles/tokens.json. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { checkTheme, type Checked } from '../../src/cli/check-theme.js';
import { rounded } from '../theme-report.js';
import { allTokens, tokenFiles, type Token } from './token-files.js';
import { styles } from './tokens.styles.js';

const named = (...prefixes: string[]): [string, Token][] =>
  allTokens.filter(([name]) => prefixes.some((prefix) => name === prefix || name.startsWith(`${prefix}-`)));

const page = (title: string, intro: string, content: unknown): TemplateResult =>
  html`<div>
    ${styles}
    <h1>${title}</h1>
    <p>${intro}</p>
    ${tokenFiles()} ${content}
  </div>`;

const property = (name: string): TemplateResult => html`<code>--forem-${name}</code>`;

function table(heads: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult {
  return html`<div class="scroller" tabindex="0" role="group" aria-label=${heads.join(', ')}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const swatch = (value: string): TemplateResult =>
  html`<span class="swatch" style="background: ${value}"></span> <code>${value}</code>`;

function pairCell({ color, values: [front, back], contrast, needed }: Checked): TemplateResult {
  // Colours of edges and rings are shown as lines, not as text.
  const look =
    needed < 4.5
      ? html`<span class="pair ring" style="border-color: ${front}; background: ${back}">&nbsp;</span>`
      : html`<span class="pair" style="color: ${front}; background: ${back}">Textile 12</span>`;
  return html`${look} <span class="ratio" data-color=${color}>${rounded(contrast ?? 0)} : 1</span>`;
}

/** Renders every pair of colours that may meet, in each appearance. */
function pairs(css: string): TemplateResult {
  const { pairs: checked } = checkTheme(css);
  const keyOf = ({ color, ground }: Checked): string => `${color} on ${ground}`;
  const keys = [...new Set(checked.map(keyOf))];
  return table(
    ['Pair', 'Needed', 'Light', 'Dark', 'Light, more contrast', 'Dark, more contrast'],
    keys.map((key) => {
      const cells = checked.filter((each) => keyOf(each) === key);
      return [
        html`<code>${key.replaceAll('--forem-color-', '')}</code>`,
        html`<span class="ratio">${cells[0]!.needed} : 1</span>`,
        ...cells.map(pairCell),
      ];
    }),
  );
}

const meta: Meta = { title: 'Foundations/Tokens', tags: ['!autodocs'], parameters: { bare: true } };
export default meta;

export const Colours: StoryObj = {
  render: () =>
    page(
      'Colours',
      'Colours are named by their role. The pairs below are checked with the values of the theme, in light and dark, and with more contrast.',
      html`<h2>Roles</h2>
        ${table(
          ['Property', 'Light', 'Dark', 'For'],
          named('color').map(([name, { light, dark, description }]) => [
            property(name),
            swatch(light!),
            swatch(dark!),
            description,
          ]),
        )}
        <h2>Pairs and their contrast</h2>
        ${pairs('')}`,
    ),
};

export const Type: StoryObj = {
  render: () =>
    page(
      'Type',
      'The page’s own typeface and size, and a ratio of 1.2 between sizes. All of them grow with the text of the page.',
      table(
        ['Property', 'Value', 'Looks like', 'For'],
        named('font', 'size', 'weight', 'measure').map(([name, { value, description }]) => {
          const kind = ['size', 'weight'].find((each) => name.startsWith(each));
          const style = kind ? `font-${kind}: ${value}` : '';
          return [
            property(name),
            html`<code>${value}</code>`,
            style ? html`<span style=${style}>Réseau 2024</span>` : nothing,
            description,
          ];
        }),
      ),
    ),
};

export const Space: StoryObj = {
  render: () =>
    page(
      'Space',
      'A heading has a small distance below and a large one above. Items of one kind have equal distances.',
      table(
        ['Property', 'Value', 'Size', 'For'],
        named('space', 'margin').map(([name, { value, description }]) => [
          property(name),
          html`<code>${value}</code>`,
          name === 'margin' ? nothing : html`<span class="bar" style="inline-size: ${value}"></span>`,
          description,
        ]),
      ),
    ),
};

export const Shape: StoryObj = {
  name: 'Radius and focus',
  render: () =>
    page(
      'Radius and focus',
      'Surfaces are flat, corners are small, and the focused control has a strong ring.',
      table(
        ['Property', 'Value', 'Looks like', 'For'],
        named('radius', 'focus').map(([name, { value, description, contrast }]) => [
          property(name),
          html`<code>${value}</code
            >${typeof contrast === 'string' ? html`, with more contrast <code>${contrast}</code>` : nothing}`,
          name === 'radius'
            ? html`<span class="box" style="border-radius: ${value}"></span>`
            : html`<span class="box" style="outline: ${value} solid #0b5d6e; outline-offset: 2px"></span>`,
          description,
        ]),
      ),
    ),
};

export const Motion: StoryObj = {
  render: () =>
    page(
      'Motion',
      'Motion only shows where content has moved. There is none where a reader prefers reduced motion.',
      table(
        ['Property', 'Value', 'With reduced motion', 'Try', 'For'],
        named('motion').map(([name, { value, reduced, description }]) => [
          property(name),
          html`<code>${value}</code>`,
          html`<code>${reduced}</code>`,
          html`<button class="move" type="button" style="transition: background-color ${value}">
            Point at me
          </button>`,
          description,
        ]),
      ),
    ),
};
