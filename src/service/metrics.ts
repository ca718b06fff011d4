import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The figures of a service for its operator, in the format of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** Returns a function to call with the status of the answer. */
  started(): (status: number) => void;
  cached(isCached: boolean): void;
  reloaded(isSuccess: boolean): void;
  text(queueLength: number): Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const duration = new Histogram({
    name: 'forem_service_request_seconds',
    help: 'Time from a request to its answer, by status',
    labelNames: ['status'],
    buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2],
    registers,
  });
  const cache = new Counter({
    name: 'forem_service_cache_total',
    help: 'Questions found in the cache of the service, or not',
    labelNames: ['result'],
    registers,
  });
  const reloads = new Counter({
    name: 'forem_service_reloads_total',
    help: 'Times that a changed file was read, or could not be read',
    labelNames: ['result'],
    registers,
  });
  const queue = new Gauge({
    name: 'forem_service_queue',
    help: 'Questions that wait for a thread',
    registers,
  });
  return {
    contentType: registry.contentType,
    started() {
      const end = duration.startTimer();
      return (status) => end({ status: String(status) });
    },
    cached: (isCached) => cache.inc({ result: isCached ? 'hit' : 'miss' }),
    reloaded: (isSuccess) => reloads.inc({ result: isSuccess ? 'ok' : 'failed' }),
    text(queueLength) {
      queue.set(queueLength);
      return registry.metrics();
    },
  };
}
