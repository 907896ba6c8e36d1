import { danglingIn } from '../../corpus/review/anchors.ts';
import { layerOf, reviewLayers } from '../../corpus/review/paths.ts';
import { eventClusterSchema, eventTypes, reportRecordSchema } from '../../model/index.ts';
import type { EventCluster, ReportRecord, Span } from '../../model/index.ts';

const spansIn = (value: unknown): readonly Span[] => {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'start' in value && 'end' in value ? [value as Span] : Object.values(value).flatMap(spansIn);
};

const isOutside = ({ report }: ReportRecord, { start, end, part }: Span): boolean => {
  const text = part === 'headline' ? (report.headline ?? '') : report.text;
  return end > text.length || text.slice(start, end).trim() === '';
};

const backwards = (from: string | null, to: string | null): boolean => from !== null && to !== null && from > to;

const meaningless = ({ figures, times, events }: ReportRecord): string | undefined => {
  const figure = figures.find(({ min, max }) => min !== null && max !== null && min > max);
  if (figure) return `the least (${figure.min}) is above the most (${figure.max}) of figure ${figure.id}`;
  const time = [
    ...times.map(({ id, interval }) => ({ id, ...interval })),
    ...events.map(({ id, time }) => ({ ...time, id })),
  ];
  const turned = time.find(({ from = null, to = null }) => backwards(from, to));
  if (turned) return `the time of ${turned.id} ends before it begins`;
  const typed = events.find(({ type }) => !Object.hasOwn(eventTypes, type));
  return typed && `${typed.type} is no event type`;
};

/** What of findings points nowhere. */
const astray = (record: ReportRecord): string | undefined => {
  for (const layer of reviewLayers)
    for (const finding of layerOf(record, layer)) {
      const { id, ...fields } = finding;
      const [missing] = danglingIn(record, fields);
      if (missing !== undefined) return `${id} would point at ${missing}, which is not there`;
      if (spansIn(fields).some((span) => isOutside(record, span))) return `${id} would point outside the text`;
    }
  return undefined;
};

/** What is wrong with a record as people left it, in words; nothing where it is a record. */
export const faultOf = (record: ReportRecord): string | undefined => {
  const checked = reportRecordSchema.safeParse(record);
  const issue = checked.error?.issues[0];
  if (issue) return `${issue.path.join('/')}: ${issue.message}`;
  return meaningless(record) ?? astray(record);
};

/** The same of an event's card. */
export const faultOfCard = (event: EventCluster): string | undefined => {
  const issue = eventClusterSchema.safeParse(event).error?.issues[0];
  if (issue) return `${issue.path.join('/')}: ${issue.message}`;
  if (!Object.hasOwn(eventTypes, event.type)) return `${event.type} is no event type`;
  return backwards(event.from, event.to) ? 'it would end before it begins' : undefined;
};
