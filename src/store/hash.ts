import { createHash } from 'node:crypto';

/** SHA-256 as hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** What tells two texts of one address apart: headline and text, not the date or the masks. */
export const textHash = (report: { readonly headline?: string; readonly text: string }): string =>
  sha256(`${report.headline ?? ''}\0${report.text}`);
