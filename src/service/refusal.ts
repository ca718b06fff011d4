/** A refusal as RFC 9457 describes it (https://www.rfc-editor.org/rfc/rfc9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: 400 | 404 | 405 | 414 | 429 | 500 | 503,
    readonly title: string,
    /** Tells what is wrong with this request, and what to do. In English, like all of the protocol. */
    readonly detail: string,
    /** The parameter that is wrong. */
    readonly parameter?: string,
  ) {
    super(`${title}: ${detail}`);
  }

  toJSON(): Record<string, unknown> {
    const { status, title, detail, parameter } = this;
    return { type: 'about:blank', title, status, detail, ...(parameter === undefined ? {} : { parameter }) };
  }
}
