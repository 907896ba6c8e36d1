import { percent, type Figures, type Judgement } from './figures.ts';
import { judgePlaces, pair as pairPlaces, scorePlaces, type PlacesPrediction, type PlacesRow } from './places.ts';
import { judgeTime, pair as pairTimes, scoreTime, type TimePrediction, type TimeRow } from './time.ts';

type Interval = { readonly from: string | null; readonly to: string | null };
type Timed = TimeRow['timexes'][number] & { readonly interval?: Interval | undefined };
type Placed = PlacesRow['toponyms'][number] & { readonly country?: string | undefined };

export type GoldRow = {
  readonly id: string;
  readonly text: string;
  readonly headline?: string;
  readonly published?: string;
  readonly times: readonly Timed[];
  readonly places: readonly Placed[];
  readonly eventDate?: { readonly value: string; readonly start: number; readonly end: number };
};
export type GoldPrediction = {
  readonly id: string;
  readonly times: readonly Timed[];
  readonly places: readonly Placed[];
  readonly resolved: NonNullable<PlacesPrediction['resolved']>;
  readonly eventDate: string | undefined;
};

const timeRow = ({ id, text, published, times }: GoldRow): TimeRow => ({
  id,
  text,
  dct: published ?? '',
  timexes: times,
});
const placesRow = ({ id, text, published, places }: GoldRow): PlacesRow => ({
  id,
  text,
  date: published ?? null,
  toponyms: places,
});
const timePrediction = ({ id, times }: GoldPrediction): TimePrediction => ({ id, timexes: times });
const placesPrediction = ({ id, places, resolved }: GoldPrediction): PlacesPrediction => ({
  id,
  toponyms: places,
  resolved,
});

const sameInterval = (a: Interval, b: Interval | undefined): boolean => a.from === b?.from && a.to === b.to;

/** Of the expressions found whose gold says an interval, how many have both its ends. */
function intervals(row: GoldRow, { times }: GoldPrediction): readonly boolean[] {
  return pairTimes(row.times, times).flatMap(({ gold, found }) =>
    gold.interval ? [sameInterval(gold.interval, found.interval)] : [],
  );
}

/** Of the toponyms found whose gold says a country, how many lie in it. */
function countries(row: GoldRow, { places }: GoldPrediction): readonly boolean[] {
  return pairPlaces(row.places, places).flatMap(([gold, found]) =>
    gold.country === undefined ? [] : [gold.country === found.country],
  );
}

const dates = ({ eventDate }: GoldRow, prediction: GoldPrediction): readonly boolean[] =>
  eventDate ? [eventDate.value === prediction.eventDate] : [];

const share = (hits: readonly boolean[]): number => percent(hits.filter(Boolean).length, hits.length);

const prefixed = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix} ${name}`, value]));

/** Dates, places and the day of the main happening, in our own gold reports. */
export function scoreGold(rows: readonly GoldRow[], predictions: readonly GoldPrediction[]): Figures {
  const found = new Map(predictions.map((one) => [one.id, one]));
  const over = (hits: (row: GoldRow, prediction: GoldPrediction) => readonly boolean[]): number =>
    share(
      rows.flatMap((row) => {
        const prediction = found.get(row.id);
        return prediction ? hits(row, prediction) : [];
      }),
    );
  return {
    ...prefixed('time', scoreTime(rows.map(timeRow), predictions.map(timePrediction))),
    'interval accuracy': over(intervals),
    ...prefixed('place', scorePlaces(rows.map(placesRow), predictions.map(placesPrediction))),
    'country of found': over(countries),
    'event date': over(dates),
  };
}

/** What is hit and missed of times, places and the event's date. */
export function judgeGold(row: GoldRow, prediction: GoldPrediction | undefined): Judgement {
  const times = judgeTime(timeRow(row), prediction && timePrediction(prediction));
  const places = judgePlaces(placesRow(row), prediction && placesPrediction(prediction));
  const date = row.eventDate;
  const event = date && {
    where: `event ${date.value} got ${prediction?.eventDate ?? '–'}`,
    spans: [{ start: date.start, end: date.end }],
    hit: prediction?.eventDate === date.value,
  };
  return {
    gold: [...times.gold, ...places.gold, ...(event ? [event] : [])],
    extra: [...times.extra, ...places.extra],
  };
}
