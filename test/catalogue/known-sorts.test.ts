import { expect } from '@open-wc/testing';
import { isSortable } from '../../src/catalogue/known-sorts.js';
import type { Project } from '../../src/dataset/reading/schema.js';
import { dataset, project } from '../builders.js';

describe('the sort orders of a dataset in parts', () => {
  it('follow the projects that a later part adds', () => {
    const projects: Project[] = [];
    const data = dataset({ projects });
    isSortable(data, '-start');
    projects.push(project({ period: { start: '2020' } }));
    expect(isSortable(data, '-start')).to.equal(true);
    expect(isSortable(data, 'budget')).to.equal(false);
  });
});
