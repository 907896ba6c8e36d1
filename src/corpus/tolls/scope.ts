import type { Figure, Place, ReportRecord, Toll } from '../../model/index.ts';
import type { ClusterMember } from '../members.ts';
import { eventsIn, mainEventOf } from '../members.ts';
import { contains } from '../place.ts';

export type Scope = NonNullable<Toll['scope']>;

const placeOf = (record: ReportRecord, toponym: string | undefined): Place | undefined =>
  record.toponyms.find(({ id }) => id === toponym)?.place;

/** The places a cluster happened in: what its main events say, else all of its events. */
export const areaOf = (members: readonly ClusterMember[]): readonly Place[] => {
  const main = members.flatMap((member) => mainEventOf(member)?.place?.place ?? []);
  return main.length > 0 ? main : members.flatMap(eventsIn).flatMap(({ place }) => place?.place ?? []);
};

/** A scope that holds the whole event says nothing: "in Kazakhstan" of unrest in Kazakhstan. */
const narrows = (place: Place, area: readonly Place[]): boolean => !area.every((where) => contains(place, where));

/** "164 lives, 103 of them in Almaty": a place behind another number is that number's. */
const isItsOwn = ({ report, figures }: ReportRecord, { span, scope }: Figure): boolean => {
  const where = scope?.span;
  if (where === undefined || where.start < span.end || where.part !== span.part || where.part !== undefined)
    return true;
  const between = figures.some((other) => other.span.start >= span.end && other.span.end <= where.start);
  return !between && !/\p{N}/u.test(report.text.slice(span.end, where.start));
};

/** Where and since when a figure counts, as far as that is less than the event. */
export const scopeOf = (record: ReportRecord, figure: Figure, area: readonly Place[]): Scope | undefined => {
  const { scope } = figure;
  const place = isItsOwn(record, figure) ? placeOf(record, scope?.place) : undefined;
  const found: Scope = {
    ...(place && narrows(place, area) ? { place } : {}),
    ...(scope?.from === undefined || scope.from === null ? {} : { from: scope.from }),
    ...(scope?.to === undefined || scope.to === null ? {} : { to: scope.to }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
};

/** Scopes compare by this; the name of a place may have changed, its id has not. */
export const scopeKey = (scope: Scope | undefined): string =>
  [scope?.place?.id, scope?.from, scope?.to].map((part) => part ?? '').join('|');
