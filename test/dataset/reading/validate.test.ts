import { expect } from '@open-wc/testing';
import { DatasetError } from '../../../src/dataset/errors.js';
import { parse } from '../../../src/dataset/reading/parse.js';
import { validate } from '../../../src/dataset/reading/validate.js';
import { dataset, project, theme } from '../../builders.js';
import { fullDataset } from '../../helpers/full-records.js';

const told = (input: unknown): string[] =>
  validate(input).problems.map(({ path, code }) => `${path} ${code}`);
const code = (input: unknown): string => {
  try {
    validate(input);
    return 'looked at';
  } catch (error) {
    if (error instanceof DatasetError) return error.code;
    throw error;
  }
};

describe('validate', () => {
  it('finds nothing in a good dataset', () => {
    expect(validate(fullDataset())).to.deep.equal({ problems: [], ignored: [] });
  });

  it('tells every mistake of a record, where parse stops at the first', () => {
    const wrong = {
      id: 'a b',
      name: { fr: 5 },
      budget: { amount: -1, currency: 'euro' },
      countries: ['be', 'FR', 7],
    };
    const input = { ...dataset(), projects: [wrong, project()] };
    expect(told(input)).to.deep.equal([
      'projects[0].id format',
      'projects[0].name.fr type',
      'projects[0].countries[0] format',
      'projects[0].countries[2] type',
      'projects[0].budget.amount format',
      'projects[0].budget.currency format',
    ]);
    expect(parse(input).problems).to.have.length(1);
  });

  it('goes on after a mistake around the lists', () => {
    const input = { ...dataset(), title: {}, asOf: '2023-02-31', projects: [{ id: 'a' }] };
    expect(told(input)).to.deep.equal(['title format', 'asOf format', 'projects[0].name missing']);
  });

  it('follows references of wrong records, and doesn’t miss records that are wrong themselves', () => {
    const input = {
      ...dataset(),
      themes: [theme({ id: 't' }), { id: 'wrong' }],
      projects: [{ id: 'a', themes: ['t', 'wrong', 'nowhere', 5] }, project({ id: 'a' })],
    };
    expect(told(input)).to.deep.equal([
      'themes[1].label missing',
      'projects[0].name missing',
      'projects[0].themes[3] type',
      'projects[1].id duplicate',
      'projects[0].themes reference',
    ]);
  });

  it('names fields that the schema doesn’t know', () => {
    const input = {
      ...dataset(),
      $schema: 'x',
      novelty: 1,
      projects: [{ ...project(), sumary: { fr: 'x' }, period: { start: '2013', stop: '2014' } }],
    };
    expect(validate(input)).to.deep.equal({
      problems: [],
      ignored: ['novelty', 'projects[0].sumary', 'projects[0].period.stop'],
    });
  });

  for (const [title, input, expected] of [
    ['null', null, 'schema'],
    ['a list', [], 'schema'],
    ['no lists', { schemaVersion: '1.0' }, 'schema'],
    ['a newer major version', { schemaVersion: '2.0', projects: [] }, 'version'],
    ['records that are none', { schemaVersion: '1.0', projects: [null, 5, [], 'x'] }, 'looked at'],
  ] as const)
    it(`${title}: ${expected}`, () => {
      expect(code(input)).to.equal(expected);
    });

  it('agrees with parse on which records are good', () => {
    const input = {
      ...dataset(),
      projects: [project(), { id: 'x' }, 5, project({ id: 'y', period: { start: 'x' } })],
    };
    const records = (paths: { path: string }[]) =>
      new Set(paths.map(({ path }) => /\[\d+\]/.exec(path)?.[0]));
    expect(records([...validate(input).problems])).to.deep.equal(records([...parse(input).problems]));
  });
});
