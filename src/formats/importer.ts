import type { Problem, ReportInput } from '../model/index.ts';

/** Bytes with a name: a file, standard input, a part of an archive. `name` is shown in problems, never read as a path. */
export type Source = {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Declared from outside (an HTTP header, a mail part): goes before what the document says of itself. */
  readonly charset?: string | undefined;
  /** Declared from outside as well: "text/html". Kept with the original, never believed: the content tells the format. */
  readonly mediaType?: string | undefined;
  /** Where it was fetched and when: the report's `url`, unless it names one, and `retrieved`. */
  readonly url?: string | undefined;
  readonly retrieved?: string | undefined;
};

/** The bytes a report was made from. Reports of one document share one array. */
export type Original = {
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  /** Of the file or the part of it: "news.zip/a.html", "x.jsonl line 12". */
  readonly name: string;
};

/** What an importer yields: a report, or an item it could not read with the reason. Nothing is dropped silently. */
export type Imported =
  | { readonly report: ReportInput; readonly problems?: readonly Problem[]; readonly original?: Original }
  | { readonly id: string; readonly problems: readonly Problem[] };

/** The fields a column of a table can give. */
export const columns = [
  'agency',
  'byline',
  'headline',
  'id',
  'language',
  'modified',
  'outlet',
  'published',
  'text',
  'url',
] as const;
export type Column = (typeof columns)[number];

/** What an importer gets besides the bytes. */
export type ReadContext = {
  /** Each report carries the bytes it was made from. */
  readonly keepOriginal?: boolean | undefined;
  /** Reads a part of an archive in whatever format it is; depth and total size are limited. */
  readonly open: (source: Source) => AsyncIterable<Imported>;
  /** The present moment in ISO 8601, from a caller with a clock: an embargo that ended before it is over. */
  readonly now?: string | undefined;
  /** Header names of a table for fields: `{ text: 'Body' }`. Fields not named here go by the names importers know. */
  readonly columns?: Readonly<Partial<Record<Column, string>>> | undefined;
};

/** A format Daybook reads. One file each, registered by one line in `formats/index.ts`. */
export type Importer = {
  readonly id: string;
  readonly label: string;
  readonly extensions: readonly string[];
  /** What its files are called on the web; absent where there are several. */
  readonly mediaType?: string;
  /**
   * `report`: one document is one report. `items`: one document, several reports. `parts`: files, lines or rows, each
   * with an original of its own, which the importer gives where they are to be kept.
   */
  readonly holds: 'report' | 'items' | 'parts';
  /** How sure the first bytes (as text, at most 4,096 characters) are of this format, 0 to 1. */
  readonly sniff: (head: string, name: string) => number;
  readonly read: (source: Source, context: ReadContext) => AsyncIterable<Imported>;
};
