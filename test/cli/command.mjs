// Runs dist/cli/forem-widgets.js as a data editor does, in a folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

export const cli = join(root, 'dist/cli/forem-widgets.js');
export const folder = mkdtempSync(join(tmpdir(), 'cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes an input file. Returns its path. */
export function file(name, content) {
  const path = join(folder, name);
  writeFileSync(
    path,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return path;
}

export function run(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    // An empty folder, because the package of a partner has no development dependencies around it.
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout, note: stderr };
}

/** A valid dataset. */
export const good = { schemaVersion: '1.0', projects: [{ id: 'a', name: { fr: 'A' } }] };

/** A list with faults. */
export const list = file(
  'liste.csv',
  [
    'Titre du projet;Coût total;Date de début;Date de fin;Pays;Thèmes',
    'La maison du bois;8.850,00;31/07/2011;30/06/2012;EL;"Emploi ; Compétences"',
    'Le jardin;2.270.662;2012;N.a.;UK;"""Près de vous"" ; Emploi"',
    'Le pont;voir annexe;31/02/2011;;Atlantide;Emploi',
    ';;;;BE;',
  ].join('\r\n'),
);
