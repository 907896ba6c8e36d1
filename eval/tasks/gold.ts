import { singleDay } from '../../src/corpus/policy.ts';
import type { Incident } from '../../src/model/index.ts';
import { judgeGold, scoreGold, type GoldPrediction, type GoldRow } from '../scorers/gold.ts';
import type { Task } from '../task.ts';
import { inputOf } from './fields.ts';
import { inText, range } from './spans.ts';

/** The day of the lead incident, where it is one day. */
function leadDay(incidents: readonly Incident[]): string | undefined {
  const time = incidents.find(({ lead }) => lead)?.time;
  return time && singleDay(time);
}

/** Dates and places in reports written and annotated by us: eval/gold/README.md. */
export const gold: Task<GoldRow, GoldPrediction> = {
  id: 'gold',
  sets: ['dev', 'unread'],
  folder: new URL('../gold/when-where', import.meta.url),
  items: 'times, places and event dates',
  toInput: ({ id, text, headline, published }) => inputOf({ id, text, headline, published }),
  toPrediction: (record, row, engine) => ({
    id: row.id,
    times: record.times
      .filter(({ span }) => inText(span))
      .map(({ span, type, value, interval }) => ({ ...range(span), type, value, interval })),
    places: record.toponyms
      .filter(({ span }) => inText(span))
      .map(({ span, place }) => ({ ...range(span), lat: place?.lat, lon: place?.lon, country: place?.country })),
    resolved: engine
      .resolveSpans(gold.toInput(row), row.places.map(range))
      .map((place, index) => ({ start: 0, end: 0, ...row.places[index], lat: place?.lat, lon: place?.lon }))
      .map(({ start, end, lat, lon }) => ({ start, end, lat, lon })),
    eventDate: leadDay(record.incidents),
  }),
  score: scoreGold,
  judge: judgeGold,
  columns: [
    'time value F1',
    'time strict F1',
    'time relaxed F1',
    'time type F1',
    'interval accuracy',
    'place exact F1',
    'place overlap F1',
    'place of found',
    'country of found',
    'event date',
  ],
  toBeat: [],
};
