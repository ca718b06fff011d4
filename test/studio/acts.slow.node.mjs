// Counts the acts that two tasks take in the studio, by mouse and by keyboard alone: from nothing to a side-bar list, and
// from a spreadsheet to a page that shows it. A choice in a native list counts as two clicks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { open, serve } from '../embed/page.mjs';
import { browser, openStudio, server } from './studio-page.mjs';

const { xlsx } = (await runnerImport(join(root, 'test/helpers/lists.ts'), { logLevel: 'error' })).module;
const spreadsheet = {
  name: 'projects.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    xlsx({
      Projets: [
        ['Titre', 'Chef de file', 'Début', 'Budget (€)'],
        ['Alpha', 'Le Forem', '01/02/2024', '1 200,50'],
        ['Bêta', 'VDAB', '01/03/2025', '300'],
      ],
    }),
  ),
};

/** A person with a mouse, whose clicks are counted. */
function mouse() {
  let clicks = 0;
  return {
    get acts() {
      return clicks;
    },
    async press(control) {
      clicks += 1;
      await control.click();
    },
    async pick(control, value) {
      clicks += 2;
      await control.selectOption(value);
    },
    // A click on the control, and a double click on the file in the window of the system.
    async choose(control, file) {
      clicks += 3;
      await control.setInputFiles(file);
    },
  };
}

/** A person without a mouse, whose keys are counted. */
function keyboard(page) {
  let keys = 0;
  const key = async (name) => {
    keys += 1;
    await page.keyboard.press(name);
  };
  /** Moves the focus forward until a control has it. */
  async function reach(control) {
    const hasFocus = () =>
      control.evaluate((element) => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused === element;
      });
    for (let count = 0; count < 150; count++) {
      if (await hasFocus()) return;
      await key('Tab');
    }
    assert.fail('the keyboard does not reach the control');
  }
  return {
    get acts() {
      return keys;
    },
    async press(control) {
      await reach(control);
      const isTick = await control.evaluate(({ type }) => type === 'checkbox');
      await key(isTick ? 'Space' : 'Enter');
    },
    async pick(control, value) {
      await reach(control);
      const values = await control.locator('option').evaluateAll((all) => all.map((each) => each.value));
      const steps = values.indexOf(value) - values.indexOf(await control.inputValue());
      for (let count = 0; count < Math.abs(steps); count++) await key(steps > 0 ? 'ArrowDown' : 'ArrowUp');
      assert.equal(await control.inputValue(), value);
    },
    async choose(control, file) {
      await reach(control);
      // The window of the system is out of reach: Enter opens it, and Enter takes the file.
      keys += 2;
      await control.setInputFiles(file);
    },
  };
}

const code = (page, part) => page.locator(`${part} studio-code`).first();
const copied = async (page, part) => {
  await code(page, part).getByText('Copied').first().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

async function start(door) {
  const { page } = await openStudio(browser, server, door);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  return page;
}

/** Puts code into a page of a partner, and waits until the page shows what it should. */
async function assertShown(taken, words, files) {
  const partner = await serve({ body: taken.replaceAll('https://cdn.example/', '/dist/'), files });
  const { page, complaints } = await open(browser, partner.address);
  for (const each of words) await page.getByText(each).first().waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
  await partner.close();
}

for (const [name, person, limit] of [
  ['mouse', mouse, 8],
  ['keyboard', keyboard, 120],
])
  test(`from nothing to a Dutch side-bar list of textile projects, by ${name}`, async (context) => {
    const page = await start('build');
    const hand = person(page);
    await hand.press(page.getByRole('button', { name: 'A list for a side bar' }));
    await hand.pick(page.getByLabel('Language of the component'), 'nl');
    await hand.press(page.locator('summary', { hasText: 'Sector' }));
    await hand.press(page.getByRole('checkbox', { name: /^Textiles/ }));
    await hand.press(code(page, 'studio-take').getByRole('button', { name: 'Copy' }));
    const taken = await copied(page, 'studio-take');
    await assertShown(taken, ['Grenzeloos Competent']);
    context.diagnostic(`${hand.acts} acts`);
    assert.ok(hand.acts <= limit, `${hand.acts} acts`);
    await page.close();
  });

for (const [name, person, limit] of [
  ['mouse', mouse, 12],
  ['keyboard', keyboard, 120],
])
  test(`from a spreadsheet to a page that shows it, by ${name}`, async (context) => {
    const page = await start('data');
    const hand = person(page);
    await hand.choose(page.locator('input[type=file]').first(), spreadsheet);
    const save = page.getByRole('button', { name: 'The data', exact: true });
    await save.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), hand.press(save)]);
    await hand.press(code(page, 'studio-data').getByRole('button', { name: 'Copy' }));
    const taken = await copied(page, 'studio-data');
    const data = readFileSync(await download.path());
    await assertShown(taken, ['Alpha', 'Bêta'], { [`/${download.suggestedFilename()}`]: data });
    context.diagnostic(`${hand.acts} acts`);
    assert.ok(hand.acts <= limit, `${hand.acts} acts`);
    await page.close();
  });
