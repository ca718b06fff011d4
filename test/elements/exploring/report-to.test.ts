import { expect, html } from '@open-wc/testing';
import '../../../src/embed/generated/define/forem-project-list.js';
import type { ForemProjectList } from '../../../src/elements/projects/project-list/project-list.js';
import { dataset as build, project } from '../../builders.js';
import { findAll, mounted } from '../../helpers/mount.js';
import { waitUntil } from '../../helpers/wait-until.js';

describe('the report of a mistake', () => {
  const noted = build({
    sources: [{ id: 's', title: 'Source' }],
    projects: [project({ id: 'p1', name: { fr: 'Un & deux' }, sources: ['s'] })],
  });
  const linkOf = async (to: string): Promise<string | undefined> => {
    const element = await mounted<ForemProjectList>(
      html`<forem-project-list report-to=${to} .data=${noted} group=${`report ${to}`}></forem-project-list>`,
    );
    const link = (): HTMLAnchorElement | undefined => findAll<HTMLAnchorElement>(element, '.report a')[0];
    for (const each of findAll<HTMLDetailsElement>(element, 'details')) each.open = true;
    await waitUntil(() => findAll(element, '.provenance:not(.unloaded)').length > 0);
    link()?.addEventListener('click', (event) => event.preventDefault());
    link()?.click();
    return link()?.href;
  };

  it('is a mail or a page that learns the record and the page', async () => {
    const mail = new URL((await linkOf('redaction@exemple.be'))!);
    expect(mail.protocol + mail.pathname).to.equal('mailto:redaction@exemple.be');
    expect(mail.searchParams.get('subject')).to.equal('Signaler une erreur dans cette fiche – Un & deux');
    expect(mail.searchParams.get('body')).to.equal(`p1\r\n${location.href}`);
    const page = new URL((await linkOf('https://exemple.be/erreur?a=1'))!);
    expect(Object.fromEntries(page.searchParams)).to.deep.equal({
      a: '1',
      record: 'p1',
      page: location.href,
    });
  });

  it('is not offered where its address could run code', async () => {
    expect(await linkOf('javascript:alert(1)')).to.equal(undefined);
  });
});
