import type { NewsReport } from '../model/index.ts';
import { textHash } from './hash.ts';
import { addProblems } from './problems.ts';
import { db, firstFixed, fixed, fixedInsert, inTransaction, runFixed } from './query.ts';
import type { Cell, Store } from './query.ts';
import { writeReading } from './readings.ts';
import type { Inserted, InsertResult, OriginalRow, PreparedReport } from './rows.ts';
import { previousVersion } from './versions.ts';
import type { PreviousVersion } from './versions.ts';
import { voiceBook } from './voices.ts';
import type { VoiceBook } from './voices.ts';

const intoOriginal = fixed(
  db
    .insertInto('original')
    .values({ sha256: '', encoding: 'identity', size: 0, media_type: '', bytes: new Uint8Array() })
    .onConflict((conflict) => conflict.doNothing()),
);
const intoReport = fixedInsert('report', [
  'id',
  'outlet',
  'agency',
  'url',
  'published',
  'published_day',
  'language',
  'headline',
  'words',
  'captured_at',
  'source_name',
  'original_sha',
  'text_hash',
  'version_of',
  'version_number',
]);
const intoRecord = fixedInsert('record', ['report', 'text_version', 'text_hash', 'engine_version', 'blob']);
const known = fixed(db.selectFrom('report').select('seq').where('id', '=', ''));
const supersede = fixed(db.updateTable('report').set({ superseded_by: 0 }).where('seq', '=', 0));

/** Whitespace counts: for people, not for the engine. */
const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const dayOf = (published: string | undefined): string | null =>
  published !== undefined && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null;

const fill = fixed(
  db
    .updateTable('report')
    .set({ outlet: '', agency: '', url: '', published: '', published_day: '' })
    .where('seq', '=', 0),
);

const publishedCells = ({ outlet, agency, url, published }: NewsReport): readonly Cell[] => [
  outlet ?? null,
  agency ?? null,
  url ?? null,
  published?.value ?? null,
  dayOf(published?.value),
];

/** What is known of a stored report besides its text, as its record has it now. */
export const fillReport = (store: Store, seq: number, report: NewsReport): void => {
  runFixed(store, fill, [...publishedCells(report), seq]);
};

const storeOriginal = (store: Store, original: OriginalRow | undefined): void => {
  if (!original) return;
  const { sha256, encoding, size, mediaType, bytes } = original;
  runFixed(store, intoOriginal, [sha256, encoding, size, mediaType, bytes]);
};

const reportCells = (row: PreparedReport, hash: string, previous: PreviousVersion | undefined): readonly Cell[] => {
  const { report } = row;
  return [
    report.id,
    ...publishedCells(report),
    report.language,
    report.headline ?? null,
    wordsIn(report.text),
    row.captured,
    row.source,
    row.original?.sha256 ?? null,
    hash,
    previous?.ofSeq ?? null,
    (previous?.number ?? 0) + 1,
  ];
};

const storeReport = (
  store: Store,
  row: PreparedReport,
  previous: PreviousVersion | undefined,
  voices: VoiceBook,
): number => {
  const hash = textHash(row.report);
  storeOriginal(store, row.original);
  const seq = runFixed(store, intoReport, reportCells(row, hash, previous)).last;
  if (previous) runFixed(store, supersede, [seq, previous.seq]);
  runFixed(store, intoRecord, [seq, 1, hash, row.engineVersion, row.record]);
  writeReading(store, seq, row, voices);
  const { problems, source, captured } = row;
  addProblems(
    store,
    problems.map((problem) => ({ ...problem, report: row.report.id, source, at: captured })),
  );
  return seq;
};

const insertOne = (store: Store, row: PreparedReport, voices: VoiceBook): Inserted => {
  const { id } = row.report;
  const found = firstFixed(store, known, [id]) as { seq: number } | undefined;
  if (found) return { id, outcome: 'duplicate', seq: found.seq, previous: id };
  const previous = previousVersion(store, row.report);
  if (previous && previous.textHash === textHash(row.report))
    return { id, outcome: 'duplicate', seq: previous.seq, previous: previous.id };
  const seq = storeReport(store, row, previous, voices);
  return previous ? { id, outcome: 'version', seq, previous: previous.id } : { id, outcome: 'added', seq };
};

/**
 * Stores reports with all that was read from them, all of them or none. What is known already is left as it is: the same
 * id, or the same text of the same outlet at the same address. Another text there becomes its next version.
 */
export const insertReports = (store: Store, rows: readonly PreparedReport[]): InsertResult =>
  inTransaction(store, () => {
    const voices = voiceBook(store);
    const inserted = rows.map((row) => insertOne(store, row, voices));
    voices.write();
    const count = (outcome: Inserted['outcome']): number => inserted.filter((row) => row.outcome === outcome).length;
    return {
      added: count('added'),
      versions: count('version'),
      duplicates: count('duplicate'),
      rows: inserted,
    };
  });
