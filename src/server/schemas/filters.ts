import { z } from 'zod';
import { circleIn, listIn, unknownTypes } from '../../jobs/asked.ts';
import type { TimelineFilter } from '../../jobs/timeline.ts';
import { eventClusterSchema } from '../../model/chronology.ts';
import type { ClusterFilter } from '../../store/index.ts';
import { daySchema, wholeSchema, yesNo } from './common.ts';

const name = z.string().min(1).max(300).optional();

const types = z
  .string()
  .max(3000)
  .transform(listIn)
  .superRefine((list, context) => {
    for (const type of unknownTypes(list)) context.addIssue({ code: 'custom', message: `no event type "${type}"` });
  });

const statusSchema = eventClusterSchema.shape.status;

const statuses = z.string().max(100).transform(listIn).pipe(z.array(statusSchema));

const circle = z
  .string()
  .max(100)
  .transform((text, context) => {
    const found = circleIn(text);
    if (found) return found;
    context.addIssue({ code: 'custom', message: 'latitude, longitude and kilometres as in 43.25,76.95,50km' });
    return z.NEVER;
  });

/** What events can be narrowed to; the same in every route of events. */
const eventFilters = {
  since: daySchema.optional().describe('From this day on.'),
  until: daySchema.optional().describe('Up to this day.'),
  place: name.describe('At the place of this name or id, or in the country or region of it.'),
  within: circle.optional().describe('Latitude, longitude, kilometres: 43.25,76.95,50km.'),
  type: types.optional().describe('Of these types, with commas between.'),
  actor: name.describe('Where this name acts.'),
  origin: name.describe('Resting on this origin.'),
  minOrigins: wholeSchema(1, 1000).optional().describe('Told by at least so many independent origins.'),
  status: statuses.optional().describe('Of these: provisional, confirmed, disputed, rejected. Rejected ones only so.'),
  text: z
    .string()
    .min(1)
    .max(5000)
    .optional()
    .describe('Told by reports with these words: "a phrase", -without, begin*.'),
  parts: yesNo.describe('Also what is told as a part of another event.'),
  asBelievedOn: daySchema.optional().describe('As the reports published by this day had it.'),
};

type Asked = { readonly [K in keyof typeof eventFilters]?: z.output<(typeof eventFilters)[K]> };

const inOrder = ({ since, until }: Pick<Asked, 'since' | 'until'>): boolean =>
  since === undefined || until === undefined || since <= until;

/** A query of events: its own fields and the filters; names it does not know are refused. */
export const eventQuery = <T extends z.ZodRawShape>(own: T) =>
  z.strictObject({ ...eventFilters, ...own }).refine((asked) => inOrder(asked as Asked), {
    message: 'since is after until: no day lies between them',
    path: ['since'],
  });

/** Fields without those that are not given. */
export const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** The filters of a request as the store takes them. */
export const filterOf = ({ type, status, ...rest }: Asked): TimelineFilter => {
  const { since, until, place, within, actor, origin, minOrigins, text, parts, asBelievedOn } = rest;
  const named = { since, until, place, within, actor, origin, minOrigins, text, parts, asBelievedOn };
  return given({ ...named, types: type, statuses: status }) as TimelineFilter;
};

/** The same for counting: a day of belief leaves the events told by then. */
export const countFilterOf = (asked: Asked): ClusterFilter => {
  const { asBelievedOn, ...filter } = filterOf(asked);
  return asBelievedOn === undefined ? filter : { ...filter, toldBy: asBelievedOn };
};
