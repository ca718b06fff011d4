// Pictures of the elements for the inserter of WordPress, where a preview must not wait for the script and its data.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serve, settled } from '../../test/embed/page.mjs';

const widthPx = 720;
const mostHeightPx = 640;
/** Part of the width and of the height that a picture keeps. */
const scale = 2 / 3;
const languages = ['fr', 'nl', 'de', 'en'];

/** Settings with which an element that needs some shows what it is for. */
const settings = {
  'active-filters': 'selection="sector=textile,construction"',
  'facet-chart': 'facet="theme"',
  'facet-filter': 'facet="country"',
  'network-card': 'network="eures"',
  'network-list': 'compact',
  'partner-card': 'partner="vdab"',
  'project-card': 'project="en-avant"',
  'range-filter': 'facet="year"',
};

/** Draws a picture with fewer pixels, as WebP. */
const shrink = async ({ png, scale }) => {
  const bitmap = await globalThis.createImageBitmap(
    await (await fetch(`data:image/png;base64,${png}`)).blob(),
  );
  const canvas = new globalThis.OffscreenCanvas(
    Math.round(bitmap.width * scale),
    Math.round(bitmap.height * scale),
  );
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 });
  return Array.from(new Uint8Array(await blob.arrayBuffer()));
};

/** Writes a picture of each element in each language: `fr/project-list.webp`. */
export async function drawPictures(elements, folder) {
  const browser = await launch();
  for (const lang of languages) {
    mkdirSync(join(folder, lang), { recursive: true });
    for (const { name, tag } of elements) {
      const server = await serve({
        lang,
        head: '<style>body { margin: 0; padding: 24px; font: 18px/1.5 system-ui, sans-serif; background: #fff }</style>',
        body: `<script type="module" src="dist/forem-widgets.js"></script><${tag} load="now" ${settings[name] ?? ''}></${tag}>`,
      });
      const page = await browser.newPage({ viewport: { width: widthPx, height: mostHeightPx } });
      await page.goto(server.address);
      await settled(page);
      const height = await page.evaluate(() => document.body.scrollHeight);
      const clip = { x: 0, y: 0, width: widthPx, height: Math.min(height, mostHeightPx) };
      const png = await page.screenshot({ clip, animations: 'disabled' });
      const webp = await page.evaluate(shrink, { png: png.toString('base64'), scale });
      writeFileSync(join(folder, lang, `${name}.webp`), Uint8Array.from(webp));
      await page.close();
      await server.close();
    }
  }
  await browser.close();
}
