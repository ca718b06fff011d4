// node bench/service/page-view.mjs [--projects 12000 | --service ADDRESS]: requests and bytes of a page view over a
// service in Chromium, and the time to the first list at slow 4G (150 ms, 1.6 Mbit/s). Needs `npm run build`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, serve, settled } from '../../test/embed/page.mjs';
import { endAll, startService } from '../../test/service/command.mjs';
import { writeDataset } from './write-dataset.mjs';

const { values } = parseArgs({
  options: {
    projects: { type: 'string', default: '12000' },
    /** Address of a running service, in place of one over generated projects. */
    service: { type: 'string' },
  },
});
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-view-'));
const file = join(folder, 'projects.json');
const startGenerated = () => {
  writeDataset(file, Number(values.projects));
  return startService(file, '--max-age', '60');
};
const service = values.service ? { address: values.service } : await startGenerated();
const { total } = await (await fetch(service.address)).json();
const host = await serve({
  body: `<forem-sector-filter src="${service.address}"></forem-sector-filter>
    <forem-theme-filter src="${service.address}"></forem-theme-filter>
    <forem-search-box src="${service.address}"></forem-search-box>
    <forem-active-filters src="${service.address}"></forem-active-filters>
    <forem-facet-chart facet="theme" src="${service.address}"></forem-facet-chart>
    <forem-project-list src="${service.address}"></forem-project-list>
    <script type="module" src="/dist/forem-widgets.js"></script>`,
});
const browser = await launch();
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Network.enable');
const addresses = new Map();
let seen = [];
session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
  const address = addresses.get(requestId);
  if (address?.startsWith(service.address)) seen.push([address.slice(service.address.length), bytes]);
});

/** Reports the requests to the service since the last report. */
function report(name) {
  const bytes = seen.reduce((sum, [, size]) => sum + size, 0);
  console.log(`| ${name} | ${seen.length} | ${(bytes / 1000).toFixed(1)} kB |`);
  seen = [];
}
/** Waits until no element asks any more: no request has ended for half a second. */
async function quiet() {
  await settled(page);
  for (let count = -1; count !== seen.length;) {
    count = seen.length;
    await page.waitForTimeout(500);
  }
}

console.log(`${total.toLocaleString('en')} projects, six elements, compressed bytes with headers`);
console.log('\n| step | requests | bytes |\n| --- | --- | --- |');
await page.goto(host.address);
await quiet();
for (const [address, bytes] of seen) console.log(`<!-- ${address || '(description)'}: ${bytes} -->`);
report('the page is opened');
await page.locator('forem-sector-filter').getByRole('checkbox').first().check();
await quiet();
report('a sector is ticked with a mouse');
await page.locator('forem-search-box').getByRole('searchbox').pressSequentially('form', { delay: 120 });
await quiet();
report('four letters are typed');
await page.locator('forem-theme-filter').getByRole('checkbox').first().check();
await quiet();
report('a theme is ticked with a mouse');

const cold = await browser.newPage();
const slow = await cold.context().newCDPSession(cold);
await slow.send('Network.enable');
await slow.send('Network.emulateNetworkConditions', slow4g);
const start = performance.now();
await cold.goto(host.address, { waitUntil: 'commit' });
await cold.locator('forem-project-list [part~=project]').first().waitFor();
console.log(
  `\nfirst list at slow 4G, files of the page uncompressed: ${((performance.now() - start) / 1000).toFixed(1)} s`,
);
await browser.close();
await host.close();
endAll();
rmSync(folder, { recursive: true });
