import type { Chosen } from '../../corpus/policy.ts';
import type { Toll } from '../../model/index.ts';
import { eventTypes } from '../../model/event-types/index.ts';

const labels: Readonly<Record<string, { readonly label: string }>> = eventTypes;

/** The label of an event type; of a type nobody knows its id. */
export const typeLabel = (type: string): string =>
  (Object.hasOwn(labels, type) ? labels[type]?.label : undefined) ?? type;

/** "killed (sailors; Westhaven; 2022-01-03 to 2022-01-05)": what a toll counts, and what it is limited to. */
export const tollLabel = ({ measure, ofWhom, scope }: Toll): string => {
  const { place, from, to } = scope ?? {};
  const days = from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `to ${to}` : undefined;
  const limits = [ofWhom, place?.name, days].filter((limit) => limit !== undefined);
  return limits.length === 0 ? measure : `${measure} (${limits.join('; ')})`;
};

/** "40 to 164 or more, best 164": the numbers a rule chose, in words; empty where it chose none. */
export const totalText = ({ low, best, high, open }: Chosen): string => {
  const range = high === undefined || low === high ? low : low === undefined ? `up to ${high}` : `${low} to ${high}`;
  const number = range ?? best;
  if (number === undefined) return '';
  const single = best === undefined || best === number ? '' : `, best ${best}`;
  return `${number}${open ? ' or more' : ''}${single}`;
};
