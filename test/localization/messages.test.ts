import { expect } from '@open-wc/testing';
import { projectCount } from '../../src/elements/exploring/wording.js';
import { loadMessages, messagesFor } from '../../src/localization/messages.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('messages', () => {
  it('choose the plural category of a count in each language', async () => {
    const expected = {
      fr: ['aucun projet', '1 projet', '2 projets', '1 000 000 de projets'],
      nl: ['geen projecten', '1 project', '2 projecten', '1.000.000 projecten'],
      de: ['keine Projekte', '1 Projekt', '2 Projekte', '1.000.000 Projekte'],
      en: ['no projects', '1 project', '2 projects', '1,000,000 projects'],
    };
    for (const [locale, texts] of Object.entries(expected)) {
      await loadMessages(locale);
      const msg = messagesFor(() => locale);
      expect([0, 1, 2, 1_000_000].map((count) => plain(projectCount(msg, count)))).to.deep.equal(texts);
    }
  });
});
