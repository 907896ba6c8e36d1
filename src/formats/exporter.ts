import type { FlatPolicy } from '../corpus/policy.ts';
import type { Dossier, NewsReport, Problem, ReportRecord } from '../model/index.ts';

/** A part of a dossier, begun anew each time it is walked: an array, or rows that a store reads one by one. */
type Part<T> = Iterable<T> | AsyncIterable<T>;

type Maybe<T> = T | undefined | Promise<T | undefined>;

type ListName = 'days' | 'entries' | 'reports' | 'copies' | 'origins' | 'decisions' | 'problems';

/** A dossier as an exporter walks it: no part has to be in memory as a whole. */
export type DossierParts = Pick<Dossier, 'id' | 'title'> & {
  readonly [Name in ListName]: Part<Dossier[Name][number]>;
} & {
  readonly records?: Part<ReportRecord>;
  readonly reportOf: (id: string) => Maybe<NewsReport>;
  readonly recordOf: (report: string) => Maybe<ReportRecord>;
};

export type ExportOptions = {
  /** The rule by which a format that holds one number for a toll chooses it; the file names it. */
  readonly policy: FlatPolicy;
  /** Gets what could not be put into the file, with the reason. */
  readonly note: (problem: Problem) => void;
};

/** A piece of a file. The pieces of one file follow one another; a format of one file gives no path. */
export type Piece = { readonly path?: string; readonly text: string };

/** A format Daybook writes. One file each, registered by one line in `formats/index.ts`. */
export type Exporter = {
  readonly id: string;
  readonly label: string;
  /** `many`: the paths of the pieces lie in a folder, or in an archive. */
  readonly files: 'one' | 'many';
  readonly extension: string;
  readonly mediaType: string;
  /** What of a dossier the format cannot hold, each said as a reader would ask for it. */
  readonly loses: readonly string[];
  readonly write: (dossier: DossierParts, options: ExportOptions) => AsyncIterable<Piece>;
};
