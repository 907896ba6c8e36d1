import { eventTypes } from '../../model/event-types/index.ts';
import type { EventFamily, EventMention, EventTypeId, ReportRecord } from '../../model/index.ts';
import { claimsAround } from '../claims.ts';
import type { Accounts } from '../members.ts';
import type { Draft } from './draft.ts';
import { covers } from './kinds.ts';
import { allTold, quoted } from './told.ts';
import type { Told } from './told.ts';

const inside = (event: EventMention, other: EventMention): boolean =>
  event.sentence.part === other.sentence.part &&
  event.sentence.start <= other.sentence.start &&
  other.sentence.end <= event.sentence.end;

/** Whom it befell. Who is not named may be those a protest of the same sentence tells of: "who had joined a march". */
const targetsOf = ({ events }: ReportRecord, event: EventMention): ReadonlySet<string> => {
  const named = event.participants
    .filter(({ role, category }) => role === 'target' && category !== undefined)
    .map(({ category }) => category as string);
  if (named.length > 0) return new Set(named);
  const protest = events.some((other) => other.type === 'protest' && inside(event, other));
  return new Set(protest ? ['protester'] : []);
};

const sameTargets = (denied: Told, happened: Told): boolean => {
  const [of, on] = [targetsOf(denied.record, denied.event), targetsOf(happened.record, happened.event)];
  return of.size === 0 || [...of].some((category) => on.has(category));
};

/** Families whose events are things said, or of no known kind: that one was not said contradicts nobody. */
const loose: ReadonlySet<EventFamily> = new Set(['discourse', 'other']);

const isDeniable = (type: string): boolean =>
  Object.hasOwn(eventTypes, type) && !loose.has(eventTypes[type as EventTypeId].family);

/** Denied in so many words, or said not to have been done to people who are named: "no force was used against the marchers". */
const isDenied = ({ record, event }: Told): boolean => {
  if (!isDeniable(event.type) || event.polarity !== 'negative' || event.modality !== 'actual') return false;
  const acts = claimsAround(record, event.attribution).map(({ act }) => act);
  if (acts.includes('deny')) return true;
  return acts.length > 0 && acts.every((act) => act === 'assert') && targetsOf(record, event).size > 0;
};

/** Told as a fact by somebody; a question of the report tells nothing. */
const happened = (told: Told): boolean =>
  told.event.polarity === 'positive' && told.event.modality === 'actual' && !quoted(told).endsWith('?');

/** Where both name a day, it has to be one that both can mean. */
const sameTime = ({ event: { time: a } }: Told, { event: { time: b } }: Told): boolean => {
  const [from, to] = [a?.from ?? '0000', a?.to ?? '9999'];
  return from <= (b?.to ?? '9999') && (b?.from ?? '0000') <= to;
};

const contradicts = (denied: Told, told: Told): boolean =>
  denied.root !== told.root &&
  covers(denied.event.type, told.event.type) &&
  sameTargets(denied, told) &&
  sameTime(denied, told);

const names = (all: readonly Told[]): string => [...new Set(all.map(({ voice }) => voice.name))].join(', ');

/** What one voice says happened and another says did not: one conflict for each thing denied. */
export const occurrenceConflicts = (accounts: Accounts): readonly Draft[] => {
  const all = allTold(accounts);
  const denials = all.filter(isDenied);
  return [...new Set(denials.map(({ event }) => event.type))].flatMap((type) => {
    const denied = denials.filter(({ event }) => event.type === type);
    const against = all.filter((told) => happened(told) && denied.some((denial) => contradicts(denial, told)));
    const contested = denied.filter((denial) => against.some((told) => contradicts(denial, told)));
    const [no, yes] = [contested[0], against[0]];
    if (!no || !yes) return [];
    const why = `${type}: denied by ${names(contested)} ("${quoted(no)}"), told by ${names(against)} ("${quoted(yes)}")`;
    return [{ kind: 'occurrence', statements: [...contested, ...against].map(({ statement }) => statement.id), why }];
  });
};
