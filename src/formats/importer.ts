import type { Problem, ReportInput } from '../model/index.ts';

/** Bytes with a name: a file, standard input, a part of an archive. `name` is shown in problems, never read as a path. */
export type Source = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

/** What an importer yields: a report, or an item it could not read with the reason. Nothing is dropped silently. */
export type Imported =
  | { readonly report: ReportInput; readonly problems?: readonly Problem[] }
  | { readonly id: string; readonly problems: readonly Problem[] };

/** A format Daybook reads. One file each, registered by one line in `formats/index.ts`. */
export type Importer = {
  readonly id: string;
  readonly label: string;
  readonly extensions: readonly string[];
  /** How sure the first bytes (as text, at most 4,096 characters) are of this format, 0 to 1. */
  readonly sniff: (head: string, name: string) => number;
  readonly read: (source: Source) => AsyncIterable<Imported>;
};
