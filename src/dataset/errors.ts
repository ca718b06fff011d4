/**
 * Why no dataset could be had: `http` (an answer that is none), `network` (no answer: offline, refused, blocked),
 * `timeout`, `too-large`, `json` (not JSON), `schema` (JSON, but not a dataset), `version` (a newer major version).
 */
export type DatasetErrorCode = 'http' | 'network' | 'timeout' | 'too-large' | 'json' | 'schema' | 'version';

export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  constructor(
    readonly code: DatasetErrorCode,
    /** What a technician needs to know: status, address, path. In English, as in the browser's console. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
