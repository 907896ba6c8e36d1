import { familyOf } from '../../model/event-types/index.ts';
import type { EventMention, ReportRecord, Span } from '../../model/index.ts';
import { formatDay, parseDay } from '../../text/calendar.ts';
import { singleDay } from '../policy.ts';
import { sentencesIn } from '../sentences.ts';

/** A sentence that may speak for a day. */
export type DaySentence = {
  readonly start: number;
  readonly end: number;
  /** It tells of something done, not only of something said. */
  readonly tells: boolean;
};

/** What one report says of a day. */
export type DayVote = {
  readonly date: string;
  /** An expression of the report names the day: "on 3 May", "yesterday". */
  readonly named: boolean;
  /** Something the report tells happened on it. */
  readonly happened: boolean;
  /** Which of the sentences name the day or tell what happened on it. */
  readonly sentences: readonly number[];
};

/** What one report says of days: spans and dates, no text. Kept with the report, so that days are ranked without reading it. */
export type DayVotes = {
  readonly report: string;
  /** The day it was published. */
  readonly published?: string;
  readonly sentences: readonly DaySentence[];
  /** Which of the sentences begin the report: they mostly are about the day of publication or the one before. */
  readonly lead: readonly number[];
  readonly days: readonly DayVote[];
};

const LEAD_SENTENCES = 3;

type Draft = { named: boolean; happened: boolean; readonly sentences: Set<number> };

/** Index of the sentence at an offset of the text, -1 outside all; sentences are in order and do not overlap. */
const indexAt = (sentences: readonly Span[], { start, part }: Span): number => {
  if (part !== undefined) return -1;
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= start ? low : -1;
};

const happened = ({ polarity, modality }: EventMention): boolean => polarity === 'positive' && modality === 'actual';

const saidOnly: readonly string[] = ['discourse', 'other'];
const tells = (event: EventMention): boolean => happened(event) && !saidOnly.includes(familyOf(event.type));

/** Days of the times and of what happened, with the sentences that carry them. Durations and habits name no day. */
const draftsOf = ({ times, events }: ReportRecord, sentences: readonly Span[]): ReadonlyMap<string, Draft> => {
  const drafts = new Map<string, Draft>();
  const vote = (date: string | undefined, span: Span | undefined, what: 'named' | 'happened'): void => {
    if (date === undefined || span === undefined) return;
    const draft = drafts.get(date) ?? { named: false, happened: false, sentences: new Set() };
    drafts.set(date, draft);
    draft[what] = true;
    const sentence = indexAt(sentences, span);
    if (sentence >= 0) draft.sentences.add(sentence);
  };
  for (const { type, interval, span } of times)
    if (type === 'DATE' || type === 'TIME') vote(interval && singleDay(interval), span, 'named');
  for (const event of events)
    if (happened(event)) vote(event.time && singleDay(event.time), event.trigger[0], 'happened');
  return drafts;
};

const ascending = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

/** What a report says for days, to be kept and ranked with what the others say. */
export const dayVotesOf = (record: ReportRecord): DayVotes => {
  const spans = sentencesIn(record.report);
  const drafts = [...draftsOf(record, spans)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lead = spans.slice(0, LEAD_SENTENCES).map((_, index) => index);
  const kept = ascending(new Set([...lead, ...drafts.flatMap(([, { sentences }]) => [...sentences])]));
  const at = new Map(kept.map((sentence, index) => [sentence, index]));
  const telling = new Set(
    record.events.filter(tells).map(({ trigger: [first] }) => (first ? indexAt(spans, first) : -1)),
  );
  const day = parseDay(record.report.published?.value);
  const published = day === undefined ? undefined : formatDay(day);
  return {
    report: record.report.id,
    ...(published === undefined ? {} : { published }),
    sentences: kept.map((index) => {
      const { start, end } = spans[index] as Span;
      return { start, end, tells: telling.has(index) };
    }),
    lead,
    days: drafts.map(([date, draft]) => ({
      date,
      named: draft.named,
      happened: draft.happened,
      sentences: ascending(draft.sentences).map((index) => at.get(index) as number),
    })),
  };
};
