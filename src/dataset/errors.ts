/**
 * Why a dataset could not be loaded: `http` (a response with an error status), `network` (no answer: offline,
 * refused, blocked), `timeout`, `too-large`, `json` (not JSON), `schema` (JSON, but not a dataset), `version` (a
 * newer major version).
 */
export type DatasetErrorCode = 'http' | 'network' | 'timeout' | 'too-large' | 'json' | 'schema' | 'version';

export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** Status of the HTTP answer, with `http`. */
  readonly status: number | undefined;
  constructor(
    readonly code: DatasetErrorCode,
    /** Details for developers: status, address, path. In English, like the browser's console. */
    message: string,
    options: ErrorOptions & { readonly status?: number } = {},
  ) {
    super(message, options);
    this.status = options.status;
  }
}

/** Converts anything thrown into the error that elements show. */
export const asDatasetError = (error: unknown): DatasetError =>
  error instanceof DatasetError ? error : new DatasetError('network', String(error), { cause: error });
