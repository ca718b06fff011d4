// Ensures that Node is recent enough and that node_modules matches package-lock.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
};

/** True if the version `have` ("20.19.0") is at least `least`. */
export function atLeast(have, least) {
  const a = have.split('.').map(Number);
  const b = least.split('.').map(Number);
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] > b[i];
  return true;
}

/**
 * True if node_modules matches the lock file. Versions are compared with npm's list of installed packages, because file
 * times change with every checkout. Optional packages of other platforms may be absent.
 */
export function isInstalled(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  const { '': _project, ...wanted } = lock.packages;
  const have = installed.packages;
  return (
    Object.entries(wanted).every(([path, { version, optional, devOptional }]) =>
      have[path] ? have[path].version === version : optional || devOptional,
    ) && Object.keys(have).every((path) => path in wanted)
  );
}

export async function install() {
  const least = /\d+\.\d+\.\d+/.exec(readJson('package.json')?.engines?.node ?? '')?.[0];
  if (least && !atLeast(process.versions.node, least)) {
    throw new Error(
      `This project needs Node ${least} or newer; this is Node ${process.versions.node}. Get a newer one at https://nodejs.org/`,
    );
  }
  if (isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;
  console.log('Installing dependencies (npm ci) …');
  const code = await npm('ci', '--include=dev', '--no-audit', '--no-fund');
  if (code) throw new Error('npm ci failed: see above. Is there a network, or an npm registry to reach?');
}
