import { expect } from '@open-wc/testing';
import { DatasetError, type DatasetErrorCode } from '../../src/dataset/errors.js';
import { fetchJson } from '../../src/engine/fetch-json.js';
import { parse } from '../../src/dataset/reading/parse.js';
import { dataset } from '../builders.js';
import {
  crossOriginUrl,
  faultUrl,
  traffic,
  uniqueKey,
  waitForTraffic,
  type Fault,
  type FaultParams,
} from '../helpers/faults.js';
import { restOfTask } from '../helpers/mount.js';

type Outcome = DatasetErrorCode | 'accepted';
type Options = Parameters<typeof fetchJson>[1];

/** Returns the outcome of loading an address, from the request to the parsed dataset. */
async function outcome(address: string, options?: Options): Promise<Outcome> {
  try {
    parse(await fetchJson(address, options));
    return 'accepted';
  } catch (error) {
    if (error instanceof DatasetError) return error.code;
    throw error;
  }
}

/** WebKit accepts a response that is shorter than its content-length (the case `short` of the faulty server). */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const body = dataset({ title: { fr: 'Éprouvette' } });
/** A body whose half exceeds the buffers of engines. */
const long = dataset({ title: { fr: 'x'.repeat(10_000) } });

interface Case {
  readonly fault: Fault;
  readonly expected: Outcome;
  readonly params?: FaultParams;
  readonly options?: Options;
}

const cases: readonly Case[] = [
  { fault: 'ok', expected: 'accepted' },
  { fault: 'wrong-mime', expected: 'accepted' },
  { fault: 'wrong-mime', params: { type: 'text/html' }, expected: 'accepted' },
  { fault: 'wrong-mime', params: { type: 'application/octet-stream' }, expected: 'accepted' },
  { fault: 'wrong-mime', params: { type: 'application/json; charset=iso-8859-1' }, expected: 'accepted' },
  { fault: 'bom', expected: 'accepted' },
  { fault: 'utf16le', expected: 'accepted' },
  { fault: 'utf16be', expected: 'accepted' },
  { fault: 'slow', expected: 'accepted' },
  { fault: 'redirect-same', expected: 'accepted' },
  { fault: 'redirect-other', expected: 'accepted' },
  { fault: 'redirect-loop', expected: 'network' },
  { fault: 'version-newer-minor', expected: 'accepted' },
  { fault: 'version-newer-major', expected: 'version' },
  { fault: 'null', expected: 'schema' },
  { fault: 'array', expected: 'schema' },
  { fault: 'empty-object', expected: 'schema' },
  { fault: 'json', params: { body: '"text"' }, expected: 'schema' },
  { fault: 'json', params: { body: '{"schemaVersion":"1.0","projects":[],"x":NaN}' }, expected: 'json' },
  { fault: 'json', params: { body: '{"schemaVersion":"1.0","projects":[],}' }, expected: 'json' },
  {
    fault: 'json',
    params: { body: '{"schemaVersion":"1.0","projects":[],"x":1e999}' },
    expected: 'accepted',
  },
  { fault: 'json', params: { body: `{"schemaVersion":"1.0","projects":[]}\0` }, expected: 'json' },
  { fault: 'empty', expected: 'json' },
  { fault: 'login-html', expected: 'json' },
  { fault: 'truncated', expected: 'json' },
  { fault: 'short', params: { body: long }, expected: isWebKit ? 'json' : 'network' },
  { fault: 'reset', expected: 'network' },
  { fault: 'reset', params: { at: 'body', body: long }, expected: 'network' },
  { fault: 'status/404', expected: 'http' },
  { fault: 'status/403', expected: 'http' },
  { fault: 'status/500', expected: 'http' },
  { fault: 'status/503', expected: 'http' },
  { fault: 'status/204', expected: 'http' },
  { fault: 'status/304', expected: 'http' },
  { fault: 'cors-refused', expected: 'network' },
  { fault: 'hang', options: { idleTimeoutMs: 200 }, expected: 'timeout' },
  { fault: 'hang', params: { at: 'body', body: long }, options: { idleTimeoutMs: 200 }, expected: 'timeout' },
  { fault: 'slow', params: { ms: 3000 }, options: { idleTimeoutMs: 200 }, expected: 'timeout' },
];

