import type { EventPlace, EventTime, Place, TimeExpression } from '../model/index.ts';
import { daysFrom } from './calendar.ts';

const precisions: Readonly<Record<Place['kind'], EventPlace['precision']>> = {
  facility: 'exact',
  city: 'city',
  district: 'district',
  area: 'region',
  region: 'region',
  country: 'country',
  continent: 'unknown',
  water: 'unknown',
};

/** How exactly a place says where: "in the Sahel" is never as good as a town, and the sea is anywhere. */
export const precisionOf = (place: Place | undefined): EventPlace['precision'] =>
  place ? precisions[place.kind] : 'unknown';

/** How exactly a time says when: by its days, and by the way it was written. */
export const timePrecision = ({
  interval,
  type,
  value = '',
}: Pick<TimeExpression, 'interval' | 'type' | 'value'>): EventTime['precision'] => {
  const { from = null, to = null } = interval ?? {};
  if (from === null || to === null) return 'span';
  if (from === to) return type === 'TIME' ? 'time' : 'day';
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{4}-\d{2}$/.test(value)) return 'month';
  return daysFrom(from, to) > 300 ? 'year' : 'span';
};
