import type { ChronologyEntry, EventMention, EventPlace, Participant, ReportRecord } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { nthParticipant } from './finding-passages.ts';
import { recordsIn } from './records.ts';
import { eventById } from './timeline.ts';

/** Who takes part, in the words of the report; `name` where these are a name. */
export type ToldPerson = Pick<Participant, 'role' | 'category' | 'effect'> & {
  readonly finding: string;
  readonly words: string;
  readonly name?: string;
};

/** The happening, or something of it that accounts differ on, as one statement tells it. */
export type Telling = Pick<EventMention, 'type' | 'polarity' | 'modality' | 'background' | 'time'> & {
  readonly statement: string;
  readonly report: string;
  /** Tells the happening itself. */
  readonly main: boolean;
  readonly place?: Pick<EventPlace, 'place' | 'precision' | 'basis'> & { readonly finding: string };
  readonly people: readonly ToldPerson[];
};

const wordsAt = ({ report }: ReportRecord, { start, end, part }: Participant['span']): string =>
  ((part === 'headline' ? report.headline : report.text) ?? '').slice(start, end);

const personOf = (record: ReportRecord, event: EventMention, index: number): ToldPerson => {
  const { role, category, effect, span, entity } = event.participants[index] as Participant;
  const known = record.entities.find(({ id }) => id === entity);
  const named = known?.mentions.some(({ kind }) => kind === 'name') === true;
  return {
    ...{ role, finding: nthParticipant(event.id, index), words: wordsAt(record, span) },
    ...(category === undefined ? {} : { category }),
    ...(effect === undefined ? {} : { effect }),
    ...(named && known ? { name: known.name } : {}),
  };
};

const placeOf = ({ id, place: told }: EventMention): Pick<Telling, 'place'> => {
  if (!told) return {};
  const { place, precision, basis, toponym = id } = told;
  return { place: { ...(place ? { place } : {}), precision, basis, finding: toponym } };
};

const tellingOf = (record: ReportRecord, event: EventMention, main: boolean): Telling => {
  const { type, polarity, modality, background, time } = event;
  return {
    ...{ statement: `${record.report.id}#${event.id}`, report: record.report.id, main, type, polarity, modality },
    ...(background === undefined ? {} : { background }),
    ...(time ? { time } : {}),
    ...placeOf(event),
    people: event.participants.map((_, index) => personOf(record, event, index)),
  };
};

/** Each report of an entry, with the events of it that the entry is about. */
const mainsOf = ({ event }: ChronologyEntry): ReadonlyMap<string, ReadonlySet<string>> => {
  const mains = new Map<string, Set<string>>();
  for (const { report, event: id } of event.members) mains.set(report, (mains.get(report) ?? new Set()).add(id));
  return mains;
};

/** What each account of an event says of it besides numbers; undefined where there is no such event. */
export const tellingsOf = (store: Store, id: string, asBelievedOn?: string): readonly Telling[] | undefined => {
  const found = eventById(store, id, asBelievedOn);
  if (!found) return undefined;
  const { entry } = found;
  if (!entry) return [];
  const disputed = new Set(entry.conflicts.flatMap(({ statements }) => statements));
  const recordOf = recordsIn(store);
  return [...mainsOf(entry)].flatMap(([report, mains]) => {
    const record = recordOf(report);
    return (record?.events ?? []).flatMap((event) => {
      const main = mains.has(event.id) || (event.sameAs !== undefined && mains.has(event.sameAs));
      const told = main || disputed.has(`${report}#${event.id}`);
      return record && told ? [tellingOf(record, event, main)] : [];
    });
  });
};
