/** Imports a grid, and checks that the parser of pages accepts the result. */
import { expect } from '@open-wc/testing';
import { importTable } from '../../src/importer/import-table.js';
import { MappingError, type Mapping } from '../../src/importer/mapping.js';
import type { Finding } from '../../src/importer/report.js';
import { tableFromGrid, type Cell } from '../../src/importer/table.js';
import type { Project } from '../../src/dataset/reading/schema.js';
import { parse } from '../../src/dataset/reading/parse.js';
import { network, programme, sector, theme } from '../builders.js';

export const known = {
  themes: [theme({ id: 'skills', label: { fr: 'Compétences', en: 'Skills' }, sources: ['seed'] })],
  sectors: [
    sector({ id: 'building', label: { fr: 'Bâtiment' } }),
    sector({ id: 'eco-building', label: { fr: 'Écoconstruction' }, broader: 'building' }),
  ],
  programmes: [programme({ id: 'interreg', name: { fr: 'Interreg' } })],
  networks: [network({ id: 'eures', acronym: 'EURES', themes: ['skills'] })],
};

export function run(grid: Cell[][], mapping: Mapping, previous?: readonly Project[]) {
  const imported = importTable(tableFromGrid(grid, { kind: 'csv' }), mapping, known, previous);
  expect(parse(imported.dataset).problems, 'parse() has nothing to say').to.deep.equal([]);
  return { ...imported, projects: imported.dataset.projects };
}
export const short = (findings: readonly Finding[]): string[] =>
  findings.map(({ row, column, code, from, to }) => [row, column, code, from, to ?? ''].join('|'));
export const problemsOf = (columns: string[], mapping: unknown): string[] => {
  try {
    importTable(tableFromGrid([columns, columns.map(() => 'x')], { kind: 'csv' }), mapping, known);
    return [];
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    return error.problems.map(({ path, code, found, expected }) =>
      code === 'format' && expected ? `${path} ${code} ${found} ${expected}` : `${path} ${code}`,
    );
  }
};
