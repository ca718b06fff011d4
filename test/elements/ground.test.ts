import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/embed/generated/define-all.js';
import { contrast, parseColor, type Color } from '../../src/elements/core/ground/ground.js';
import { canEmulate, itEmulated } from '../helpers/keys.js';
import { findAll, mount, settled } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait-until.js';

const dataset = '/data/forem/partnerships.json';
const color = (text: string): Color => parseColor(text)!;

const grounds: Record<string, { style: string; ground?: string }> = {
  'a dark colour': { style: 'background: #14213d', ground: 'rgb(20, 33, 61)' },
  'a dark colour with transparency over black': {
    style: 'background: linear-gradient(#000, #000)',
  },
  'a light colour': { style: 'background: #f6f4ef', ground: 'rgb(246, 244, 239)' },
  'a middle grey': { style: 'background: #777' },
  'a picture': { style: 'background: linear-gradient(90deg, #fff, #000)' },
};

describe('an element on the ground of its page', () => {
  for (const [name, { style, ground }] of Object.entries(grounds))
    for (const colorScheme of ['light', 'dark'] as const)
      itEmulated(`is readable on ${name}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        const place = await mount(
          html`<div style=${style}>
            <forem-project-list src=${dataset} view="compact"></forem-project-list>
          </div>`,
        );
        const element = place.firstElementChild as HTMLElementTagNameMap['forem-project-list'];
        await settled(element);
        const base = findAll(element, '.base')[0]!;
        const own = color(getComputedStyle(base).backgroundColor);
        const behind = ground ? color(ground) : own;
        expect(behind[3], 'a surface of its own').to.equal(1);
        for (const selector of ['.total', '.line-when', 'a[part=link]', '.sort']) {
          const text = color(getComputedStyle(findAll(element, selector)[0]!).color);
          expect(contrast(text, behind), `${selector} on ${behind.join()}`).to.be.at.least(4.5);
        }
      });

  it('follows a page that becomes dark', async () => {
    if (canEmulate) await emulateMedia({ colorScheme: 'light' });
    const element = await mount<HTMLElementTagNameMap['forem-project-list']>(
      html`<forem-project-list src=${dataset}></forem-project-list>`,
    );
    await settled(element);
    document.body.setAttribute('style', 'background: #111');
    try {
      await waitUntil(() => contrast(color(getComputedStyle(element).color), [17, 17, 17, 1]) > 4.5);
    } finally {
      document.body.removeAttribute('style');
    }
  });

  for (const [scheme, isDark] of [
    ['dark', true],
    ['light', false],
    ['light dark', true],
  ] as const)
    itEmulated(`is readable where the page tells its scheme by a meta element: ${scheme}`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const meta = document.createElement('meta');
      Object.assign(meta, { name: 'color-scheme', content: scheme });
      document.head.append(meta);
      try {
        const element = await mount<HTMLElementTagNameMap['forem-project-list']>(
          html`<forem-project-list src=${dataset}></forem-project-list>`,
        );
        await settled(element);
        const canvas: Color = isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
        expect(contrast(color(getComputedStyle(element).color), canvas)).to.be.at.least(4.5);
      } finally {
        meta.remove();
      }
    });

  for (const [name, { style }] of Object.entries(grounds))
    for (const scheme of ['light', 'dark'] as const)
      it(`is readable in a fixed scheme on ${name}: ${scheme}`, async () => {
        const place = await mount(
          html`<div style=${style}>
            <forem-project-list scheme=${scheme} src=${dataset} view="compact"></forem-project-list>
          </div>`,
        );
        const element = place.firstElementChild as HTMLElementTagNameMap['forem-project-list'];
        await settled(element);
        expect(getComputedStyle(element).colorScheme).to.equal(scheme);
        const text = color(getComputedStyle(findAll(element, '.total')[0]!).color);
        const own = color(getComputedStyle(findAll(element, '.base')[0]!).backgroundColor);
        const behind = own[3] ? own : color(getComputedStyle(place).backgroundColor);
        expect(contrast(text, behind), behind.join()).to.be.at.least(4.5);
      });

  it('keeps a scheme that is fixed', async () => {
    const place = await mount(
      html`<div style="background: #14213d">
        <forem-project-list scheme="light" src=${dataset}></forem-project-list>
      </div>`,
    );
    const element = place.firstElementChild as HTMLElementTagNameMap['forem-project-list'];
    await settled(element);
    expect(getComputedStyle(element).colorScheme).to.equal('light');
  });
});
