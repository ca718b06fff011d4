// dist/vscode.html-custom-data.json and dist/web-types.json: data about the elements for editors, derived from
// custom-elements.json. dist/esm/frameworks: types for frameworks, copied because they are declarations.
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { typedElements } from './lib/attribute-values.mjs';
import { root } from './lib/run.mjs';

const elements = typedElements();
const outdir = join(root, 'dist');
generateVsCodeCustomElementData(elements, {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: null,
  hideLogs: true,
});
generateJetBrainsWebTypes(elements, {
  outdir,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
});
cpSync(join(root, 'src/frameworks'), join(root, 'dist/esm/frameworks'), { recursive: true });
