import { expect } from '@open-wc/testing';
import { DatasetError, type DatasetErrorCode } from '../../../src/dataset/errors.js';
import { parse, type Problem } from '../../../src/dataset/reading/parse.js';
import { dataset, network, programme, project, sector, theme } from '../../builders.js';
import { fullDataset } from '../../helpers/full-records.js';

const version = '1.0';

/** Returns the error code of an unusable input, or else `ready`. */
function outcome(input: unknown): DatasetErrorCode | 'ready' {
  try {
    parse(input);
    return 'ready';
  } catch (error) {
    if (error instanceof DatasetError) return error.code;
    throw error;
  }
}

const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, code, leftOut }) => `${path} ${code}${leftOut ? '' : ' (kept)'}`);

/** Returns the problems of a list of projects. */
const problemsOf = (...projects: unknown[]): string[] =>
  places(parse({ schemaVersion: version, projects }).problems);

describe('parse: the whole', () => {
  const top: [title: string, input: unknown, expected: DatasetErrorCode | 'ready'][] = [
    ['null', null, 'schema'],
    ['undefined', undefined, 'schema'],
    ['a string', 'projects', 'schema'],
    ['a number', 7, 'schema'],
    ['[]', [], 'schema'],
    ['[{}]', [dataset()], 'schema'],
    ['{}', {}, 'schema'],
    ['a version alone', { schemaVersion: version }, 'schema'],
    ['no version', { projects: [] }, 'schema'],
    ['a version as a number', { schemaVersion: 1, projects: [] }, 'schema'],
    ['a version of three parts', { schemaVersion: '1.0.0', projects: [] }, 'schema'],
    ['lists that are none', { schemaVersion: version, projects: {}, networks: 'x' }, 'schema'],
    ['an impossible date of its own', { ...dataset(), asOf: '2021-02-30' }, 'schema'],
    ['an empty list', { schemaVersion: version, networks: [] }, 'ready'],
    ['a newer minor version', { ...dataset(), schemaVersion: '1.17', novelty: { a: [1] } }, 'ready'],
    ['a newer major version', { ...dataset(), schemaVersion: '2.0' }, 'version'],
    ['a newer major version of another shape', { schemaVersion: '10.2', items: {} }, 'version'],
    ['a newer major version in another form', { schemaVersion: '2.0.0-beta', projects: [] }, 'version'],
  ];
  for (const [title, input, expected] of top)
    it(`${title}: ${expected}`, () => {
      expect(outcome(input)).to.equal(expected);
    });

  it('fields of a newer minor version are ignored, in records too', () => {
    const { dataset: read, problems } = parse({
      schemaVersion: '1.9',
      novelty: 1,
      projects: [{ id: 'a', name: { fr: 'A' }, novelty: {} }],
    });
    expect(problems).to.deep.equal([]);
    expect(read).to.deep.equal({
      ...dataset(),
      schemaVersion: '1.9',
      projects: [{ id: 'a', name: { fr: 'A' } }],
    });
  });

  it('one list that is none is reported, the others stay', () => {
    const { dataset: read, problems } = parse({ ...dataset(), themes: 'none', projects: [project()] });
    expect(places(problems)).to.deep.equal(['themes type']);
    expect(read.projects).to.have.length(1);
    expect(read.themes).to.deep.equal([]);
  });

  it('a second record with an id is left out, in its list only', () => {
    const first = project({ id: 'same', name: { fr: 'Premier' } });
    const second = project({ id: 'same', name: { fr: 'Second' } });
    const { dataset: read, problems } = parse(
      dataset({ projects: [first, project(), second], networks: [network({ id: 'same' })] }),
    );
    expect(problems).to.deep.equal([
      { path: 'projects[2].id', code: 'duplicate', found: 'same', leftOut: true },
    ]);
    expect(read.projects[0]?.name.fr).to.equal('Premier');
    expect(read.projects).to.have.length(2);
    expect(read.networks).to.have.length(1);
  });

  it('references to nothing are reported, and stay', () => {
    const wrong = project({ programme: 'p?', sectors: ['s', 's?'], themes: ['t?'], networks: ['n?'] });
    const { dataset: read, problems } = parse(
      dataset({
        themes: [theme({ id: 't' })],
        sectors: [sector({ id: 's', broader: 's?' })],
        programmes: [programme({ id: 'p' })],
        networks: [
          network({ id: 'n', themes: ['t', 't?'], belgianSeat: { holders: ['o?'], rule: { fr: 'R' } } }),
        ],
        organisations: [{ id: 'o', name: 'O' }],
        projects: [wrong],
      }),
    );
    expect(places(problems)).to.have.members([
      'projects[0].programme reference (kept)',
      'projects[0].sectors reference (kept)',
      'projects[0].themes reference (kept)',
      'projects[0].networks reference (kept)',
      'networks[0].themes reference (kept)',
      'networks[0].belgianSeat.holders reference (kept)',
      'sectors[0].broader reference (kept)',
    ]);
    expect(read.projects).to.deep.equal([wrong]);
  });

  it('numbers of axes and objectives, and sources of any part, are references too', () => {
    const label = { fr: 'A' };
    const programmes = [programme({ id: 'p', axes: [{ number: '1', label, sources: ['s?'] }] })];
    const { problems } = parse(
      dataset({
        sources: [{ id: 's', title: 'S' }],
        programmes,
        projects: [
          project({ programme: 'p', axis: '1', objective: 'any', sources: ['s'] }),
          project({ id: 'b', programme: 'p', axis: '2', period: { start: '2020', sources: ['s', 't?'] } }),
          project({ id: 'c', quotes: [{ text: 'Q', source: 'q?' }], fields: { sources: ['value'] } }),
        ],
      }),
    );
    expect(places(problems)).to.have.members([
      'programmes[0].axes[0].sources reference (kept)',
      'projects[1].axis reference (kept)',
      'projects[1].period.sources reference (kept)',
      'projects[2].quotes[0].source reference (kept)',
    ]);
  });

  it('a reference to nothing is reported by its place in the file, also after left-out records', () => {
    expect(
      places(
        parse({
          ...dataset({ themes: [theme({ id: 't' })] }),
          projects: [{ id: 7 }, project(), project({ themes: ['t?'] })],
        }).problems,
      ),
    ).to.deep.equal(['projects[0].id type', 'projects[2].themes reference (kept)']);
  });

  it('a list that the dataset lacks altogether is not missed', () => {
    expect(problemsOf(project({ sectors: ['elsewhere'], programme: 'elsewhere' }))).to.deep.equal([]);
  });
});

