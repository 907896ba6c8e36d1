import { sql } from 'kysely';
import { voiceName } from '../model/index.ts';
import { db, firstFixed, fixed, runFixed } from './query.ts';
import type { Store } from './query.ts';
import type { StatementRow } from './rows.ts';

const find = fixed(db.selectFrom('voice').select('seq').where('name', '=', ''));
const make = fixed(db.insertInto('voice').values({ name: '' }));
const count = fixed(
  db
    .updateTable('voice')
    .set({ statements: sql`statements + ${0}` })
    .where('seq', '=', 0),
);
const countThrough = fixed(
  db
    .insertInto('voice_through')
    .values({ speaker: 0, through: 0, statements: 0 })
    .onConflict((conflict) =>
      conflict.columns(['speaker', 'through']).doUpdateSet({ statements: sql`statements + excluded.statements` }),
    ),
);

/** The number of a name, made where it is new. */
const voiceOf = (store: Store, name: string): number => {
  const known = firstFixed(store, find, [name]) as { seq: number } | undefined;
  return known?.seq ?? runFixed(store, make, [name]).last;
};

/** Numbers of the voices of one report; counts are kept until the end so that each voice is written once. */
export type VoiceBook = {
  readonly numberOf: (name: string) => number;
  /** Adds (or takes away) one statement of a chain. */
  readonly tally: (chain: StatementRow['statement']['chain'], by: 1 | -1) => void;
  readonly write: () => void;
};

const bump = (counts: Map<string, number>, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** Opens a book of voices for one transaction. */
export const voiceBook = (store: Store): VoiceBook => {
  const numbers = new Map<string, number>();
  const spoken = new Map<string, number>();
  const through = new Map<string, number>();
  const numberOf = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = voiceOf(store, name)));
    return number;
  };
  return {
    numberOf,
    tally: ([speaker, via], by) => {
      if (!speaker) return;
      const number = numberOf(voiceName(speaker));
      bump(spoken, String(number), by);
      if (via) bump(through, `${number} ${numberOf(voiceName(via))}`, by);
    },
    write: () => {
      for (const [number, by] of spoken) runFixed(store, count, [by, Number(number)]);
      for (const [pair, by] of through) runFixed(store, countThrough, [...pair.split(' ').map(Number), by]);
    },
  };
};
