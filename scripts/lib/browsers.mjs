// Finds the browsers for the tests, and installs missing ones where permitted. This file imports no package, so that it
// runs before the installation.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';

const { env, platform } = process;

function inPath(...names) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

const programs = (...paths) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => paths.map((path) => join(folder, path)));

/**
 * True if a browser exists and, on Linux, starts: Ubuntu's chromium-browser may be a wrapper that only asks for a snap.
 */
function works(path) {
  if (!path || !existsSync(path)) return false;
  return platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Returns the browser named by an environment variable, or the first that works. Throws if the variable names none. */
function find(variable, candidates) {
  const chosen = env[variable];
  if (!chosen) return candidates.find(works);
  if (!existsSync(chosen)) throw new Error(`${variable} is ${chosen}, but there is no such file.`);
  return chosen;
}

const places = {
  chromium: {
    linux: () =>
      inPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
    darwin: () => [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: () =>
      programs(
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ),
  },
  firefox: {
    linux: () => inPath('firefox-esr', 'firefox'),
    darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: () => programs('Mozilla Firefox/firefox.exe'),
  },
};

/** Returns the path of playwright-core's Chromium, if the package is installed. */
async function downloadedChromium() {
  try {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

export async function findChromium() {
  return find('CHROME_PATH', [...(places.chromium[platform]?.() ?? []), ...(await downloadedChromium())]);
}

export function findFirefox() {
  return find('FIREFOX_PATH', places.firefox[platform]?.() ?? []);
}

/** Finds WebKitGTK: its driver, its browser, and Xvfb. */
export function findWebKit() {
  if (platform !== 'linux') return undefined;
  const driver = inPath('WebKitWebDriver').find(existsSync);
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter(existsSync);
  const folders = libraries.flatMap((folder) => [
    folder,
    ...readdirSync(folder).map((name) => join(folder, name)),
  ]);
  const browser = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']
    .flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')))
    .find(existsSync);
  const screen = env.DISPLAY || env.WAYLAND_DISPLAY || inPath('Xvfb').some(existsSync);
  return driver && browser && screen ? { driver, browser } : undefined;
}

export async function apt(...packages) {
  if (platform !== 'linux' || process.getuid?.() !== 0 || !inPath('apt-get').some(existsSync)) return false;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await run('apt-get', ['update'], options);
  const flags = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=500'];
  return (await run('apt-get', ['install', ...flags, ...packages], options)) === 0;
}

async function download() {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  if (!existsSync(cli)) return false;
  console.log('Downloading Chromium (playwright-core) …');
  return (await run(process.execPath, [cli, 'install', 'chromium'])) === 0;
}

/** Returns the path of a working Chromium, after installing it if necessary. */
export async function ensureChromium() {
  for (const get of [() => true, () => apt('chromium', 'fonts-dejavu-core'), download]) {
    const found = (await get()) && (await findChromium());
    if (found) return found;
  }
  throw new Error(
    'No Chromium found, and none could be installed. ' +
      'Install Chromium, Chrome or Edge, or set CHROME_PATH to the program of one you have.',
  );
}

/** Finds or installs Firefox and WebKitGTK. `missing` names the unavailable ones. */
export async function ensureEngines() {
  const wanted = [
    [findFirefox, 'firefox-esr', 'Firefox: not found. Install it, or set FIREFOX_PATH to its program.'],
    [
      findWebKit,
      'webkit2gtk-driver',
      platform === 'linux'
        ? 'WebKitGTK: WebKitWebDriver, MiniBrowser or a screen (Xvfb) not found. On Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb'
        : `WebKitGTK: runs on Linux only, and this is ${platform}. Run this command on Linux, for instance in a container.`,
    ],
  ];
  const absent = wanted.filter(([look]) => !look());
  if (absent.length) await apt(...absent.map(([, name]) => name), 'xvfb', 'fonts-dejavu-core');
  return { missing: absent.filter(([look]) => !look()).map(([, , message]) => message) };
}