/** Resolves to the reason of a rejected promise. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no rejection',
    (reason: unknown) => reason,
  );

describe('fetchJson', () => {
  for (const { fault, params, options, expected } of cases)
    it(`${fault} ${JSON.stringify(params ?? '').slice(0, 60)}: ${expected}`, async () => {
      expect(await outcome(faultUrl(fault, { body, ...params }), options)).to.equal(expected);
    });

  for (const fault of ['ok', 'bom', 'utf16le', 'utf16be'] as const)
    it(`${fault}: accents and all are read as they were written`, async () => {
      const data = { a: 'Éprouvette œuf € 𝔉 \u202e\0', n: [-0, 1.5] };
      expect(await fetchJson(faultUrl(fault, { body: data }))).to.deep.equal(
        JSON.parse(JSON.stringify(data)),
      );
    });

  it('a file too large is given up while it comes', async () => {
    const key = uniqueKey();
    expect(await outcome(faultUrl('big', { key, end: 'hang' }))).to.equal('too-large');
    await waitForTraffic(key, { aborted: 1 });
  });

  it('the size of a file is its size after decompression', async () => {
    expect(await outcome(faultUrl('gzip-bomb'))).to.equal('too-large');
  });

  it('a slow server that goes on sending is waited for, beyond the time it may keep silent', async () => {
    const text = JSON.stringify(dataset());
    const idleTimeoutMs = 1000;
    const start = performance.now();
    expect(await outcome(faultUrl('trickle', { body: text, ms: 20 }), { idleTimeoutMs })).to.equal(
      'accepted',
    );
    // The time limit has passed, without which the test would prove nothing.
    expect(performance.now() - start).to.be.above(idleTimeoutMs);
  });

  it('a silent server is left', async () => {
    const key = uniqueKey();
    await outcome(faultUrl('hang', { key, at: 'body' }), { idleTimeoutMs: 100 });
    await waitForTraffic(key, { aborted: 1 });
  });

  it('an answer that is known already is asked for again, and may be 304', async () => {
    const address = faultUrl('not-modified', { key: uniqueKey(), body });
    expect(await outcome(address)).to.equal('accepted');
    expect(await outcome(address)).to.equal('accepted');
    expect((await traffic(new URL(address).searchParams.get('key')!)).requests).to.equal(2);
  });

  it('an answer that is none at all: network', async () => {
    for (const address of [
      'http://127.0.0.1:9/',
      'http://nothing.invalid/',
      'http://',
      'http://[',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'unknown:x',
      `blob:${location.origin}/gone`,
    ])
      expect(await outcome(address), address).to.equal('network');
  });

  it('describes the failure, for a technician', async () => {
    const address = faultUrl('status/503');
    const error = await reasonOf(fetchJson(address));
    expect(error).to.be.instanceOf(DatasetError);
    expect(String(error)).to.include(address).and.include('503');
    expect(String(await reasonOf(fetchJson(faultUrl('login-html'))))).to.include('JSON');
  });

  it('does not tell which page asks', async () => {
    const headers = (await fetchJson(crossOriginUrl('echo'))) as Record<string, string>;
    expect(headers).to.have.property('host');
    expect(headers).not.to.have.any.keys('referer', 'cookie');
  });

  it('stops when its signal says so, with the signal’s reason, and the server sees it', async () => {
    for (const fault of ['hang', 'held'] as const)
      for (const at of [undefined, 'body'] as const) {
        const key = uniqueKey();
        const controller = new AbortController();
        const params: FaultParams = { key, body: long, ...(at && { at }) };
        const reason = reasonOf(fetchJson(faultUrl(fault, params), { signal: controller.signal }));
        await waitForTraffic(key, { requests: 1 });
        controller.abort('enough');
        expect(await reason).to.equal('enough');
        await waitForTraffic(key, { aborted: 1 });
      }
  });

  it('asks nothing when its signal had said so before', async () => {
    const key = uniqueKey();
    const address = faultUrl('ok', { key, body });
    expect(await reasonOf(fetchJson(address, { signal: AbortSignal.abort('never') }))).to.equal('never');
    expect((await traffic(key)).requests).to.equal(0);
  });

  describe('with an answer that was asked for elsewhere', () => {
    it('asks no second time', async () => {
      const key = uniqueKey();
      const address = faultUrl('ok', { key, body });
      expect(await fetchJson(address, { response: fetch(address) })).to.deep.equal(body);
      expect((await traffic(key)).requests).to.equal(1);
    });

    it('stops waiting for it in time', async () => {
      const never = new AbortController();
      const hang = (): Promise<Response> => fetch(faultUrl('hang'), { signal: never.signal });
      expect(await outcome('x', { response: hang(), idleTimeoutMs: 100 })).to.equal('timeout');
      const controller = new AbortController();
      const { signal } = controller;
      const aborted = reasonOf(fetchJson('x', { response: hang(), signal, idleTimeoutMs: 60_000 }));
      controller.abort('enough');
      expect(await aborted).to.equal('enough');
      // An aborted request does not start to wait.
      expect(await reasonOf(fetchJson('x', { response: hang(), signal, idleTimeoutMs: 60_000 }))).to.equal(
        'enough',
      );
      never.abort();
    });

    it('lets the page have its turn, though all of it has come', async () => {
      const bytes = new TextEncoder().encode(JSON.stringify(body));
      let sent = 0;
      let isTaskOver = false;
      let hadTurn = false;
      const stream = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            if (sent === 0) void restOfTask().then(() => (isTaskOver = true));
            else if (sent === 100) hadTurn = isTaskOver;
            // The loop blocks the page for longer than a time slice.
            for (const end = performance.now() + 30; performance.now() < end && sent === 0;);
            controller.enqueue(bytes.subarray(sent, (sent += 100)));
            if (sent >= bytes.length) controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      const response = Promise.resolve(new Response(stream));
      expect(await fetchJson('x', { response })).to.deep.equal(body);
      expect(hadTurn).to.equal(true);
    });

    it('tells its failure like its own', async () => {
      expect(await outcome('x', { response: fetch(faultUrl('reset')) })).to.equal('network');
      expect(await outcome('x', { response: fetch(faultUrl('status/404')) })).to.equal('http');
      expect(await outcome('x', { response: Promise.reject(new TypeError('no')) })).to.equal('network');
    });
  });
});
