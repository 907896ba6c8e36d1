import type { ChronologyEntry, CopyGroup, Day, ReportRecord } from '../model/index.ts';
import { copyGroupsOf } from './copies/index.ts';
import { copySketchOf } from './copies/sketch.ts';
import { daysOf } from './days/days.ts';
import { entryOf } from './entries/entry.ts';
import { linkIncidents } from './linking/link.ts';
import { sketchesOf } from './linking/across.ts';
import { compare } from './order.ts';

/** What many reports tell together. */
export type Chronology = {
  /** What happened, by day; what has no day comes last. */
  readonly entries: readonly ChronologyEntry[];
  /** Days, the most important first, with the sentences that speak for them. */
  readonly days: readonly Day[];
  readonly copies: readonly CopyGroup[];
};

const dayOf = ({ event }: ChronologyEntry): string => event.from ?? event.to ?? '~';

/**
 * The chronology of records in memory: copies, linked events with their tolls, conflicts, origins and words, ranked days.
 * The order of the records does not matter. A dossier (`daybook add`) does the same for more reports than memory holds.
 */
export const chronologyOf = (records: readonly ReportRecord[]): Chronology => {
  const copies = copyGroupsOf(records.map(({ report }) => copySketchOf(report)));
  const byId = new Map(records.map((record) => [record.report.id, record]));
  const sketches = sketchesOf(records);
  const sketchById = new Map(sketches.map((sketch) => [sketch.id, sketch]));
  const entries = linkIncidents(sketches).map(({ id, members, links }) =>
    entryOf({
      id,
      links,
      copies,
      members: members.flatMap((member) => {
        const sketch = sketchById.get(member);
        const record = sketch && byId.get(sketch.report);
        const incident = record?.incidents.find((one) => one.id === sketch?.incident);
        return sketch && record && incident ? [{ record, incident, sketch }] : [];
      }),
    }),
  );
  return {
    entries: entries.sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.event.id, b.event.id)),
    days: daysOf(records),
    copies,
  };
};
