import { expect } from '@open-wc/testing';
import { groupsOf } from '../../../../src/elements/charts/project-timeline/timeline-groups.js';
import { programme, project } from '../../../builders.js';

const ids = (groups: ReturnType<typeof groupsOf>['groups']): unknown[] =>
  groups.map(({ id, rows }) => [id, ...rows.map(({ project }) => project.id)]);

describe('groups of the timeline', () => {
  it('put the latest programme first, or else the latest project; projects without a programme come last', () => {
    const { groups } = groupsOf(
      [
        project({ id: 'a', programme: 'late', period: { start: '2010', end: '2011' } }),
        project({ id: 'b', period: { start: '2000', end: '2001' } }),
        project({ id: 'c', programme: 'unknown', period: { start: '2016' } }),
        project({ id: 'd', programme: 'early', period: { start: '2015', end: '2016' } }),
      ],
      [
        programme({ id: 'late', period: { start: '2021', end: '2027' } }),
        programme({ id: 'early', period: { start: '2014', end: '2020' } }),
      ],
    );
    expect(ids(groups)).to.deep.equal([
      ['late', 'a'],
      ['unknown', 'c'],
      ['early', 'd'],
      [undefined, 'b'],
    ]);
    expect(groups.map(({ period }) => period)).to.deep.equal([
      { from: 2021, to: 2028 },
      undefined,
      { from: 2014, to: 2021 },
      undefined,
    ]);
  });

  it('put the latest start first, or the end where the start is unknown', () => {
    const { groups, undated } = groupsOf(
      [
        project({ id: 'b', period: { start: '2015' } }),
        project({ id: 'c', period: { start: '2018' } }),
        project({ id: 'u', period: {} }),
        project({ id: 'a', period: { end: '2016' } }),
        project({ id: 'v' }),
      ],
      [],
    );
    expect(ids(groups)).to.deep.equal([[undefined, 'c', 'a', 'b']]);
    expect(undated.map(({ id }) => id)).to.deep.equal(['u', 'v']);
  });

  it('are empty without projects', () => {
    expect(groupsOf([], [programme()])).to.deep.equal({ groups: [], undated: [] });
  });
});
