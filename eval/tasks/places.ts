import type { Place } from '../../src/model/index.ts';
import { judgePlaces, scorePlaces, type PlacesPrediction, type PlacesRow } from '../scorers/places.ts';
import type { Task } from '../task.ts';
import { inputOf } from './fields.ts';
import { inText, range } from './spans.ts';

const point = (place: Place | undefined): { lat: number | undefined; lon: number | undefined } => ({
  lat: place?.lat,
  lon: place?.lon,
});

/** Toponyms of LGL (local US news; demonyms count) and GeoVirus (they do not). */
export const places: Task<PlacesRow, PlacesPrediction> = {
  id: 'places',
  sets: ['lgl', 'geovirus'],
  items: 'toponyms',
  toInput: ({ id, text, date }) => inputOf({ id, text, published: date }),
  toPrediction: (record, row, engine) => ({
    id: row.id,
    toponyms: record.toponyms
      .filter(({ form, span }) => (row.corpus === 'lgl' || form !== 'adjective') && inText(span))
      .map(({ span, place }) => ({ ...range(span), ...point(place) })),
    resolved: engine
      .resolveSpans(places.toInput(row), row.toponyms.map(range))
      .map((place, index) => ({ start: 0, end: 0, ...row.toponyms[index], ...point(place) }))
      .map(({ start, end, lat, lon }) => ({ start, end, lat, lon })),
  }),
  score: scorePlaces,
  judge: judgePlaces,
  columns: ['exact F1', 'overlap F1', 'exact P', 'exact R', 'within 161 km', 'of found', 'gold spans', 'median km'],
  learnedFrom: ['lgl', 'geovirus'],
  toBeat: [
    { who: 'compromise (LGL)', figures: { 'exact F1': 45.5, 'overlap F1': 63.1 } },
    { who: 'longest gazetteer match (LGL)', figures: { 'exact F1': 55.8, 'overlap F1': 65.4 } },
    { who: 'spaCy path (LGL)', figures: { 'exact F1': 75.2 } },
    { who: 'learned span head (LGL)', figures: { 'exact F1': 90.3 } },
    { who: 'largest population (LGL)', figures: { 'gold spans': 58 } },
    { who: 'best candidate in the gazetteer (LGL)', figures: { 'gold spans': 79.7 } },
    { who: 'Mordecai 3 (LGL)', figures: { 'gold spans': 82.7 } },
    { who: 'Mordecai 3 (TR-News+LGL+GWN)', figures: { 'within 161 km': 69.2 } },
  ],
};
