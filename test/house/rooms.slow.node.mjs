// Tests that lint refuses imports against the order of the rooms of src/, with the reason.
import { ESLint } from 'eslint';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const houseRules = ['import-x/no-restricted-paths', 'import-x/no-cycle', 'no-restricted-imports'];
const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => houseRules.includes(ruleId) });

/** Returns the messages of lint for a line in a file of src/ (in memory; the file does not change). */
async function complaints(file, line) {
  const [{ messages }] = await eslint.lintText(`${line}\n`, { filePath: `src/${file}` });
  return messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const wrong = [
  ['scheduling/time-slices.ts', `import '../dataset/dates.js';`, 'src/scheduling/ may import no other room.'],
  ['text/fold.ts', `import '../catalogue/indexed/bitset.js';`, 'src/text/ may import no other room.'],
  [
    'importer/csv.ts',
    `import 'lit';`,
    'src/importer/ may import no package but @lit/localize, valibot, read-excel-file',
  ],
  [
    'importer/csv.ts',
    `import '../engine/resource.js';`,
    'src/importer/ may import no other room but scheduling',
  ],
  [
    'dataset/dates.ts',
    `import '../elements/core/events.js';`,
    'src/dataset/ may import no other room but scheduling.',
  ],
  [
    'dataset/dates.ts',
    `import { str } from '@lit/localize'; str;`,
    'src/dataset/ may import no package but valibot.',
  ],
  [
    'dataset/reading/read.ts',
    `export * from '../../catalogue/question.js';`,
    'src/dataset/ may import no other room',
  ],
  ['dataset/reading/read.ts', `void import('../../index.js');`, 'src/dataset/ may import no other room'],
  [
    'catalogue/indexed/query.ts',
    `import { html } from 'lit'; html;`,
    'src/catalogue/ may import no package.',
  ],
  ['catalogue/indexed/query.ts', `import 'lit/decorators.js';`, 'src/catalogue/ may import no package.'],
  [
    'catalogue/indexed/query.ts',
    `import '../../engine/engine.js';`,
    'src/catalogue/ may import no other room but scheduling',
  ],
  [
    'engine/resource.ts',
    `import '../exploration/exploration.js';`,
    'src/engine/ may import no other room but scheduling, dataset, importer, catalogue, localization.',
  ],
  [
    'localization/format.ts',
    `import '../styles/index.js';`,
    'src/localization/ may import no other room but scheduling, dataset.',
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
    'elements/core/facts.ts',
    `import '../filters/theme-filter/theme-filter.js';`,
    'src/elements/core/ may import no other room',
  ],
  [
    'elements/core/facts.ts',
    `import '../exploring/exploring-element.js';`,
    'src/elements/core/ may import no other room',
  ],
  [
    'elements/charts/chart-view.styles.ts',
    `import '../filters/form-control.js';`,
    'A family stands by itself',
  ],
  [
    'elements/filters/theme-filter/theme-filter.ts',
    `import type { ForemSectorFilter } from '../sector-filter/sector-filter.js'; export type A = ForemSectorFilter;`,
    'An element stands by itself',
  ],
  [
    'elements/core/facts.ts',
    `import '../../embed/define.js';`,
    'src/elements/core/ may import no other room',
  ],
  ['elements/core/facts.ts', `import 'lit/directives/unsafe-html.js';`, 'Data must not become markup'],
  ['embed/cdn.ts', `import '../index.js';`, 'src/embed/ may import no other room'],
  ['embed/cdn.ts', `import '../../test/builders.js';`, 'src/ is complete by itself'],
  ['dataset/reading/problem.ts', `import './parse.js';`, 'Dependency cycle'],
];

const right = [
  ['importer/csv.ts', `import 'fflate'; import '../dataset/reading/schema.js'; import './table.js';`],
  ['dataset/reading/parse.ts', `import 'valibot'; import './schema.js';`],
  [
    'catalogue/indexed/text/search.ts',
    `import '../bitset.js'; import '../../../dataset/dates.js'; import '../../../text/fold.js';`,
  ],
  ['engine/page/page-engine.ts', `import '../../catalogue/question.js'; import '../engine.js';`],
  ['localization/language-controller.ts', `import 'lit'; import '@lit/localize'; import './locale.js';`],
  ['exploration/exploration.ts', `import '../catalogue/question.js'; import '../engine/resource.js';`],
  ['styles/base.ts', `import { css } from 'lit'; css;`],
  ['elements/exploring/exploring-element.ts', `import 'lit/decorators.js'; import '../core/facts.js';`],
  [
    'elements/filters/theme-filter/theme-filter.ts',
    `import '../facet-parts.js'; import '../../core/facts.js'; import '../../../styles/index.js';`,
  ],
  ['embed/cdn.ts', `import './define.js'; void import('../elements/filters/theme-filter/theme-filter.js');`],
  ['index.ts', `import './embed/define.js'; import './dataset/reading/parse.js'; import 'lit';`],
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
