import { formatDay } from '../../format/days.ts';
import { spaced } from '../../format/words.ts';

/** What a chronology can be narrowed to: the names are those of the command line and the server. */
export const FILTERS = [
  'since',
  'until',
  'place',
  'within',
  'type',
  'actor',
  'origin',
  'minOrigins',
  'status',
  'text',
  'asBelievedOn',
  'order',
  'parts',
] as const;

export type FilterName = (typeof FILTERS)[number];

export type Filters = { readonly [Name in FilterName]?: string | undefined };

/** How a filter is called on the screen. */
export const filterLabels: Readonly<Record<FilterName, string>> = {
  since: 'From',
  until: 'To',
  place: 'Place',
  within: 'Within',
  type: 'Type',
  actor: 'Actor',
  origin: 'Origin',
  minOrigins: 'Origins, at least',
  status: 'Status',
  text: 'Words',
  asBelievedOn: 'Known by',
  order: 'Order',
  parts: 'Parts',
};

/** The filters alone, out of all that is in an address. */
export const filtersIn = (search: Readonly<Record<string, string | undefined>>): Filters =>
  Object.fromEntries(FILTERS.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])));

/** What narrows the list; how it is ordered does not. */
export const narrowing = (filters: Filters): readonly (readonly [FilterName, string])[] =>
  FILTERS.filter((name) => name !== 'order' && name !== 'parts').flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [[name, value] as const];
  });

/** What the server is asked: parts stand under their own days unless they are not wanted; they have no importance of their own. */
export const askedOf = (filters: Filters): Filters => {
  const { parts, ...rest } = filters;
  return parts === 'false' || filters.order === 'importance' ? rest : { ...rest, parts: 'true' };
};

/** The filters that narrow, without the order. */
export const narrowed = (filters: Filters): Filters => Object.fromEntries(narrowing(filters));

const dayFilters: ReadonlySet<FilterName> = new Set(['since', 'until', 'asBelievedOn']);

/** The value of a filter as people write it. */
export const filterText = (name: FilterName, value: string): string => {
  if (dayFilters.has(name)) return formatDay(value);
  return name === 'type' ? value.split(',').map(spaced).join(', ') : value;
};
