import { expect } from '@open-wc/testing';
import { ownResource } from '../../../src/engine/own-resources.js';
import { DatasetResource } from '../../../src/engine/resource.js';
import { dataset, project, theme } from '../../builders.js';
import { faultUrl, keepBody, release, traffic, uniqueKey, waitForTraffic } from '../../helpers/faults.js';

type Ready = Extract<DatasetResource['current'], { state: 'ready' }>;
const leave: (() => void)[] = [];

/** Resolves to the final state of a resource. */
async function loaded(resource: DatasetResource): Promise<DatasetResource['current']> {
  await new Promise<void>((resolve) => {
    leave.push(resource.subscribe(resolve));
    if (resource.current.state !== 'loading') resolve();
  });
  return resource.current;
}
const ready = async (src: string): Promise<Ready> => {
  const current = await loaded(ownResource(src));
  if (current.state !== 'ready') throw new Error(current.state);
  return current;
};
const idsOf = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);
const withProjects = (...ids: string[]) => dataset({ projects: ids.map((id) => project({ id })) });

describe('several addresses in one src', () => {
  afterEach(() => leave.splice(0).forEach((each) => each()));

  it('are shown as one, in their order, whichever answers first', async () => {
    const key = uniqueKey();
    const late = faultUrl('held', { key, body: withProjects('a', 'b') });
    const answer = ready(` ${late}\n${faultUrl('ok', { body: withProjects('b', 'c') })} `);
    await waitForTraffic(key, { requests: 1 });
    await release(key);
    const { dataset, failures } = await answer;
    expect(idsOf(dataset.projects)).to.deep.equal(['a', 'b', 'b-2', 'c']);
    expect(failures).to.deep.equal([]);
  });

  it('are each requested once, even as parts of several datasets', async () => {
    const [key, other] = [uniqueKey(), uniqueKey()];
    const one = faultUrl('slow', { key, body: withProjects('a') });
    const two = faultUrl('ok', { key: other, body: withProjects('b') });
    await Promise.all([one, `${one} ${two}`, `${two} ${one} ${one}`].map(ready));
    await ready(two);
    expect((await traffic(key)).requests).to.equal(1);
    expect((await traffic(other)).requests).to.equal(1);
  });

  it('are given up when the last element that wants them has gone', async () => {
    const key = uniqueKey();
    const held = faultUrl('held', { key });
    const stops = [held, `${held} ${faultUrl('ok')}`].map((src) => ownResource(src).subscribe(() => {}));
    await waitForTraffic(key, { requests: 1 });
    stops[0]!();
    await new Promise((resolve) => setTimeout(resolve));
    expect((await traffic(key)).aborted).to.equal(0);
    stops[1]!();
    await waitForTraffic(key, { aborted: 1 });
  });

  it('are shown without the one that fails, which is named, and comes with reload()', async () => {
    const key = uniqueKey();
    const flaky = faultUrl('flaky', { key, body: withProjects('b') });
    const wrong = faultUrl('json', { body: '[]' });
    const src = `${faultUrl('ok', { body: withProjects('a') })} ${flaky} ${wrong}`;
    const { dataset, failures } = await ready(src);
    expect(idsOf(dataset.projects)).to.deep.equal(['a']);
    expect(failures.map(({ address, code }) => [address, code])).to.deep.equal([
      [flaky, 'http'],
      [wrong, 'schema'],
    ]);
    const resource = ownResource(src);
    await resource.reload();
    expect(idsOf((resource.current as Ready).dataset.projects)).to.deep.equal(['a', 'b']);
    expect((resource.current as Ready).failures).to.have.length(1);
  });

  it('are an error when all of them fail', async () => {
    const current = await loaded(ownResource(`${faultUrl('status/404')} ${faultUrl('status/500')}`));
    expect(current.state === 'error' && current.error.code).to.equal('http');
    const unreadable = await loaded(ownResource(`${faultUrl('array')} ${faultUrl('login-html')}`));
    expect(unreadable.state === 'error' && unreadable.error.code).to.equal('schema');
  });

  it('say which of them has a problem', async () => {
    const body = { ...dataset(), projects: [{ id: 'x' }] };
    const bad = faultUrl('ok', { body });
    const { problems, leftOutCount } = await ready(`${faultUrl('ok', { body: withProjects('a') })} ${bad}`);
    expect(problems.map(({ path, source }) => [path, source])).to.deep.equal([['projects[0].name', bad]]);
    expect(leftOutCount).to.equal(1);
  });

  it('are requested anew for one dataset without loss for another', async () => {
    const key = uniqueKey();
    const src = faultUrl('ok', { key });
    await keepBody(key, withProjects('before'));
    const both = `${src} ${faultUrl('ok', { body: withProjects('b') })}`;
    await Promise.all([ready(src), ready(both)]);
    await keepBody(key, withProjects('after'));
    await ownResource(src).reload();
    expect(idsOf((ownResource(src).current as Ready).dataset.projects)).to.deep.equal(['after']);
    expect(idsOf((ownResource(both).current as Ready).dataset.projects)).to.deep.equal(['before', 'b']);
  });
});

describe('ids of the bundled dataset', () => {
  afterEach(() => leave.splice(0).forEach((each) => each()));

  it('may be used by any other, which gets the records they stand for', async () => {
    const body = dataset({
      themes: [theme({ id: 'own' })],
      projects: [
        project({ themes: ['own', 'mobility', 'nobody'], sectors: ['eco-construction'], countries: ['BE'] }),
        project({ programme: 'interreg-v-fwvl' }),
      ],
    });
    const { dataset: opened, problems } = await ready(faultUrl('ok', { body }));
    expect(idsOf(opened.themes)).to.deep.equal(['own', 'mobility']);
    // Records are in the order of the bundled list, with their broader ones.
    expect(idsOf(opened.sectors)).to.include.members(['construction', 'eco-construction']);
    expect(opened.sectors.find(({ id }) => id === 'eco-construction')?.broader).to.equal('construction');
    expect(idsOf(opened.programmes)).to.deep.equal(['interreg-v-fwvl']);
    expect(opened.networks).to.deep.equal([]);
    expect(problems.map(({ found }) => found)).to.deep.equal(['nobody']);
  });

  it('give way to records that a dataset defines itself', async () => {
    const own = theme({ id: 'mobility', label: { fr: 'À nous' } });
    const body = dataset({ themes: [own], projects: [project({ themes: ['mobility'] })] });
    const { dataset: opened } = await ready(faultUrl('ok', { body }));
    expect(opened.themes).to.deep.equal([own]);
  });

  it('that belong to no record stay as they are', async () => {
    const body = dataset({ projects: [project({ themes: ['nobody'] })] });
    const { dataset: opened, problems } = await ready(faultUrl('ok', { body }));
    expect(opened.themes).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });
});
