import type { NewsReport, ReportRecord, Span } from '../../model/index.ts';
import { sha256, textHash } from '../hash.ts';
import { rowRange } from '../numbering.ts';
import { unpackBytes, unpackJson } from '../pack.ts';
import { all, db, first } from '../query.ts';
import type { Store } from '../query.ts';
import { eachRow } from './check.ts';
import type { Check, Note } from './check.ts';
import { sql } from 'kysely';

const countOf = (store: Store, table: 'report' | 'original'): number =>
  first(
    store,
    db.selectFrom(table).select((select) => select.fn.countAll<number>().as('count')),
  )?.count ?? 0;

/** The bytes reports came as are the bytes that were stored. */
export const originalsCheck: Check = {
  name: 'originals',
  run: (store, note, step) => {
    const total = countOf(store, 'original');
    let done = 0;
    const query = db
      .selectFrom('original')
      .select([sql<number>`rowid`.as('seq'), 'sha256', 'encoding', 'size', 'bytes'])
      .orderBy(sql`rowid`)
      .limit(20);
    eachRow(
      store,
      (after) => query.where(sql<boolean>`rowid > ${after}`),
      ({ sha256: name, encoding, size, bytes }) => {
        step(++done, total);
        try {
          const whole = unpackBytes(bytes, encoding);
          if (whole.length === size && sha256(whole) === name) return;
        } catch {
          // Told below: bytes that cannot be unpacked are not those that were stored.
        }
        note('original-changed', `the stored bytes ${name} are not those that came`);
      },
    );
  },
};

const inside = ({ start, end, part }: Span, report: NewsReport): boolean => {
  const text = part === 'headline' ? (report.headline ?? '') : report.text;
  return start >= 0 && end <= text.length && text.slice(start, end).trim() !== '';
};

const spansOf = (store: Store, seq: number): readonly string[] => {
  const { from, before } = rowRange(seq);
  const statements = db.selectFrom('statement').select('evidence').where('seq', '>=', from).where('seq', '<', before);
  return all(store, statements).map(({ evidence }) => evidence);
};

const readRecord = (blob: Uint8Array): ReportRecord | undefined => {
  try {
    const record = unpackJson(blob) as ReportRecord;
    return record.schema === 'daybook/record@1' ? record : undefined;
  } catch {
    return undefined;
  }
};

type Row = { readonly seq: number; readonly id: string; readonly text_hash: string; readonly blob: Uint8Array };

const lookAt = (store: Store, { seq, id, text_hash: hash, blob }: Row, note: Note): void => {
  const record = readRecord(blob);
  if (!record) return note('record-unreadable', `the record of ${id} cannot be read: read the report again`);
  if (textHash(record.report) !== hash) note('text-changed', `the text of ${id} is not the one that was stored`);
  const rows = spansOf(store, seq).map((evidence) => JSON.parse(evidence) as readonly Span[]);
  const astray = rows.filter((spans) => spans.length === 0 || !spans.every((span) => inside(span, record.report)));
  if (astray.length > 0)
    note('evidence-astray', `${astray.length} statements of ${id} point outside its text: read the report again`);
};

/** Every record as people left it can be read and is of the text that was stored. */
export const reviewedCheck: Check = {
  name: 'reviewed records',
  run: (store, note) => {
    const query = db
      .selectFrom('reviewed')
      .innerJoin('report', 'report.seq', 'reviewed.report')
      .innerJoin('record', 'record.report', 'report.seq')
      .select(['report.seq', 'report.id', 'record.text_hash', 'reviewed.blob'])
      .orderBy('report.seq')
      .orderBy('record.text_version', 'desc')
      .limit(100);
    let last = 0;
    eachRow(
      store,
      (after) => query.where('report.seq', '>', after),
      ({ seq, id, text_hash: hash, blob }) => {
        const record = readRecord(blob);
        if (!record) note('review-unreadable', `the reviewed record of ${id} cannot be read: daybook reread --all`);
        // The newest text comes first; older ones are other texts.
        else if (seq !== last && textHash(record.report) !== hash)
          note('review-astray', `the reviewed record of ${id} is of another text: daybook reread --all`);
        last = seq;
      },
    );
  },
};

/** Every record can be read, is of the text that was stored, and every statement's words are in that text. */
export const recordsCheck: Check = {
  name: 'records',
  run: (store, note, step) => {
    const total = countOf(store, 'report');
    let done = 0;
    const query = db
      .selectFrom('report')
      .leftJoin('record', (join) =>
        join.onRef('record.report', '=', 'report.seq').on('record.text_version', '=', (from) =>
          from
            .selectFrom('record as newest')
            .select((select) => select.fn.max('newest.text_version').as('version'))
            .whereRef('newest.report', '=', 'report.seq'),
        ),
      )
      .select(['report.seq', 'report.id', 'record.text_hash', 'record.blob'])
      .orderBy('report.seq')
      .limit(100);
    eachRow(
      store,
      (after) => query.where('report.seq', '>', after),
      ({ seq, id, text_hash: hash, blob }) => {
        step(++done, total);
        if (hash === null || blob === null) note('record-unreadable', `${id} has no record: read the report again`);
        else lookAt(store, { seq, id, text_hash: hash, blob }, note);
      },
    );
  },
};
