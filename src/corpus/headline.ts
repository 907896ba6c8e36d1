import { packFor } from '../language/index.ts';
import type { EventCluster, EventMention, ReportRecord, Span } from '../model/index.ts';
import { memoByKey } from '../text/memo.ts';
import { claimsAround } from './claims.ts';
import type { ClusterMember } from './members.ts';
import { eventsIn, mainEventOf } from './members.ts';
import { compare, earlier } from './order.ts';
import { sentencesIn } from './sentences.ts';
import { termsBetween, termsOf } from './terms.ts';

export type Headline = EventCluster['headline'];

/** As long as a headline had better be, and the least a clause needs to say something. */
const LONGEST = 30;
const SHORTEST = 5;

/** Sentences from the top of a report that may be its lead. */
const LEAD = 3;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What a clause may not lose: the event's own words, who says it, and the word that says that they say it. */
const needed = (record: ReportRecord, event: EventMention, sentence: Span): readonly Span[] => {
  const claims = claimsAround(record, event.attribution);
  const told = [...event.trigger, ...claims.flatMap(({ cue, source }) => [...cue, ...(source?.spans ?? [])])];
  return told.filter((span) => span.part === undefined && covers(sentence, span));
};

/** Quotation marks and brackets are closed again. */
const isClosed = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0) &&
  (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);

/** The beginning of a long sentence up to a comma behind everything needed; the sentence itself where none will do. */
const shortened = (record: ReportRecord, event: EventMention, sentence: Span): Span => {
  const { text } = record.report;
  const from = Math.max(...needed(record, event, sentence).map(({ end }) => end), sentence.start);
  for (let end = from; end < sentence.end; end += 1) {
    if (!/[,;–—]/.test(text[end] as string)) continue;
    const clause = text.slice(sentence.start, end);
    const length = wordsIn(clause);
    if (length >= SHORTEST && length <= LONGEST && isClosed(clause))
      return { start: sentence.start, end: trimmed(text, end) };
  }
  return sentence;
};

const trimmed = (text: string, end: number): number => {
  let last = end;
  while (last > 0 && /\s/.test(text[last - 1] as string)) last -= 1;
  return last;
};

type Candidate = { readonly record: ReportRecord; readonly span: Span; readonly score: number };

/** In how many of the reports each content word stands: the words of the centre stand in most. */
const sharesOf = (records: readonly ReportRecord[]): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>();
  for (const { report } of records)
    for (const term of new Set(termsOf(report).map(({ term }) => term)))
      shares.set(term, (shares.get(term) ?? 0) + 1 / records.length);
  return shares;
};

const termsIn = memoByKey(({ report: { text, language } }: ReportRecord) =>
  termsBetween(text, 0, text.length, packFor(language)),
);

/** How much of a stretch is what the reports have in common. */
const centrality = (record: ReportRecord, { start, end }: Span, shares: ReadonlyMap<string, number>): number => {
  const inside = termsIn(record).filter((term) => start <= term.start && term.end <= end);
  const terms = new Set(inside.map(({ term }) => term));
  if (terms.size === 0) return 0;
  return [...terms].reduce((sum, term) => sum + (shares.get(term) ?? 0), 0) / terms.size;
};

const sentenceOf = (sentences: readonly Span[], event: EventMention): number =>
  sentences.findIndex((sentence) => event.trigger.some((span) => span.part === undefined && covers(sentence, span)));

/** The cluster's main event, then its others: the lead may tell it in other words. */
const eventsFirst = (member: ClusterMember): readonly EventMention[] => {
  const main = mainEventOf(member);
  return [...(main ? [main] : []), ...eventsIn(member)].filter(
    ({ polarity, modality }) => polarity === 'positive' && modality === 'actual',
  );
};

const candidatesIn = (member: ClusterMember, shares: ReadonlyMap<string, number>): readonly Candidate[] => {
  const { record } = member;
  const sentences = sentencesIn(record.report);
  return eventsFirst(member).flatMap((event, index) => {
    const at = sentenceOf(sentences, event);
    const sentence = sentences[at];
    if (!sentence || record.report.text.slice(sentence.start, sentence.end).endsWith('?')) return [];
    const whole = record.report.text.slice(sentence.start, sentence.end);
    const span = wordsIn(whole) > LONGEST ? shortened(record, event, sentence) : sentence;
    const length = wordsIn(record.report.text.slice(span.start, span.end));
    const lead = at - firstSentence(record, sentences) < LEAD ? 1 : 0;
    const short = length <= LONGEST && length >= SHORTEST ? 1 : 0;
    const score = 2 * lead + short + (index === 0 ? 0.5 : 0) + 2 * centrality(record, span, shares);
    return [{ record, span, score }];
  });
};

/** A dateline is a sentence of its own and no lead. */
const firstSentence = ({ report }: ReportRecord, sentences: readonly Span[]): number =>
  Math.max(
    0,
    sentences.findIndex(({ start }) => start >= (report.dateline?.span.end ?? 0)),
  );

/**
 * One sentence, or its first clause, for a card: taken as it stands from the lead of a report near the centre of the
 * cluster, with whoever says it. Never a question, never words of our own; undefined when no sentence tells the event.
 */
export const headlineOf = (members: readonly ClusterMember[]): Headline | undefined => {
  const shares = sharesOf(members.map(({ record }) => record));
  const [best] = members
    .flatMap((member) => candidatesIn(member, shares))
    .sort(
      (a, b) =>
        b.score - a.score ||
        earlier(a.record, b.record) ||
        a.span.start - b.span.start ||
        compare(a.record.report.id, b.record.report.id),
    );
  return best && { report: best.record.report.id, span: best.span };
};
