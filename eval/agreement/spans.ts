import type { AttributionPrediction, AttributionRow, AttributionSpans } from '../scorers/attribution.ts';
import type { PlacesPrediction, PlacesRow } from '../scorers/places.ts';
import type { TimePrediction, TimeRow } from '../scorers/time.ts';
import { disturb, inventSpan, inventText, random, several, type Random } from './random.ts';

/** Gold and predictions for one scorer. */
export type Pairing<R, P> = { readonly rows: readonly R[]; readonly predictions: readonly P[] };

const days = ['2019-05-02', '2019-05', 'P2D', 'XXXX-WXX-1'];
const kinds = ['DATE', 'TIME', 'DURATION', 'SET'];

/** Time expressions with some dates of creation among them, and a document without any prediction. */
export function inventTimes(seed: number): Pairing<TimeRow, TimePrediction> {
  const draw = random(seed);
  const value = (): { type: string; value: string } => ({ type: draw.pick(kinds), value: draw.pick(days) });
  const rows = several(12, (index) => {
    const text = inventText(draw, 60);
    const timexes = several(draw.below(7), () => ({ ...inventSpan(draw, text), ...value(), dct: draw.chance(0.1) }));
    return { id: `t${index}`, text, dct: '2019-05-02', timexes };
  });
  const predictions = rows.slice(1).map((row) => ({
    id: row.id,
    timexes: [
      ...disturb(draw, row.timexes).map(({ start, end, type, value: v }) => ({
        start,
        end,
        ...(draw.chance(0.7) ? { type, value: v } : value()),
      })),
      ...several(draw.below(3), () => ({ ...inventSpan(draw, row.text), ...value() })),
    ],
  }));
  return { rows, predictions };
}

const point = (draw: Random): { lat: number; lon: number } => ({
  lat: 40 + draw.below(40) / 10,
  lon: draw.below(40) / 10,
});

/** Toponyms, some without coordinates on either side. */
export function inventPlaces(seed: number): Pairing<PlacesRow, PlacesPrediction> {
  const draw = random(seed);
  const rows = several(12, (index) => {
    const text = inventText(draw, 60);
    const toponyms = several(draw.below(8), () => ({
      ...inventSpan(draw, text),
      ...(draw.chance(0.85) ? point(draw) : { lat: null, lon: null }),
    }));
    return { id: `p${index}`, text, date: null, toponyms };
  });
  const predictions = rows.slice(1).map((row) => ({
    id: row.id,
    toponyms: [
      ...disturb(draw, row.toponyms).map(({ start, end }) => ({
        start,
        end,
        ...(draw.chance(0.8) ? point(draw) : {}),
      })),
      ...several(draw.below(3), () => inventSpan(draw, row.text)),
    ],
    resolved: row.toponyms
      .filter(() => draw.chance(0.8))
      .map(({ start, end }) => ({ start, end, ...(draw.chance(0.9) ? point(draw) : {}) })),
  }));
  return { rows, predictions };
}

function inventAttribution(draw: Random, text: string): AttributionSpans & { type: string } {
  return {
    source: draw.chance(0.85) ? [inventSpan(draw, text)] : [],
    cue: several(draw.below(3), () => inventSpan(draw, text)),
    content: several(1 + draw.below(2), () => inventSpan(draw, text)),
    type: draw.pick(['direct', 'indirect', 'mixed']),
  };
}

/** Attributions over several sentences, so that spans are cut; sources and cues may be absent. */
export function inventAttributions(seed: number): Pairing<AttributionRow, AttributionPrediction> {
  const draw = random(seed);
  const rows = several(14, (index) => {
    const text = inventText(draw, 70);
    const cuts = [0, 90, 170, 260, text.length];
    const sentences =
      index === 3 ? [] : index === 4 ? null : cuts.slice(1).map((end, at) => [cuts[at] ?? 0, end] as const);
    return {
      id: `a${index}`,
      text,
      sentences,
      attributions: several(draw.below(6), () => inventAttribution(draw, text)),
    };
  });
  const predictions = rows.slice(1).map((row) => ({
    id: row.id,
    attributions: [
      ...row.attributions
        .filter(() => draw.chance(0.8))
        .map(({ source, cue, content }) => ({
          source: disturb(draw, source),
          cue: disturb(draw, cue),
          content: disturb(draw, content),
        })),
      ...several(draw.below(2), () => inventAttribution(draw, row.text)).map(({ source, cue, content }) => ({
        source,
        cue,
        content,
      })),
    ],
  }));
  return { rows, predictions };
}