describe('parse: objects of a page', () => {
  it('keys such as __proto__ in the file change nothing', () => {
    const text = `{"schemaVersion":"1.0","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "projects":[{"id":"a","name":{"fr":"A","__proto__":{"nl":"evil"}},"__proto__":{"acronym":"evil"}}]}`;
    const { dataset: read, problems } = parse(JSON.parse(text));
    expect(problems).to.deep.equal([]);
    expect(read.projects).to.deep.equal([{ id: 'a', name: { fr: 'A' } }]);
    expect(read.projects[0]?.acronym).to.equal(undefined);
    expect(read.projects[0]?.name.nl).to.equal(undefined);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('a getter that throws: without its record, or nothing can be used', () => {
    const broken = {
      get(): never {
        throw new RangeError('broken getter');
      },
      enumerable: true,
    };
    expect(outcome(Object.defineProperty(dataset(), 'projects', broken))).to.equal('schema');
    expect(outcome(Object.defineProperty(dataset(), 'schemaVersion', broken))).to.equal('schema');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(outcome(proxy)).to.equal('schema');
    const wrong = Object.defineProperty(project({ id: 'wrong' }), 'name', broken);
    const { dataset: read, problems } = parse(dataset({ projects: [wrong, project({ id: 'right' })] }));
    expect(read.projects.map(({ id }) => id)).to.deep.equal(['right']);
    expect(problems.map(({ path, leftOut }) => [path, leftOut])).to.deep.equal([['projects[0]', true]]);
  });

  it('frozen data is read as any other', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const { dataset: read, problems } = parse(freeze(fullDataset()));
    expect(problems).to.deep.equal([]);
    expect(read).to.deep.equal(fullDataset());
  });

  it('the object is not changed', () => {
    const input = { ...fullDataset(), projects: [project({ id: 'a' }), project({ id: 'a' }), { id: 7 }] };
    const before = structuredClone(input);
    parse(input);
    expect(input).to.deep.equal(before);
  });

  it('polluted prototypes change nothing', () => {
    const polluted = [Object.prototype, Array.prototype] as unknown as Record<string, unknown>[];
    const input = fullDataset();
    const expected = parse(input);
    for (const prototype of polluted)
      Object.assign(prototype, { each: () => 0, extend: 'x', polluted: ['x'], toJSON: () => 'x' });
    let found;
    try {
      found = parse(input);
    } finally {
      for (const prototype of polluted)
        for (const key of ['each', 'extend', 'polluted', 'toJSON']) delete prototype[key];
    }
    expect(found).to.deep.equal(expected);
  });
});
