import type {
  Attribution,
  EventMention,
  Figure,
  NewsReport,
  ReportRecord,
  ReviewLayer,
  TimeExpression,
  Toponym,
} from '../../model/index.ts';
import { shown } from '../tolls/bounds.ts';
import type { AnyFinding } from './paths.ts';
import { wordsOf } from './words.ts';

const days = ({ value, interval }: Partial<Pick<TimeExpression, 'value' | 'interval'>>): string => {
  const { from = null, to = null } = interval ?? {};
  if (from === null && to === null) return value ?? 'no day';
  if (from === to) return from as string;
  return `${from ?? '…'} to ${to ?? '…'}`;
};

const figure = ({ measure, min, max, kind, retracted }: Figure): string =>
  [
    measure,
    min === null && max === null ? 'unknown' : shown({ min, max }),
    ...(kind === 'total' ? [] : [kind === 'subset' ? 'a part' : 'so many more']),
    ...(retracted === true ? ['taken back'] : []),
  ].join(', ');

const event = ({ type, polarity, modality, time, place }: EventMention): string =>
  [
    polarity === 'negative' ? `no ${type}` : type,
    ...(modality === 'actual' ? [] : [modality]),
    ...(time ? [days({ interval: time })] : []),
    ...(place?.place ? [place.place.name] : []),
  ].join(', ');

const attribution = ({ source, act }: Attribution, report: NewsReport): string => {
  const who = source?.spans.map((span) => wordsOf(report, span)).join(' … ') ?? 'an unnamed voice';
  return `${act}, by ${who.replace(/\s+/g, ' ')}`;
};

type Summing = (finding: never, report: NewsReport) => string;

const summing: Readonly<Record<ReviewLayer, Summing>> = {
  times: (time: TimeExpression) => days(time),
  toponyms: ({ place }: Toponym) =>
    place ? [place.name, place.admin1, place.country].filter(Boolean).join(', ') : 'no place',
  figures: (one: Figure) => figure(one),
  attributions: (one: Attribution, report) => attribution(one, report),
  events: (one: EventMention) => event(one),
  labels: ({ of }: ReportRecord['labels'][number]) => `a word for ${of === 'event' ? 'the event' : 'those in it'}`,
  caveats: () => "the report's own doubt",
};

/** What a finding says, in a few words for a list. */
export const summaryOf = (layer: ReviewLayer, finding: AnyFinding, report: NewsReport): string =>
  summing[layer](finding as never, report);
