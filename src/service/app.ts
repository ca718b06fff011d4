/// <reference types="node" />
/** The HTTP side of a service: addresses, caches and refusals (docs/service.md). */
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { rateLimiter } from 'hono-rate-limiter';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { today } from '../dataset/dates.js';
import type { ServiceAnswer } from '../engine/remote/protocol.js';
import { toBytes, type Answerer, type ServiceQuestion } from './answerer.js';
import type { Metrics } from './metrics.js';
import { Refusal } from './refusal.js';
import { limits, readQuery, readTexts } from './read-query.js';

export interface ServiceOptions {
  /** Returns what answers from the newest data. */
  readonly answerer: () => Answerer;
  readonly metrics: Metrics;
  /** Seconds for which a cache may serve an answer without asking again. */
  readonly maxAgeSeconds: number;
  /** Requests of one client in a minute; 0 for no limit. */
  readonly requestsPerMinute: number;
  /** Bytes of answers that are kept. */
  readonly cacheBytes: number;
  /** The OpenAPI document. */
  readonly openApi: unknown;
}

const problemType = 'application/problem+json; charset=utf-8';

function refuse(problem: Refusal): Response {
  const headers = new Headers({ 'Content-Type': problemType, 'Cache-Control': 'no-store' });
  if (problem.status === 503) headers.set('Retry-After', '1');
  if (problem.status === 405) headers.set('Allow', 'GET, HEAD, OPTIONS');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** Creates the application. Its addresses are relative: a proxy may serve it below any path. */
export function createApp(options: ServiceOptions): Hono {
  const { answerer, metrics } = options;
  const app = new Hono();
  const kept = new LRUCache<string, Uint8Array>({
    maxSize: options.cacheBytes,
    sizeCalculation: (bytes) => bytes.length + 200,
  });
  /** Questions that are being answered: equal ones share the answer. */
  const pending = new Map<string, Promise<Uint8Array | undefined>>();

  /** Version of the answers: that of the data, on this day. */
  const versionNow = (): string => `${answerer().opening.version}-${today()}`;

  async function find(question: ServiceQuestion, version: string): Promise<Uint8Array | undefined> {
    const key = `${version} ${JSON.stringify(question)}`;
    const known = kept.get(key);
    metrics.cached(known !== undefined);
    if (known) return known;
    let answer = pending.get(key);
    if (!answer) {
      answer = answerer()
        .ask(question)
        .finally(() => pending.delete(key));
      pending.set(key, answer);
    }
    const bytes = await answer;
    if (bytes) kept.set(key, bytes);
    return bytes;
  }

  // A stale answer may be shown once while its cache asks again: an answer is at most twice `maxAgeSeconds` old.
  const { maxAgeSeconds } = options;
  const cacheControl = `public, max-age=${maxAgeSeconds}, stale-while-revalidate=${maxAgeSeconds}`;

  /** Answers for caches: by 304 where the caller has this version. */
  async function send(
    c: Context,
    version: string,
    bytesOf: () => Uint8Array | Promise<Uint8Array | undefined>,
  ): Promise<Response> {
    // Weak, because a compressed answer has other bytes.
    const tag = `W/"${version}"`;
    const headers = {
      ETag: tag,
      'Cache-Control': cacheControl,
    };
    const known = (c.req.header('If-None-Match') ?? '').split(',').map((each) => each.trim());
    if (known.includes(tag)) return c.body(null, 304, headers);
    const bytes = await bytesOf();
    if (!bytes) throw new Refusal(404, 'Not found', 'There is no project with this id.');
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
    });
  }
  const respond = (c: Context, question: ServiceQuestion): Promise<Response> => {
    const version = versionNow();
    return send(c, version, () => find(question, version));
  };
  const queryOf = (c: Context) => {
    const { facets, ranges } = answerer().opening;
    return readQuery(new URL(c.req.url).searchParams, facets, ranges);
  };

  app.use(async (c, next) => {
    const end = metrics.started();
    await next();
    end(c.res.status);
  });
  app.use(secureHeaders({ crossOriginResourcePolicy: 'cross-origin' }));
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'], maxAge: 86400 }));
  app.get('/health', async (c) => {
    const isHealthy = await answerer().isHealthy();
    const { total } = answerer().opening;
    return c.json(
      { status: isHealthy ? 'ok' : 'failing', total, version: versionNow() },
      isHealthy ? 200 : 503,
    );
  });
  app.get('/metrics', async (c) =>
    c.body(await metrics.text(answerer().queueLength), 200, { 'Content-Type': metrics.contentType }),
  );
  if (options.requestsPerMinute)
    app.use(
      rateLimiter({
        windowMs: 60_000,
        limit: options.requestsPerMinute,
        keyGenerator: (c) => getConnInfo(c).remote.address ?? '',
        handler: () => refuse(new Refusal(429, 'Too many requests', 'Ask again in a minute.')),
      }),
    );
  app.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      throw new Refusal(405, 'Method not allowed', 'The service answers GET and HEAD.');
    if (c.req.url.length > limits.address)
      throw new Refusal(414, 'Address too long', `An address has at most ${limits.address} characters.`);
    await next();
  });
  app.use(compress());

  app.get('/', (c) => respond(c, { kind: 'description' }));
  app.get('/query', (c) => respond(c, { kind: 'query', ...queryOf(c) }));
  app.get('/suggestions', (c) => {
    const { version: dataVersion } = answerer().opening;
    const version = versionNow();
    const query = { ...queryOf(c).query, limit: 0, counts: [], figures: false };
    return send(c, version, async () => {
      const answer = (await find({ kind: 'query', query }, version))!;
      const { suggestions } = JSON.parse(new TextDecoder().decode(answer)) as ServiceAnswer;
      return toBytes({ version: dataVersion, suggestions });
    });
  });
  app.get('/projects/:id', (c) => {
    const texts = readTexts(new URL(c.req.url).searchParams);
    return respond(c, { kind: 'project', id: c.req.param('id'), texts });
  });
  // The document changes with the version of this package.
  const openApi = toBytes(options.openApi);
  const openApiVersion = createHash('sha256').update(openApi).digest('hex').slice(0, 16);
  app.get('/openapi.json', (c) => send(c, openApiVersion, () => openApi));
  app.notFound(() =>
    refuse(
      new Refusal(
        404,
        'Not found',
        'The addresses are /, /query, /suggestions, /projects/{id} and /openapi.json.',
      ),
    ),
  );
  app.onError((error) => {
    if (error instanceof Refusal) return refuse(error);
    console.error(error);
    return refuse(new Refusal(500, 'Internal error', 'The question could not be answered.'));
  });
  return app;
}
