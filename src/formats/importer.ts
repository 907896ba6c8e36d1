import type { Problem, ReportInput } from '../model/index.ts';

/** Bytes with a name: a file, standard input, a part of an archive. `name` is shown in problems, never read as a path. */
export type Source = {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Declared from outside (an HTTP header, a mail part): goes before what the document says of itself. */
  readonly charset?: string | undefined;
};

/** What an importer yields: a report, or an item it could not read with the reason. Nothing is dropped silently. */
export type Imported =
  | { readonly report: ReportInput; readonly problems?: readonly Problem[] }
  | { readonly id: string; readonly problems: readonly Problem[] };

/** The fields a column of a table can give. */
export type Column =
  'id' | 'text' | 'headline' | 'published' | 'modified' | 'outlet' | 'agency' | 'byline' | 'url' | 'language';

/** What an importer gets besides the bytes. */
export type ReadContext = {
  /** Reads a part of an archive in whatever format it is; depth and total size are limited. */
  readonly open: (source: Source) => AsyncIterable<Imported>;
  /** Header names of a table for fields: `{ text: 'Body' }`. Fields not named here go by the names importers know. */
  readonly columns?: Readonly<Partial<Record<Column, string>>> | undefined;
};

/** A format Daybook reads. One file each, registered by one line in `formats/index.ts`. */
export type Importer = {
  readonly id: string;
  readonly label: string;
  readonly extensions: readonly string[];
  /** How sure the first bytes (as text, at most 4,096 characters) are of this format, 0 to 1. */
  readonly sniff: (head: string, name: string) => number;
  readonly read: (source: Source, context: ReadContext) => AsyncIterable<Imported>;
};
