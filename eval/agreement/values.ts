import type { CasualtyPrediction, CasualtyRow } from '../scorers/casualties.ts';
import { policeLabels, type IndiaPolicePrediction, type IndiaPoliceRow } from '../scorers/indiapolice.ts';
import type { CasePrediction, CaseRow, PloverPrediction, PloverRow } from '../scorers/types.ts';
import { disturb, inventSpan, inventText, random, several } from './random.ts';
import type { Pairing } from './spans.ts';

const dates = ['2020-02-01', '2020-02-02', '2020-02-04'];
const streets = ['12 Elm Lane', '12 elm lane.', 'Mill Road', ''];
const towns = ['Ollenby', 'Tarn (county)', 'Tarn', 'St. Orme'];

/** Casualty figures, with and without the fields of the many-reports set. */
export function inventCasualties(
  seed: number,
  { multi }: { readonly multi: boolean },
): Pairing<CasualtyRow, CasualtyPrediction> {
  const draw = random(seed);
  const rows = several(60, (index) => ({
    id: `c${index}`,
    date: '2020-02-03',
    text: '',
    event: {
      date: draw.pick(dates),
      n_killed: Math.max(0, draw.below(7) - 2),
      n_injured: Math.max(0, draw.below(7) - 2),
      address: draw.pick(streets),
      ...(multi ? { n_arrested: draw.below(3), city_or_county: draw.pick(towns) } : {}),
    },
  }));
  const predictions = rows.slice(2).map(({ id, event }) => ({
    id,
    n_killed: draw.chance(0.7) ? event.n_killed : draw.below(3),
    ...(draw.chance(0.9) ? { n_injured: draw.chance(0.6) ? event.n_injured : draw.below(4) } : {}),
    n_arrested: draw.below(3),
    ...(draw.chance(0.8) ? { date: draw.pick(dates) } : {}),
    ...(draw.chance(0.8) ? { address: draw.pick(streets) } : {}),
    ...(draw.chance(0.8) ? { city: draw.pick(towns).replace(' (county)', '') } : {}),
  }));
  return { rows, predictions };
}

/** Sentences with labels; one document has an empty prediction and one none. */
export function inventPolice(seed: number): Pairing<IndiaPoliceRow, IndiaPolicePrediction> {
  const draw = random(seed);
  const rows = several(20, (index) => {
    const sentences = several(1 + draw.below(6), (at) => ({
      start: at * 10,
      end: at * 10 + 9,
      labels: policeLabels.filter(() => draw.chance(0.3)),
    }));
    const doc_labels = [...new Set(sentences.flatMap(({ labels }) => labels))];
    return { id: `i${index}`, date: '2002-03-01', text: '', doc_labels, sentences };
  });
  const predictions = rows.slice(1).map(({ id, sentences }, index) => ({
    id,
    sent_labels:
      index === 0
        ? []
        : sentences.map(({ labels }) => policeLabels.filter((label) => labels.includes(label) !== draw.chance(0.25))),
  }));
  return { rows, predictions };
}

const caseLabels = ['ATTACK', 'ARREST', 'OTHER', 'GRENADE', 'DIPLO'];

/** Labelled snippets; the prediction knows a label the gold lacks. */
export function inventCase(seed: number): Pairing<CaseRow, CasePrediction> {
  const draw = random(seed);
  const rows = several(50, (index) => ({ id: `s${index}`, text: '', label: draw.pick(caseLabels) }));
  const predictions = rows.slice(1).map(({ id, label }) => ({
    id,
    ...(draw.chance(0.9) ? { label: draw.chance(0.6) ? label : draw.pick([...caseLabels, 'HQ_ESTABLISHED']) } : {}),
  }));
  return { rows, predictions };
}

const classes = ['DEMAND', 'REQUEST', 'FIGHT', 'ASSAULT', 'YIELD', 'AID'];

/** Sentences with old and new class names, actors with and without spans. */
export function inventPlover(seed: number): Pairing<PloverRow, PloverPrediction> {
  const draw = random(seed);
  const rows = several(40, (index) => {
    const text = inventText(draw, 20);
    const actors = several(draw.below(4), () => inventSpan(draw, text));
    const marked = actors.map(({ start, end }) => (draw.chance(0.9) ? { span: [start, end] as const } : {}));
    return { id: `v${index}`, text, event: draw.pick(classes), source: marked.slice(0, 2), target: marked.slice(2) };
  });
  const predictions = rows.slice(1).map((row) => ({
    id: row.id,
    event: draw.chance(0.6) ? row.event : draw.pick(classes),
    actors: [
      ...disturb(
        draw,
        [...row.source, ...row.target].flatMap(({ span }) => (span ? [{ start: span[0], end: span[1] }] : [])),
      ),
      ...several(draw.below(2), () => inventSpan(draw, row.text)),
    ],
  }));
  return { rows, predictions };
}
