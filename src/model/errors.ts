/** What can be wrong with a call or with the installation; bad input is a `Problem`, not an error. */
export type DaybookErrorCode =
  | 'usage'
  | 'resources-missing'
  | 'unknown-format'
  | 'not-found'
  | 'not-a-dossier'
  | 'store-missing'
  | 'store-locked'
  | 'store-newer'
  | 'store-damaged'
  | 'store-full'
  | 'conflict'
  | 'bug';

/** A bug or a misuse: says what was done and what to do about it. */
export class DaybookError extends Error {
  readonly code: DaybookErrorCode;
  /** What a program may want to know of it, as plain JSON: of a `conflict` the value that stands and who set it. */
  readonly details: unknown;

  constructor(code: DaybookErrorCode, message: string, options?: { cause?: unknown; details?: unknown }) {
    super(message, options);
    this.name = 'DaybookError';
    this.code = code;
    this.details = options?.details;
  }
}
