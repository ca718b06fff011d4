// Builds the page with each bundler, with its default options, into dist/<name>/.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const vite = (name) => `node node_modules/${name}/bin/vite.js build --base ./ --outDir dist/${name}`;
const commands = {
  'vite-5': vite('vite-5'),
  'vite-6': vite('vite-6'),
  'vite-7': vite('vite-7'),
  parcel: 'parcel build index.html --no-cache --public-url ./ --dist-dir dist/parcel',
  webpack: 'webpack --mode production --entry ./src/main.js -o dist/webpack',
  rspack: 'rspack build --mode production --entry ./src/main.js -o dist/rspack',
  esbuild: 'esbuild src/main.js --bundle --splitting --format=esm --outdir=dist/esbuild',
  'esbuild-one-file': 'esbuild src/main.js --bundle --minify --format=esm --outdir=dist/esbuild-one-file',
  rollup: 'rollup src/main.js -p node-resolve -d dist/rollup --silent',
  rolldown: 'rolldown src/main.js -d dist/rolldown --platform browser',
};

rmSync('dist', { recursive: true, force: true });
const page = readFileSync('index.html', 'utf8');
for (const [name, command] of Object.entries(commands)) {
  console.log(`\n${command}`);
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  if (status) process.exitCode = 1;
  // Bundlers with a script as input do not create the page.
  const target = `dist/${name}/index.html`;
  if (!status && !existsSync(target)) writeFileSync(target, page.replace('./src/main.js', './main.js'));
}
