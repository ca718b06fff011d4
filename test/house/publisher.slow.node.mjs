// Tests the bundled dataset of another organisation (a folder beside data/forem/, and FOREM_DATA) in a copy of the
// project.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, settled, text } from '../embed/page.mjs';

const dataset = {
  schemaVersion: '1.0',
  title: { fr: 'Partenariats d’Actiris', nl: 'Partnerschappen van Actiris' },
  publisher: { name: 'Actiris', address: 'https://www.actiris.example/' },
  sources: [],
  organisations: [],
  themes: [],
  sectors: [],
  programmes: [],
  facets: [],
  networks: [{ id: 'pes', name: { fr: 'Réseau des SPE' }, role: { fr: 'Membre.', nl: 'Lid.' } }],
  projects: [{ id: 'one', name: { fr: 'Projet bruxellois' } }],
};

let copy;
let browser;
before(async () => {
  copy = mkdtempSync(join(tmpdir(), 'publisher-'));
  for (const path of [
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'vite.config.ts',
    'src',
    'scripts',
    'xliff',
  ])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, 'data/example'), { recursive: true });
  writeFileSync(join(copy, 'data/example/partnerships.json'), JSON.stringify(dataset));
  const run = (...args) =>
    execFileSync(process.execPath, args, {
      cwd: copy,
      env: { ...process.env, FOREM_DATA: 'example' },
      stdio: 'pipe',
    });
  run('scripts/generate.mjs');
  run('node_modules/vite/bin/vite.js', 'build', '--mode', 'standalone', '--logLevel', 'warn');
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(copy, { recursive: true });
});

test('a build shows the data and the name of its own publisher', async () => {
  const file = join(copy, 'page.html');
  const elements =
    '<forem-network-card network="pes"></forem-network-card><forem-network-card lang="nl" network="pes"></forem-network-card><forem-project-list></forem-project-list>';
  writeFileSync(
    file,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><body><script src="dist/forem-widgets.standalone.js"></script>${elements}</body></html>`,
  );
  const { page, complaints } = await open(browser, pathToFileURL(file).href);
  for (const tag of ['forem-network-card', 'forem-network-card[lang=nl]', 'forem-project-list'])
    await settled(page, tag);
  assert.deepEqual(complaints, []);
  const french = await text(page, 'forem-network-card');
  const dutch = await text(page, 'forem-network-card[lang=nl]');
  assert.match(french, /Rôle dans le réseau\s*Membre\./);
  assert.match(dutch, /Rol in het netwerk\s*Lid\./);
  assert.match(await text(page, 'forem-project-list'), /Projet bruxellois/);
  const code = readFileSync(join(copy, 'dist/forem-widgets.standalone.js'), 'utf8');
  const named = [...code.matchAll(/.{0,60}(?:Le Forem|du Forem).{0,20}/g)].map(([text]) => text);
  assert.deepEqual(named, []);
});
