import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-project-card.js';
import '../../../src/embed/generated/define/forem-project-list.js';
import { projectFields } from '../../../src/dataset/project-fields.js';
import type { ForemProjectCard } from '../../../src/elements/projects/project-card/project-card.js';
import type { ForemProjectList } from '../../../src/elements/projects/project-list/project-list.js';
import { findings } from '../../helpers/axe.js';
import { fullDataset } from '../../helpers/full-records.js';
import { allText, findAll, mounted } from '../../helpers/mount.js';
import { waitUntil } from '../../helpers/wait-until.js';

const data = fullDataset();
let groups = 0;
const list = (fields: string, view: string, lang = 'fr'): Promise<ForemProjectList> =>
  mounted(
    html`<forem-project-list
      fields=${fields}
      view=${view}
      lang=${lang}
      group=${`fields ${groups++}`}
      .data=${data}
    ></forem-project-list>`,
  );
const heads = (element: Element): string[] =>
  findAll(element, 'thead th').map((each) => each.textContent.replace(/[↕▲▼]/g, '').trim());

describe('fields', () => {
  for (const view of ['cards', 'compact', 'table'])
    it(`shows the chosen facts alone, in their order, as ${view}`, async () => {
      const element = await list('budget period nothing partners budget', view, 'nl');
      const text = allText(element);
      const places = ['€', '2018', 'Partenaire A'].map((each) => text.indexOf(each));
      expect(places.every((place) => place >= 0)).to.equal(true);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(text).not.to.contain('Secrétariat');
      expect(await findings(element)).to.deep.equal([]);
    });

  it('sorts by the heads of the columns that have an order', async () => {
    const element = await list('sectors budget', 'table', 'en');
    expect(heads(element)).to.deep.equal(['Name', 'Sectors', 'Total budget']);
    const buttons = findAll<HTMLButtonElement>(element, 'thead button');
    expect(buttons.length).to.equal(2);
    buttons[1]!.click();
    await waitUntil(() => element.sort === '-budget', 'sorts');
    await element.updateComplete;
    const sorted = findAll(element, 'thead th').map((each) => each.getAttribute('aria-sort'));
    expect(sorted).to.deep.equal([null, null, 'descending']);
  });

  it('knows every field, and the facets of the dataset', async () => {
    const element = await mounted<ForemProjectCard>(
      html`<forem-project-card
        project="project"
        fields=${[...projectFields, data.facets[0]!.id].join(' ')}
        .data=${data}
      ></forem-project-card>`,
    );
    expect(findAll(element, 'dt').length).to.equal(projectFields.length + 1);
    expect(findAll(element, 'dd').every((each) => each.textContent.trim() !== '')).to.equal(true);
    expect(await findings(element)).to.deep.equal([]);
  });
});
