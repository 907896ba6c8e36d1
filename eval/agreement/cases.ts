import { scoreCasualties } from '../scorers/casualties.ts';
import type { Figures } from '../scorers/figures.ts';
import { scoreGrouping } from '../scorers/grouping.ts';
import { scoreIndiaPolice } from '../scorers/indiapolice.ts';
import { scoreLinking } from '../scorers/linking.ts';
import { scoreMuc4 } from '../scorers/muc4.ts';
import { scorePlaces } from '../scorers/places.ts';
import { scoreTime } from '../scorers/time.ts';
import { scoreTimelines } from '../scorers/timelines.ts';
import { scoreCase, scorePlover } from '../scorers/types.ts';
import { attribution } from '../tasks/attribution.ts';
import { inventMentions } from './mentions.ts';
import { referenceFigures } from './references.ts';
import { inventGroups } from './groups.ts';
import { inventAttributions, inventPlaces, inventTimes, type Pairing } from './spans.ts';
import { inventTemplates } from './templates.ts';
import { inventTimelines } from './timelines.ts';
import { inventCase, inventCasualties, inventPlover, inventPolice } from './values.ts';

/** One scorer on invented rows: what ours says, and what the reference prints under the same names. */
export type Case = { readonly name: string; readonly ours: () => Figures; readonly theirs: () => Figures };

const toCase = <R, P>(
  name: string,
  pairing: Pairing<R, P>,
  score: (rows: readonly R[], predictions: readonly P[]) => Figures,
): Case => ({
  name,
  ours: () => score(pairing.rows, pairing.predictions),
  theirs: () => referenceFigures(name.split(' ')[0] ?? '', pairing),
});

/** Every scorer with a reference, on rows drawn from `seed`. */
export const casesFor = (seed: number): readonly Case[] => [
  toCase('time', inventTimes(seed), scoreTime),
  toCase('places', inventPlaces(seed), scorePlaces),
  toCase('attribution', inventAttributions(seed), attribution.score),
  toCase('casualties', inventCasualties(seed, { multi: false }), scoreCasualties),
  toCase('casualties of many reports', inventCasualties(seed, { multi: true }), scoreCasualties),
  toCase('grouping', inventGroups(seed), scoreGrouping),
  toCase('muc4', inventTemplates(seed), scoreMuc4),
  toCase('indiapolice', inventPolice(seed), scoreIndiaPolice),
  toCase('case2021', inventCase(seed), scoreCase),
  toCase('plover', inventPlover(seed), scorePlover),
  toCase('timelines', inventTimelines(seed), scoreTimelines),
  toCase('linking', inventMentions(seed), scoreLinking),
];
