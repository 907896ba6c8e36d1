import type { CasualtyRow } from '../../eval/scorers/casualties.ts';
import { casualties } from '../../eval/tasks/casualties.ts';
import { withFigureEvents } from '../../src/engine/event/from-figures.ts';
import { withNumbers } from '../../src/engine/event/numbers.ts';
import { scenesOf } from '../../src/engine/incident/incidents.ts';
import type { DateOption, Weights } from '../../src/engine/incident/when.ts';
import { dateOptions, electDay } from '../../src/engine/incident/when.ts';
import { layersOf } from '../../src/engine/read.ts';
import { groupOf } from '../folds.ts';
import type { Choice } from '../places/linear.ts';
import { fitChoice, rounded } from '../places/linear.ts';
import { resources } from '../places/examples.ts';

/** A report of known date: the days it offers, and the incident that reports in several folds must not share. */
export type Dated = {
  readonly options: readonly DateOption[];
  readonly gold: string | null;
  readonly group: number;
};

/** The days the lead incident of a report may have happened on. */
export const datedOf = (row: CasualtyRow, incident: string): Dated => {
  const { doc } = layersOf(casualties.toInput(row), { resources });
  const scene = scenesOf(doc, withNumbers(withFigureEvents(doc), doc.figures)).find(({ main }) => main);
  return { options: scene ? dateOptions(scene) : [], gold: row.event.date ?? null, group: groupOf(incident) };
};

const choiceOf = ({ options, gold, group }: Dated): readonly Choice[] => {
  const right = options.map(({ day }) => day === gold);
  if (!right.includes(true) || !right.includes(false)) return [];
  return [{ options: options.map(({ clues }) => clues.map((clue) => [clue, 1] as const)), right, group }];
};

const PRIOR = 2;
const LEAST = 0.1;

/** Weights worth keeping, from these reports. */
export const fitDates = (all: readonly Dated[]): Weights => rounded(fitChoice(all.flatMap(choiceOf), PRIOR), LEAST);

/** Days elected right, in percent. */
export const rightOf = (all: readonly Dated[], weights: Weights): number =>
  (100 * all.filter(({ options, gold }) => electDay(options, weights)?.day === gold).length) / all.length;
