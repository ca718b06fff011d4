import { expect } from '@open-wc/testing';
import { run } from './run.js';

describe('import: ids', () => {
  const fields = { name: 'T', place: 'P', budget: 'B' };
  const list = [
    ['Train', 'York', '1'],
    ['Train', 'Leeds', '2'],
    ['Train', 'Leeds', '3'],
    ['Train', 'Leeds', '3'],
    ['Other', 'Leeds', '3'],
  ];
  const idsOf = (rows: string[][]) =>
    run([['T', 'P', 'B'], ...rows], { fields }).projects.map(({ id, place, budget }) => ({
      [`${place?.fr} ${budget?.amount}`]: id,
    }));

  it('are the name; rows that share one also have a hash, and identical rows a number', () => {
    const { projects, report } = run([['T', 'P', 'B'], ...list], { fields });
    expect(new Set(projects.map(({ id }) => id)).size).to.equal(5);
    expect(projects[4]?.id).to.equal('other');
    for (const { id } of projects.slice(0, 3)) expect(id).to.match(/^train-[a-z0-9]{8}$/);
    expect(projects[3]?.id).to.equal(`${projects[2]!.id}-2`);
    expect(report.repaired.map(({ code }) => code)).to.deep.equal([
      ...['id-shared', 'id-shared', 'id-shared', 'id-identical'],
    ]);
  });

  it('stay the same in another order', () => {
    const before = idsOf(list.slice(0, 3));
    const after = idsOf(list.slice(0, 3).reverse());
    expect(after).to.have.deep.members(before);
  });

  it('stay the same when other fields change', () => {
    const [before] = idsOf([list[0]!, list[1]!]);
    const [after] = idsOf([['Train', 'York', '99'], list[1]!]);
    expect(Object.values(after!)).to.deep.equal(Object.values(before!));
  });

  it('of the list itself are kept, without characters that an id can’t have', () => {
    const grid = [
      ['Id', 'T'],
      ['A 1,2', 'Un'],
      ['B', 'Deux'],
      ['', 'Trois'],
      ['B', 'Quatre'],
    ];
    const { projects, report } = run(grid, { fields: { id: 'Id', name: 'T' } });
    expect(projects.map(({ id }) => id.replace(/-[a-z0-9]{8}$/, '-…'))).to.deep.equal([
      'A-1-2',
      'B-…',
      'trois',
      'B-…',
    ]);
    expect(report.repaired.map(({ code }) => code)).to.deep.equal(['id', 'id-shared', 'id-shared']);
  });

  const monthly = { fields: { name: 'T', lead: 'L', budget: { column: 'B', currency: 'EUR' } } };
  const month = (...rows: string[][]): string[][] => [['T', 'L', 'B'], ...rows];
  const first = () => run(month(['Jardin', 'Ville', '1'], ['Maison', 'Ville', '2']), monthly).projects;

  it('of the last import stay when another project of the name comes, and when values change', () => {
    const { projects } = run(
      month(['Jardin', 'Commune', '5'], ['Maison', 'Ville', '7'], ['Jardin', 'Ville', '1']),
      monthly,
      first(),
    );
    expect(projects.map(({ id }) => id.replace(/-[a-z0-9]{8}$/, '-…'))).to.deep.equal([
      'jardin-…',
      'maison',
      'jardin',
    ]);
  });

  it('of a project that is gone are not given to another of its name', () => {
    const { projects } = run(month(['Jardin', 'Commune', '5'], ['Jardin', 'Région', '6']), monthly, first());
    for (const { id } of projects) expect(id).to.match(/^jardin-[a-z0-9]{8}$/);
  });

  it('in a column of the list mean the same project each month, also with another name', () => {
    const fields = { id: 'Nr', name: 'T' };
    const before = run(
      [
        ['Nr', 'T'],
        ['1', 'Un'],
        ['2', 'Deux'],
        ['3', 'Trois'],
      ],
      { fields },
    ).projects;
    const { projects, report } = run(
      [
        ['T', 'Nr'],
        ['Trois', '3'],
        ['Un, nouveau', '1'],
        ['Quatre', '4'],
      ],
      { fields },
      before,
    );
    expect(projects.map(({ id }) => id)).to.deep.equal(['3', '1', '4']);
    expect(report.repaired).to.deep.equal([]);
  });

  it('of a name without Latin letters are a hash', () => {
    expect(run([['T'], ['Εργασία']], { fields: { name: 'T' } }).projects[0]?.id).to.match(/^p-[a-z0-9]{8}$/);
  });
});
