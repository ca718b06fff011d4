// Pictures of the real elements, for places that can't wait for the script and its data: the inserter of WordPress and the
// first step of the studio.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serve, settled } from '../../test/embed/page.mjs';

const languages = ['fr', 'nl', 'de', 'en'];

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

const head = `<style>
  body { margin: 0; padding: 24px; font: 18px/1.5 system-ui, sans-serif; background: #fff }
</style>`;

/** Place of the largest drawing, of an element whose drawing is the picture. */
const topOfDrawing = () => {
  const inside = (tree) =>
    [...tree.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? inside(each.shadowRoot) : []),
    ]);
  const boxes = inside(document)
    .filter(({ localName }) => localName === 'svg')
    .map((each) => each.getBoundingClientRect());
  return Math.max(0, boxes.sort((a, b) => b.height - a.height)[0]?.top ?? 0);
};

/**
 * Writes pictures in each language: `fr/project-list.webp`.
 * @param pictures name, HTML and size in CSS pixels of each; `scale` is the part of the size that a picture keeps
 */
export async function drawPictures(pictures, folder) {
  const browser = await launch();
  for (const lang of languages) {
    mkdirSync(join(folder, lang), { recursive: true });
    for (const { name, html, width, height, scale, isWhole = false, isDrawing = false } of pictures) {
      const script = '<script type="module" src="dist/forem-widgets.js"></script>';
      const server = await serve({ lang, head, body: `${script}${html}` });
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(server.address);
      await settled(page);
      await page.waitForLoadState('networkidle');
      const y = isDrawing ? await page.evaluate(topOfDrawing) : 0;
      const whole = await page.evaluate(() => document.body.scrollHeight);
      const clip = { x: 0, y, width, height: isWhole ? height : Math.min(whole, height) };
      const png = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
      const webp = await page.evaluate(shrink, { png: png.toString('base64'), scale });
      writeFileSync(join(folder, lang, `${name}.webp`), Uint8Array.from(webp));
      await page.close();
      await server.close();
    }
  }
  await browser.close();
}
