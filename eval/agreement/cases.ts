import { scoreAttribution } from '../scorers/attribution.ts';
import { scoreCasualties } from '../scorers/casualties.ts';
import type { Figures } from '../scorers/figures.ts';
import { scoreIndiaPolice } from '../scorers/indiapolice.ts';
import { scoreMuc4 } from '../scorers/muc4.ts';
import { scorePlaces } from '../scorers/places.ts';
import { scoreReporting } from '../scorers/reporting.ts';
import { scoreTime } from '../scorers/time.ts';
import { scoreCase, scorePlover } from '../scorers/types.ts';
import {
  attributionFigures,
  caseFigures,
  casualtyFigures,
  muc4Figures,
  placesFigures,
  ploverFigures,
  policeFigures,
  reportingFigures,
  timeFigures,
} from './printed.ts';
import { runReference } from './reference.ts';
import { inventAttributions, inventPlaces, inventTimes, type Pairing } from './spans.ts';
import { inventTemplates } from './templates.ts';
import { inventCase, inventCasualties, inventPlover, inventPolice } from './values.ts';

/** One scorer on invented rows: what ours says, and what the reference prints under the same names. */
export type Case = { readonly name: string; readonly ours: () => Figures; readonly theirs: () => Figures };

type Recipe<R, P> = {
  readonly name: string;
  readonly script: string;
  readonly before?: readonly string[];
  readonly pairing: Pairing<R, P>;
  readonly score: (rows: readonly R[], predictions: readonly P[]) => Figures;
  readonly parse: (output: string) => Figures;
};

const toCase = <R, P>({ name, script, before, pairing, score, parse }: Recipe<R, P>): Case => ({
  name,
  ours: () => score(pairing.rows, pairing.predictions),
  theirs: () => parse(runReference(script, pairing, before)),
});

const spanCases = (seed: number): readonly Case[] => [
  toCase({
    name: 'time',
    script: 'time/score_timex.mjs',
    pairing: inventTimes(seed),
    score: scoreTime,
    parse: timeFigures,
  }),
  toCase({
    name: 'places',
    script: 'places/score_places.py',
    pairing: inventPlaces(seed),
    score: scorePlaces,
    parse: placesFigures,
  }),
  toCase({
    name: 'attribution',
    script: 'attribution/score_attribution.py',
    pairing: inventAttributions(seed),
    score: scoreAttribution,
    parse: attributionFigures,
  }),
  toCase({
    name: 'reporting',
    script: 'attribution/score_reporting.py',
    pairing: inventAttributions(seed),
    score: scoreReporting,
    parse: reportingFigures,
  }),
];

const casualtyCases = (seed: number): readonly Case[] =>
  [false, true].map((multi) =>
    toCase({
      name: multi ? 'casualties of many reports' : 'casualties',
      script: 'casualties/score_casualties.py',
      pairing: inventCasualties(seed, { multi }),
      score: scoreCasualties,
      parse: (output) => casualtyFigures(output, ['killed', 'injured', ...(multi ? ['arrested'] : [])]),
    }),
  );

const eventCases = (seed: number): readonly Case[] => [
  toCase({
    name: 'muc4',
    script: 'events/score_muc4.py',
    pairing: inventTemplates(seed),
    score: scoreMuc4,
    parse: muc4Figures,
  }),
  toCase({
    name: 'indiapolice',
    script: 'events/score_indiapolice_ref.py',
    pairing: inventPolice(seed),
    score: scoreIndiaPolice,
    parse: policeFigures,
  }),
  toCase({
    name: 'case2021',
    script: 'events/score_types.py',
    before: ['case'],
    pairing: inventCase(seed),
    score: scoreCase,
    parse: caseFigures,
  }),
  toCase({
    name: 'plover',
    script: 'events/score_types.py',
    before: ['plover'],
    pairing: inventPlover(seed),
    score: scorePlover,
    parse: ploverFigures,
  }),
];

/** Every scorer with a reference, on rows drawn from `seed`. */
export const casesFor = (seed: number): readonly Case[] => [
  ...spanCases(seed),
  ...casualtyCases(seed),
  ...eventCases(seed),
];
