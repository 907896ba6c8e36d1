import { judgeTime, scoreTime, type TimePrediction, type TimeRow } from '../scorers/time.ts';
import type { Task } from '../task.ts';
import { inText } from './spans.ts';

/** TIMEX3 expressions of TimeBank and AQUAINT; the creation time is given as the day of publication. */
export const time: Task<TimeRow, TimePrediction> = {
  id: 'time',
  sets: ['timebank', 'aquaint'],
  items: 'timexes',
  toInput: ({ id, text, dct }) => ({ id, text, published: dct }),
  toPrediction: (record, { id }) => ({
    id,
    timexes: record.times
      .filter(({ span }) => inText(span))
      .map(({ span, type, value }) => ({ start: span.start, end: span.end, type, value })),
  }),
  score: scoreTime,
  judge: judgeTime,
  columns: ['value F1', 'relaxed F1', 'strict F1', 'type F1', 'value accuracy', 'relaxed P', 'relaxed R'],
  together: { 'timebank+aquaint': ['timebank', 'aquaint'] },
  toBeat: [
    { who: 'chrono-node', figures: { 'value F1': 55.3, 'relaxed F1': 74.8 } },
    { who: 'compromise-dates', figures: { 'value F1': 47.2, 'relaxed F1': 79.6 } },
    { who: 'Microsoft recognizers', figures: { 'value F1': 68.1, 'relaxed F1': 87.0 } },
    { who: 'HeidelTime (TempEval-3 test)', figures: { 'value F1': 77.6, 'relaxed F1': 90.3 } },
    { who: 'SUTime (TempEval-3 test)', figures: { 'value F1': 67.4, 'relaxed F1': 90.3 } },
  ],
};
