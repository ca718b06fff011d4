// The rooms of src/ know each other in one direction only: lint says so, and says why.
import { ESLint } from 'eslint';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const houseRules = ['import-x/no-restricted-paths', 'import-x/no-cycle', 'no-restricted-imports'];
const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => houseRules.includes(ruleId) });

/** What lint says when a line stands in a file of src/ (in memory; the file itself stays as it is). */
async function complaints(file, line) {
  const [{ messages }] = await eslint.lintText(`${line}\n`, { filePath: `src/${file}` });
  return messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const wrong = [
  [
    'dataset/import/csv.ts',
    `import 'lit';`,
    'src/dataset/import/ may import no package but valibot, papaparse',
  ],
  [
    'dataset/import/csv.ts',
    `import '../../localization/format.js';`,
    'src/dataset/import/ may import no other room but dataset.',
  ],
  ['dataset/dates.ts', `import '../elements/shared/events.js';`, 'src/dataset/ may import no other room.'],
  [
    'dataset/dates.ts',
    `import { str } from '@lit/localize'; str;`,
    'src/dataset/ may import no package but valibot.',
  ],
  ['dataset/resource.ts', `export * from '../catalogue/engine.js';`, 'src/dataset/ may import no other room'],
  ['dataset/resource.ts', `void import('../index.js');`, 'src/dataset/ may import no other room'],
  ['catalogue/query.ts', `import { html } from 'lit'; html;`, 'src/catalogue/ may import no package.'],
  ['catalogue/query.ts', `import 'lit/decorators.js';`, 'src/catalogue/ may import no package.'],
  [
    'catalogue/text/fold.ts',
    `import '../../localization/format.js';`,
    'src/catalogue/ may import no other room but dataset.',
  ],
  [
    'localization/format.ts',
    `import '../styles/index.js';`,
    'src/localization/ may import no other room but dataset.',
  ],
  ['exploration/exploration.ts', `import 'lit';`, 'src/exploration/ may import no package.'],
  [
    'exploration/exploration.ts',
    `import '../localization/format.js';`,
    'src/exploration/ may import no other room',
  ],
  ['styles/base.ts', `import { html } from 'lit'; html;`, 'of it only css'],
  ['styles/base.ts', `import '../dataset/dates.js';`, 'src/styles/ may import no other room.'],
  [
    'elements/shared/facts.ts',
    `import '../theme-filter/theme-filter.js';`,
    'src/elements/shared/ may import no other room',
  ],
  [
    'elements/theme-filter/theme-filter.ts',
    `import type { ForemSectorFilter } from '../sector-filter/sector-filter.js'; export type A = ForemSectorFilter;`,
    'An element stands by itself',
  ],
  [
    'elements/shared/facts.ts',
    `import '../../embed/define.js';`,
    'src/elements/shared/ may import no other room',
  ],
  ['elements/shared/facts.ts', `import 'lit/directives/unsafe-html.js';`, 'Data must not become markup'],
  ['embed/cdn.ts', `import '../index.js';`, 'src/embed/ may import no other room'],
  ['embed/cdn.ts', `import '../../test/builders.js';`, 'src/ is complete by itself'],
  ['dataset/dates.ts', `import './parse.js';`, 'Dependency cycle'],
];

const right = [
  ['dataset/import/csv.ts', `import 'papaparse'; import '../schema.js'; import './table.js';`],
  ['dataset/parse.ts', `import 'valibot'; import './schema.js';`],
  ['catalogue/text/fold.ts', `import '../bitset.js'; import '../../dataset/dates.js';`],
  ['localization/localized.ts', `import 'lit'; import '@lit/localize'; import './locale.js';`],
  ['exploration/exploration.ts', `import '../catalogue/query.js'; import '../dataset/resource.js';`],
  ['styles/base.ts', `import { css } from 'lit'; css;`],
  ['elements/shared/facts.ts', `import 'lit/decorators.js'; import '../../exploration/exploration.js';`],
  ['elements/theme-filter/theme-filter.ts', `import '../shared/facts.js'; import '../../styles/index.js';`],
  ['embed/cdn.ts', `import './define.js'; void import('../elements/theme-filter/theme-filter.js');`],
  ['index.ts', `import './embed/define.js'; import './dataset/parse.js'; import 'lit';`],
];

for (const [file, line, reason] of wrong)
  test(`no: ${line} in ${file}`, async () => {
    const found = await complaints(file, line);
    assert.ok(
      found.some((each) => each.includes(reason)),
      `expected “${reason}”, got: ${found}`,
    );
  });

for (const [file, line] of right)
  test(`yes: ${line} in ${file}`, async () => assert.deepEqual(await complaints(file, line), []));
