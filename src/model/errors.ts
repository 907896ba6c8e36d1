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
  | 'bug';

/** A bug or a misuse: says what was done and what to do about it. */
export class DaybookError extends Error {
  readonly code: DaybookErrorCode;

  constructor(code: DaybookErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'DaybookError';
    this.code = code;
  }
}
