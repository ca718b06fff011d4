/// <reference types="node" />
/** Requests to OpenSearch, or to Elasticsearch 8, by the official client. */
import { Client, errors } from '@opensearch-project/opensearch';

/** A request that the server has refused, or not answered. */
export class SearchServerError extends Error {
  override readonly name = 'SearchServerError';
  constructor(
    message: string,
    /** HTTP status; 0 if there is no answer. */
    readonly status: number,
    /** Type of the error, such as `index_not_found_exception`. */
    readonly type = '',
  ) {
    super(message);
  }
}

export interface SearchServer {
  /** @throws {SearchServerError} */
  request<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<T>;
  close(): Promise<void>;
}

export interface RequestOptions {
  readonly timeoutMs?: number;
  /** Statuses that are no error. */
  readonly ignore?: readonly number[];
}

/** Secrets come from the environment alone: other users of a machine can read the arguments of a command. */
export interface Secrets {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly apiKey?: string | undefined;
}

/** Names of the environment variables. */
export const secretNames = {
  username: 'FOREM_OPENSEARCH_USERNAME',
  password: 'FOREM_OPENSEARCH_PASSWORD',
  apiKey: 'FOREM_OPENSEARCH_API_KEY',
} as const;

export const secretsIn = (env: Readonly<Record<string, string | undefined>>): Secrets => ({
  username: env[secretNames.username],
  password: env[secretNames.password],
  apiKey: env[secretNames.apiKey],
});

const defaultTimeoutMs = 10_000;

interface ErrorBody {
  readonly error?:
    | string
    | {
        readonly type?: string;
        readonly reason?: string;
        readonly root_cause?: readonly { readonly type?: string; readonly reason?: string }[];
      };
}

/** Converts an error of a response, or of one answer of several. */
export function serverError(status: number, body: unknown): SearchServerError {
  const { error } = (body ?? {}) as ErrorBody;
  if (typeof error !== 'object')
    return new SearchServerError(typeof error === 'string' ? error : `HTTP ${status}`, status);
  const cause = error.root_cause?.[0] ?? error;
  return new SearchServerError(cause.reason ?? error.reason ?? `HTTP ${status}`, status, cause.type);
}

/** @param address of the server, without user and password */
export function createSearchServer(address: string, { username, password, apiKey }: Secrets): SearchServer {
  const client = new Client({
    node: address,
    compression: 'gzip',
    maxRetries: 0,
    ...(apiKey ? { headers: { authorization: `ApiKey ${apiKey}` } } : {}),
    ...(username ? { auth: { username, password: password ?? '' } } : {}),
  });
  return {
    async request<T>(
      method: string,
      path: string,
      body?: unknown,
      { timeoutMs = defaultTimeoutMs, ignore = [] }: RequestOptions = {},
    ) {
      try {
        const isLines = Array.isArray(body);
        const answer: { readonly body: unknown } = await client.transport.request(
          isLines
            ? { method, path, bulkBody: body as object[] }
            : { method, path, ...(body ? { body } : {}) },
          { requestTimeout: timeoutMs, ignore: [...ignore] },
        );
        return answer.body as T;
      } catch (error) {
        if (error instanceof errors.ResponseError) throw serverError(error.statusCode ?? 0, error.body);
        throw new SearchServerError((error as Error).message, 0);
      }
    },
    close: () => client.close(),
  };
}
