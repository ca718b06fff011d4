// Compares pictures of chosen stories with the committed ones. A fixed font, rendering and date, without animation,
// make them equal on every machine. Versions of Chromium differ at the edges of letters, so a pixel differs from a
// quarter of the range, and one pixel in five hundred may differ.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { chosen } from '../../test/storybook/chosen.mjs';
import { root } from './run.mjs';
import { openStorybook } from './storybook.mjs';

const threshold = 0.25;
const mayDiffer = 1 / 500;
/** Maximum difference in height that may be rounding. A further line of text exceeds it. */
const mayBeTaller = 4;
/** Maximum height of a picture. Longer pages are cut. */
const tallest = 1400;
const kept = join(root, 'test/storybook/pictures');
const differences = join(root, 'storybook-static/differences');

const flags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Returns CSS that embeds the font of the pictures. */
function fontCss() {
  const file = (subset, weight) =>
    readFileSync(
      join(
        root,
        `node_modules/@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff2`,
      ),
    ).toString('base64');
  const faces = [400, 700].flatMap((weight) =>
    [
      ['latin', 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC'],
      ['latin-ext', 'U+0100-0130, U+0132-0151, U+0154-024F'],
    ].map(
      ([subset, range]) =>
        `@font-face { font-family: Pictures; font-weight: ${weight === 400 ? '1 549' : '550 1000'}; src: url(data:font/woff2;base64,${file(subset, weight)}); unicode-range: ${range}; }`,
    ),
  );
  return `${faces.join('\n')}
    :root { --forem-font-family: Pictures !important; --forem-motion: 0ms; }
    [lang] { font-family: Pictures !important; --forem-font-family: Pictures !important; }
    *, ::before, ::after { caret-color: transparent !important; animation: none !important; transition: none !important; }`;
}

const fileOf = (name) =>
  `${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.png`;

/** Reduces the size of a picture: fewer colours, no transparency. */
function small(data) {
  const png = PNG.sync.read(data);
  for (let i = 0; i < png.data.length; i++) png.data[i] = Math.min(255, Math.round(png.data[i] / 17) * 17);
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

/** Extends a picture to a size. */
function padded(png, width, height) {
  const result = new PNG({ width, height, fill: true });
  result.data.fill(0xff);
  PNG.bitblt(png, result, 0, 0, png.width, png.height, 0, 0);
  return result;
}

/** Returns the number of different pixels, and both pictures beside their difference. */
function compare(before, after) {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [left, middle] = [padded(before, width, height), padded(after, width, height)];
  const right = new PNG({ width, height });
  const count = pixelmatch(left.data, middle.data, right.data, width, height, { threshold });
  const gap = 16;
  const picture = new PNG({ width: 3 * width + 2 * gap, height });
  picture.data.fill(0x80);
  for (const [i, each] of [left, middle, right].entries())
    PNG.bitblt(each, picture, 0, 0, width, height, i * (width + gap), 0);
  return { share: count / (width * height), picture };
}

/** Returns the fault of a picture, or `undefined`. */
function judge(file, after) {
  const path = join(kept, file);
  if (!existsSync(path))
    return `There is no ${relative(root, path)}: npm run test:visual -- --update makes it.`;
  const before = PNG.sync.read(readFileSync(path));
  const { share, picture } = compare(before, after);
  const size = Math.max(Math.abs(before.width - after.width), Math.abs(before.height - after.height));
  if (share <= mayDiffer && size <= mayBeTaller) return undefined;
  mkdirSync(differences, { recursive: true });
  const target = join(differences, file);
  writeFileSync(target, PNG.sync.write(picture));
  return `${(100 * share).toFixed(2)} % of it differs${size ? `, and its size by ${size} px` : ''}. Before, now and the difference: ${relative(root, target)}`;
}

async function take(page, css, [id, globals = {}], storybook) {
  const story = storybook.stories.find((each) => each.id === id);
  if (!story) return { problem: `There is no story ${id}.` };
  const { found } = await page.show(story, { theme: 'none', width: '960px', locale: 'fr', ...globals });
  const errors = found.filter((line) => !line.startsWith('axe'));
  if (errors.length) return { problem: errors.join('\n') };
  await page.page.addStyleTag({ content: css });
  // Box of the story without its margins.
  const place = page.page.locator('#root-inner > [lang]');
  await place.evaluate(async (element) => {
    element.style.minBlockSize = 'auto';
    element.style.inlineSize = 'fit-content';
    // Hyphenation is off, because it depends on the dictionaries of the machine.
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync('* { hyphens: manual !important; }');
    const within = (tree) => {
      for (const { shadowRoot } of tree.querySelectorAll('*'))
        if (shadowRoot) {
          shadowRoot.adoptedStyleSheets.push(sheet);
          within(shadowRoot);
        }
    };
    within(element);
    await document.fonts.ready;
    const next = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    for (let frame = 0; frame < 3; frame++) await next();
  });
  const { height, ...box } = await place.boundingBox();
  const clip = { ...box, height: Math.min(height, tallest) };
  return { png: await page.page.screenshot({ clip, fullPage: true, animations: 'disabled' }) };
}

export async function runPictures({ update = false } = {}) {
  const storybook = await openStorybook({ args: flags });
  const css = fontCss();
  const sum = { passed: 0, failed: 0, names: [] };
  const fail = (message) => {
    sum.failed++;
    sum.names.push(message);
    console.log(`✖ ${message}`);
  };
  rmSync(differences, { recursive: true, force: true });
  try {
    const page = await storybook.newPage(
      {},
      { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
    );
    // The clock is fixed, because the status of projects depends on the date.
    await page.page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    for (const [name, story] of Object.entries(chosen)) {
      const { png, problem } = await take(page, css, story, storybook);
      if (png && update) {
        mkdirSync(kept, { recursive: true });
        writeFileSync(join(kept, fileOf(name)), small(png));
      }
      const trouble = problem ?? (update ? undefined : judge(fileOf(name), PNG.sync.read(png)));
      if (trouble) fail(`${name}: ${trouble}`);
      else sum.passed++;
    }
  } finally {
    await storybook.close();
  }
  // Pictures of stories that are not chosen are removed.
  const wanted = new Set(Object.keys(chosen).map(fileOf));
  for (const file of existsSync(kept) ? readdirSync(kept) : []) {
    if (wanted.has(file)) continue;
    if (update) rmSync(join(kept, file));
    else
      fail(
        `test/storybook/pictures/${file} belongs to no story: npm run test:visual -- --update takes it away.`,
      );
  }
  return sum;
}
