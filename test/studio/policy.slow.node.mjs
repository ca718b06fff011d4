// The studio under a security policy that forbids its worker.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { serve } from '../embed/page.mjs';
import { browser, chooseFile, openStudio } from './studio-page.mjs';

test('a list is read by the page itself where its policy forbids the worker', async () => {
  const path = '/dist/studio/index.html';
  const policy = `<meta http-equiv="content-security-policy" content="worker-src 'self'">`;
  const html = readFileSync(join(root, path), 'utf8').replace('<meta', `${policy}<meta`);
  const strict = await serve({ body: '', files: { [path]: html } });
  const { page } = await openStudio(browser, strict, 'data');
  await chooseFile(page, 'list.csv', 'Titre;Lieu\nAlpha;Mons\nBêta;Liège\n');
  await page.frameLocator('iframe').getByText('Alpha').first().waitFor();
  await page.close();
  await strict.close();
});
