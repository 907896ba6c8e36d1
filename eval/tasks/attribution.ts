import {
  judgeAttribution,
  scoreAttribution,
  type AttributionPrediction,
  type AttributionRow,
} from '../scorers/attribution.ts';
import { scoreReporting } from '../scorers/reporting.ts';
import type { Task } from '../task.ts';
import { inputOf } from './fields.ts';
import { inText, range } from './spans.ts';

/** PolNeAR marks outermost attributions only, so those with a parent are not handed over. */
export const attribution: Task<AttributionRow, AttributionPrediction> = {
  id: 'attribution',
  sets: ['polnear-'],
  items: 'content pieces',
  toInput: ({ id, text, date, publisher }) => inputOf({ id, text, published: date, outlet: publisher }),
  toPrediction: (record, { id }) => ({
    id,
    attributions: record.attributions
      .filter(({ parent }) => parent === undefined)
      .map(({ source, cue, content }) => ({
        source: (source?.spans ?? []).filter(inText).map(range),
        cue: cue.filter(inText).map(range),
        content: content.filter(inText).map(range),
      })),
  }),
  score: (rows, predictions) => ({ ...scoreAttribution(rows, predictions), ...scoreReporting(rows, predictions) }),
  judge: judgeAttribution,
  columns: [
    'source F1',
    'cue F1',
    'content F1',
    'content edge F1',
    'cover>0.8 F1',
    'say cue R',
    'say cue P',
    'say content>0.8',
    'say content exact',
    'say source',
  ],
  toBeat: [
    { who: '20-line regex', figures: { 'source F1': 33.8, 'cue F1': 31.9, 'content F1': 20.3 } },
    { who: 'short rules over a parse', figures: { 'source F1': 48, 'cue F1': 53, 'content F1': 40 } },
    { who: 'CoreNLP', figures: { 'source F1': 13.9, 'content F1': 17.5 } },
    { who: 'feature CRF, published', figures: { 'source F1': 50.6, 'cue F1': 53.4, 'content F1': 28.6 } },
    { who: 'trial CRF', figures: { 'source F1': 75.2, 'cue F1': 69.9, 'content F1': 64.9 } },
    { who: 'two human annotators', figures: { 'source F1': 78.6, 'cue F1': 71.4, 'content F1': 74.5 } },
    { who: 'BERT', figures: { 'source F1': 83.2, 'cue F1': 75.3, 'content F1': 72.9 } },
  ],
};
