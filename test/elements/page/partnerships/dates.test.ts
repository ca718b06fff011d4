// Texts of the page that follow from dates alone, on several days of the reader, in four languages.
import { expect, html } from '@open-wc/testing';
import '../../../../src/embed/generated/define/forem-partnerships.js';
import type { Dataset } from '../../../../src/dataset/reading/schema.js';
import { dataset as build, network, project } from '../../../builders.js';
import { restoreClock, turnClock } from '../../../helpers/clock.js';
import { allText, mount, settled } from '../../../helpers/mount.js';

const words = {
  fr: { none: 'aucun de ces projets n’est en cours', ask: 'Renseignez-vous ici', expired: '(expiré)' },
  nl: { none: 'loopt vandaag geen van deze projecten', ask: 'Hulp nodig?', expired: '(verlopen)' },
  de: { none: 'läuft heute keines dieser Projekte', ask: 'Hilfe finden Sie hier', expired: '(abgelaufen)' },
  en: { none: 'none of these projects is running today', ask: 'Need help?', expired: '(expired)' },
} as const;
type Language = keyof typeof words;
const languages = Object.keys(words) as Language[];

const text = { fr: 'Texte', nl: 'Tekst', de: 'Text', en: 'Text' };
const services: Dataset['services'] = [
  { audience: 'jobseekers', text, address: 'https://service.example.org/' },
];

/** Returns the text of the page and of its parts, on a day. */
async function pageOn(day: string, lang: Language, data: Partial<Dataset>): Promise<string> {
  turnClock(day);
  const page = await mount(
    html`<forem-partnerships lang=${lang} load="now" .data=${build(data)}></forem-partnerships>`,
  );
  await settled(page);
  const parts = [...page.shadowRoot!.querySelectorAll('forem-network-list, forem-project-list')];
  for (const part of parts) {
    await settled(part);
    for (const details of part.shadowRoot!.querySelectorAll('details')) details.open = true;
  }
  return allText(page);
}

describe('<forem-partnerships> and the dates of its projects', () => {
  afterEach(restoreClock);

  for (const lang of languages)
    it(`says after the last project that none runs, and where to ask: ${lang}`, async () => {
      const projects = [
        project({ period: { start: '2028-03-01', end: '2029-02-28' } }),
        project({ period: { start: '2027-01', end: '2027-12' } }),
      ];
      const data = { services, projects };
      const { none, ask } = words[lang];
      for (const day of ['2026-12-31', '2027-06-01', '2028-02-01', '2028-03-01', '2029-02-28'])
        expect(await pageOn(day, lang, data), day).not.to.contain(none);
      const after = await pageOn('2029-03-01', lang, data);
      expect(after).to.contain(none).and.to.contain(ask).and.to.contain('service.example.org');
    });

  it('says nothing of running projects where no date is known, and nothing without projects', async () => {
    expect(await pageOn('2027-01-01', 'en', { projects: [project()] })).not.to.contain(words.en.none);
    expect(await pageOn('2027-01-01', 'en', { networks: [network()] })).not.to.contain(words.en.none);
  });

  for (const lang of languages)
    it(`marks each validity that has passed as expired: ${lang}`, async () => {
      const { expired } = words[lang];
      const stated = {
        'a mandate': network({ validUntil: '2027-12-31' }),
        'the members of a month': network({ members: { text, until: '2027-12' } }),
      };
      for (const [name, each] of Object.entries(stated)) {
        expect(await pageOn('2027-12-31', lang, { networks: [each] }), name).not.to.contain(expired);
        expect(await pageOn('2028-01-01', lang, { networks: [each] }), name).to.contain(expired);
      }
      const former = network({ formerMembers: { text, until: '2020-01-31' } });
      expect(await pageOn('2028-01-01', lang, { networks: [former] })).not.to.contain(expired);
    });
});
