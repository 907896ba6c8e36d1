import { chooseTotal, preciseEnough } from '../../../corpus/policy.ts';
import type { Toll } from '../../../model/index.ts';
import type { Row, Table } from './table.ts';
import { date, flag, text, whole } from './table.ts';

const tollFields = [
  text('event', 'The event.'),
  whole('toll', 'The series within the event, counted from 1: one for each measure, group and scope.'),
  text('measure', 'What is counted: killed, injured …'),
  text('of_whom', 'Of whom only.'),
  text('scope_place', 'In what place only.'),
  date('scope_from', 'From what day only.'),
  date('scope_to', 'To what day only.'),
];

const tollCells = (toll: Toll, index: number): Row => ({
  event: toll.event,
  toll: index + 1,
  measure: toll.measure,
  of_whom: toll.ofWhom,
  scope_place: toll.scope?.place?.name,
  scope_from: toll.scope?.from,
  scope_to: toll.scope?.to,
});

const tolls: Table = {
  name: 'tolls',
  title: 'Tolls: a row for each number that someone gave, in the order of the series',
  fields: [
    ...tollFields,
    whole('point', 'Its place in the series, from 1.'),
    text('statement', 'The statement that gives it.'),
    text('speaker', 'Who gives it.'),
    whole('min', 'Its lower bound; empty: none.'),
    whole('max', 'Its upper bound; empty: none.'),
    text('as_of', 'The time it is of, ISO 8601.'),
    text('as_of_basis', 'What that time is from.'),
    text('said', 'When it was said, ISO 8601.'),
    text('relation', 'What it does to an earlier one: repeats, updates, revises-down, corrects, retracts.'),
    text('of', 'The statement of the earlier one.'),
  ],
  primaryKey: ['event', 'toll', 'point'],
  foreignKeys: { event: 'events.id', statement: 'statements.id' },
  rows: async function* (dossier) {
    for await (const entry of dossier.entries)
      for (const [index, toll] of entry.tolls.entries())
        for (const [at, { asOf, ...point }] of toll.points.entries())
          yield { ...tollCells(toll, index), ...point, point: at + 1, as_of: asOf?.value, as_of_basis: asOf?.basis };
  },
};

const totals: Table = {
  name: 'totals',
  title: 'Totals: one row for each toll, under the rule it names; never a sum of accounts',
  fields: [
    ...tollFields,
    text('policy', 'The rule.'),
    whole('low', 'The lowest number.'),
    whole('best', 'The one number, of a rule that gives one.'),
    whole('high', 'The highest number.'),
    flag('open', 'Some account says "at least": it may be more.'),
    whole('accounts', 'How many numbers the toll holds.'),
  ],
  primaryKey: ['event', 'toll'],
  foreignKeys: { event: 'events.id' },
  rows: async function* (dossier, { policy }) {
    for await (const entry of dossier.entries) {
      if (!preciseEnough(policy, entry.event.precision)) continue;
      for (const [index, toll] of entry.tolls.entries()) {
        const chosen = chooseTotal(policy, toll.points);
        yield { ...tollCells(toll, index), policy: policy.id, ...chosen, accounts: toll.points.length };
      }
    }
  },
};

const conflicts: Table = {
  name: 'conflicts',
  title: 'Conflicts: accounts of an event that cannot both hold',
  fields: [
    text('id', 'The conflict.'),
    text('event', 'The event.'),
    text('kind', 'What they differ in: figure, occurrence, date, place or actor.'),
    text('why', 'Why they cannot both hold.'),
  ],
  primaryKey: ['id'],
  foreignKeys: { event: 'events.id' },
  rows: async function* (dossier) {
    for await (const entry of dossier.entries)
      for (const { id, event, kind, why } of entry.conflicts) yield { id, event, kind, why };
  },
};

const conflictStatements: Table = {
  name: 'conflict_statements',
  title: 'Which statements are in conflict',
  fields: [text('conflict', 'The conflict.'), text('statement', 'A statement in it.')],
  primaryKey: ['conflict', 'statement'],
  foreignKeys: { conflict: 'conflicts.id', statement: 'statements.id' },
  rows: async function* (dossier) {
    for await (const entry of dossier.entries)
      for (const { id, statements } of entry.conflicts)
        for (const statement of statements) yield { conflict: id, statement };
  },
};

/** The tables about numbers and where accounts differ. */
export const tollTables: readonly Table[] = [tolls, totals, conflicts, conflictStatements];
