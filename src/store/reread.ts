import type { ChainLink } from '../model/index.ts';
import { textHash } from './hash.ts';
import { rowRange } from './numbering.ts';
import { addProblems } from './problems.ts';
import { all, db, first, fixed, inTransaction, run, runFixed } from './query.ts';
import type { Store } from './query.ts';
import { writeReading } from './readings.ts';
import type { Reading } from './rows.ts';
import { voiceBook } from './voices.ts';
import type { VoiceBook } from './voices.ts';

/** What reading again came to. */
export type RereadResult = {
  readonly reread: number;
  /** Ids the dossier does not hold. */
  readonly unknown: readonly string[];
  /** Clusters that lost members: to be linked again. */
  readonly clusters: readonly string[];
};

type Known = {
  readonly seq: number;
  readonly source_name: string;
  readonly text_version: number;
  readonly text_hash: string;
};

const knownReport = (store: Store, id: string): Known | undefined =>
  first(
    store,
    db
      .selectFrom('report')
      .innerJoin('record', 'record.report', 'report.seq')
      .select(['report.seq', 'report.source_name', 'record.text_version', 'record.text_hash'])
      .where('report.id', '=', id)
      .orderBy('record.text_version', 'desc')
      .limit(1),
  );

const byNumber = [
  fixed(db.deleteFrom('member').where('report', '=', 0)),
  fixed(db.deleteFrom('sketch').where('report', '=', 0)),
  fixed(db.deleteFrom('day_vote').where('report', '=', 0)),
  fixed(db.deleteFrom('search').where('rowid', '=', 0)),
];
const numbered = [
  fixed(db.deleteFrom('statement').where('seq', '>=', 0).where('seq', '<', 0)),
  fixed(db.deleteFrom('event').where('seq', '>=', 0).where('seq', '<', 0)),
];

const clustersOf = (store: Store, report: number): readonly string[] =>
  all(
    store,
    db
      .selectFrom('member')
      .innerJoin('cluster', 'cluster.seq', 'member.cluster')
      .select('cluster.id')
      .where('member.report', '=', report),
  ).map(({ id }) => id);

/** Takes away what an earlier reading left in the tables; the record itself is replaced or kept by its text version. */
const forget = (store: Store, report: number, voices: VoiceBook): void => {
  const { from, before } = rowRange(report);
  const chains = db.selectFrom('statement').select('chain').where('seq', '>=', from).where('seq', '<', before);
  for (const { chain } of all(store, chains)) voices.tally(JSON.parse(chain) as readonly ChainLink[], -1);
  for (const query of byNumber) runFixed(store, query, [report]);
  for (const query of numbered) runFixed(store, query, [from, before]);
};

const keepRecord = (store: Store, known: Known, reading: Reading): void => {
  const hash = textHash(reading.report);
  const row = {
    report: known.seq,
    text_version: hash === known.text_hash ? known.text_version : known.text_version + 1,
    text_hash: hash,
    engine_version: reading.engineVersion,
    blob: reading.record,
  };
  run(
    store,
    db
      .insertInto('record')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['report', 'text_version'])
          .doUpdateSet({ engine_version: row.engine_version, blob: row.blob }),
      ),
  );
};

const keepProblems = (store: Store, known: Known, { report, problems }: Reading, at: string): void => {
  const noted = db.selectFrom('problem').select(['code', 'message']).where('report_id', '=', report.id);
  const before = new Set(all(store, noted).map(({ code, message }) => `${code} ${message}`));
  addProblems(
    store,
    problems
      .filter(({ code, message }) => !before.has(`${code} ${message}`))
      .map((problem) => ({ ...problem, report: report.id, source: known.source_name, at })),
  );
};

/**
 * Stores new readings of reports that are there already. The same text gets a new record, another text (a better
 * extraction from the same bytes) becomes the report's next text version beside the old one, so no span ever moves.
 * Decisions are not touched; mentions leave their clusters and are to be linked again.
 */
export const rereadReports = (store: Store, readings: readonly Reading[], at: string): RereadResult =>
  inTransaction(store, () => {
    const voices = voiceBook(store);
    const unknown: string[] = [];
    const touched = new Set<string>();
    for (const reading of readings) {
      const known = knownReport(store, reading.report.id);
      if (!known) {
        unknown.push(reading.report.id);
        continue;
      }
      for (const id of clustersOf(store, known.seq)) touched.add(id);
      forget(store, known.seq, voices);
      keepRecord(store, known, reading);
      writeReading(store, known.seq, reading, voices);
      keepProblems(store, known, reading, at);
    }
    voices.write();
    return { reread: readings.length - unknown.length, unknown, clusters: [...touched].sort() };
  });
