import type { Figures } from '../scorers/figures.ts';
import {
  attributionFigures,
  caseFigures,
  casualtyFigures,
  groupingFigures,
  linkingFigures,
  muc4Figures,
  placesFigures,
  ploverFigures,
  policeFigures,
  reportingFigures,
  timeFigures,
  timelineFigures,
} from './printed.ts';
import { runReference } from './reference.ts';
import type { Pairing } from './spans.ts';

/** A reference scorer: the script, what stands before its files on the command line, and how to read what it prints. */
export type Reference = {
  readonly script: string;
  readonly before?: readonly string[];
  readonly parse: (output: string) => Figures;
};

const types = 'events/score_types.py';

/** The scorers that come with the gold data, by task. */
const references: Readonly<Record<string, readonly Reference[]>> = {
  time: [{ script: 'time/score_timex.mjs', parse: timeFigures }],
  places: [{ script: 'places/score_places.py', parse: placesFigures }],
  attribution: [
    { script: 'attribution/score_attribution.py', parse: attributionFigures },
    { script: 'attribution/score_reporting.py', parse: reportingFigures },
  ],
  casualties: [{ script: 'casualties/score_casualties.py', parse: casualtyFigures }],
  grouping: [{ script: 'linking/score_grouping.py', parse: groupingFigures }],
  muc4: [{ script: 'events/score_muc4.py', parse: muc4Figures }],
  indiapolice: [{ script: 'events/score_indiapolice_ref.py', parse: policeFigures }],
  case2021: [{ script: types, before: ['case'], parse: caseFigures }],
  timelines: [{ script: 'timelines/score_timelines.py', parse: timelineFigures }],
  linking: [{ script: 'linking/score_linking.py', parse: linkingFigures }],
  plover: [{ script: types, before: ['plover'], parse: ploverFigures }],
};

/** What the reference scorers say of a task's predictions. */
export function referenceFigures(task: string, pairing: Pairing<unknown, unknown>): Figures {
  const figures = (references[task] ?? []).map(({ script, before, parse }) =>
    parse(runReference(script, pairing, before)),
  );
  return Object.assign({}, ...figures) as Figures;
}

/** Figures that lie further apart than rounding explains: the references print one decimal, or three of a share. */
export const disagreements = (ours: Figures, theirs: Figures): readonly string[] =>
  Object.entries(theirs)
    .filter(([name, value]) => !(Math.abs((ours[name] ?? NaN) - value) <= 0.051))
    .map(([name, value]) => `${name}: ours ${ours[name]}, theirs ${value}`);
