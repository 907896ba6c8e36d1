import type { Filler, GoldTemplate, Located, Muc4Prediction, Muc4Row, Template } from '../scorers/muc4-types.ts';
import { random, several, type Random } from './random.ts';
import type { Pairing } from './spans.ts';

const phrases = [
  'THE RED LANTERN FRONT',
  'LANTERN FRONT',
  'FOUR PORTERS',
  'PORTERS OF THE DOCK',
  'A DOCK PORTER',
  'RIVER TRAIN',
  'TRAINS',
  'BARREL OF TAR',
  'CUSTOMS OFFICE NEAR THE RIVER',
  'OFFICES',
];
const types = ['ATTACK', 'BOMBING', 'ARSON', 'KIDNAPPING'];
const stages = ['ACCOMPLISHED', 'ATTEMPTED'];
const values = ['1', '12-', '~40', 'PLURAL', '-', 'DEATH', 'INJURY', 'BOMB'];
const names = ['Norland', 'Ollenby', 'Tarn Valley', 'Sudland', 'Orme'];
const dates = ['1991-01-01', '1991-01-04', '1991-02-01', null];

const goldPhrase = (draw: Random) => ({
  alts: several(draw.below(3), () => ({ s: draw.pick(phrases) })),
  of: several(draw.below(2), () => draw.pick(phrases)),
  optional: draw.chance(0.2),
});
const goldValue = (draw: Random) => ({
  values: several(1 + draw.below(2), () => draw.pick(values)),
  of: draw.chance(0.2) ? ['-'] : several(draw.below(3), () => draw.pick(phrases)),
  optional: draw.chance(0.2),
});
const goldPlace = (draw: Random): Located => ({
  path: several(1 + draw.below(3), () =>
    draw.chance(0.2) ? [{ name: draw.pick(names) }, { name: draw.pick(names) }] : { name: draw.pick(names) },
  ),
});

const goldSlots = ['perp_individual', 'perp_org', 'phys_tgt', 'instrument_id', 'hum_tgt_name', 'hum_tgt_desc'];
const valueSlots = [
  'perp_org_confidence',
  'phys_tgt_number',
  'phys_tgt_effect',
  'hum_tgt_number',
  'hum_tgt_effect',
  'hum_tgt_type',
  'instrument_type',
];
const fill = <T>(slots: readonly string[], make: () => T): Record<string, T> =>
  Object.fromEntries(slots.map((slot) => [slot, make()]));

function goldTemplate(draw: Random): GoldTemplate {
  return {
    optional: draw.chance(0.25),
    incident_date: several(draw.below(3), () => ({
      start: draw.pick(dates),
      end: draw.pick(dates),
      ...(draw.chance(0.9) ? { kind: 'on' } : {}),
    })),
    incident_location: several(draw.below(3), () => goldPlace(draw)),
    incident_type: [{ values: several(1 + draw.below(2), () => draw.pick(types)) }],
    stage: draw.chance(0.9) ? [{ values: [draw.pick(stages)] }] : null,
    perp_category: null,
    ...fill(goldSlots, () => several(draw.below(3), () => goldPhrase(draw))),
    ...fill(valueSlots, () => several(draw.below(3), () => goldValue(draw))),
  };
}

function template(draw: Random): Template {
  const filler = (): Filler => ({ v: draw.pick(values), ...(draw.chance(0.8) ? { of: draw.pick(phrases) } : {}) });
  return {
    incident_type: draw.chance(0.95) ? [draw.pick(types)] : [],
    incident_date: several(draw.below(2), () => ({ start: draw.pick(dates), end: draw.pick(dates) })),
    incident_location: several(draw.below(3), () => draw.pick(names)),
    stage: [draw.pick(stages)],
    perp_category: draw.chance(0.5) ? ['TERRORIST ACT'] : [],
    ...fill(['perp_individual', 'perp_org', 'phys_tgt', 'hum_tgt', 'instrument_id'], () =>
      several(draw.below(3), () => draw.pick(phrases)),
    ),
    ...fill(valueSlots, () => several(draw.below(3), filler)),
  };
}

/** Templates drawn at random on both sides: few words and values, so that they meet often. */
export function inventTemplates(seed: number): Pairing<Muc4Row, Muc4Prediction> {
  const draw = random(seed);
  const rows = several(30, (index) => ({
    id: `m${index}`,
    text: '',
    pub_date: '1991-02-02',
    templates: several(draw.below(4), () => goldTemplate(draw)),
  }));
  const predictions = rows.slice(1).map(({ id }) => ({ id, templates: several(draw.below(4), () => template(draw)) }));
  return { rows, predictions };
}
