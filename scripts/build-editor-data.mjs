// dist/vscode.html-custom-data.json and dist/web-types.json: what editors say about the elements, of custom-elements.json.
// dist/esm/frameworks: types for frameworks, which are declarations already.
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

/** Elements without the classes they inherit from: the manifest has resolved that already. */
function elements() {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.filter(({ tagName }) => tagName),
  }));
  return { ...manifest, modules: modules.filter(({ declarations }) => declarations.length) };
}

const outdir = join(root, 'dist');
generateVsCodeCustomElementData(elements(), {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: null,
  hideLogs: true,
});
generateJetBrainsWebTypes(elements(), {
  outdir,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
});
cpSync(join(root, 'src/frameworks'), join(root, 'dist/esm/frameworks'), { recursive: true });
