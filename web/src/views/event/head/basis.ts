import type { Telling } from '../../../api/types.ts';
import { counted } from '../../../format/bounds.ts';
import type { EventDetail } from '../../../api/types.ts';

type Summary = EventDetail['summary'];

const bases = {
  stated: 'stated',
  context: 'from context',
  dateline: 'from the dateline',
  publication: 'from the day of the report',
} as const;

/** Best first: what is stated is worth more than what is inferred. */
const order = ['stated', 'context', 'dateline', 'publication'] as const;

type Basis = keyof typeof bases;

const bestOf = (found: readonly Basis[], all: number): string | undefined => {
  const best = order.find((basis) => found.includes(basis));
  if (best === undefined) return undefined;
  const count = found.filter((basis) => basis === best).length;
  return `${bases[best]} by ${counted(count, 'account')} of ${String(all)}`;
};

/** Where the days of an event are from: "stated by 3 accounts of 12". */
export const daysBasis = ({ from, to }: Summary, tellings: readonly Telling[]): string | undefined => {
  const mains = tellings.filter(({ main }) => main);
  const same = mains.flatMap(({ time }) => (time && time.from === from && time.to === to ? [time.basis] : []));
  return bestOf(same, mains.length);
};

/** Where the place of an event is from. */
export const placeBasis = ({ place }: Summary, tellings: readonly Telling[]): string | undefined => {
  const mains = tellings.filter(({ main }) => main);
  const same = mains.flatMap((telling) =>
    telling.place?.place?.id === place?.id && telling.place ? [telling.place.basis] : [],
  );
  return place && bestOf(same, mains.length);
};

/** How exact the days are. */
export const precisionTold = (precision: string): string | undefined =>
  ({ time: 'to the hour', day: 'to the day', span: 'within these days', month: 'to the month', year: 'to the year' })[
    precision
  ];

const countries = new Intl.DisplayNames(undefined, { type: 'region', fallback: 'code' });

/** A place with what it is and the country it lies in: "Almaty, city, Kazakhstan". */
export const placeTold = ({ name, kind, country }: NonNullable<Summary['place']>): string =>
  [
    name,
    kind === 'country' ? undefined : kind,
    country === undefined || kind === 'country' ? undefined : countries.of(country),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
