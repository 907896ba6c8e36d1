import { familyOf } from '../model/event-types/index.ts';
import type { EventFamily, Toll } from '../model/index.ts';

/** What makes an event of a dossier matter, each from 0 to 1. */
export type ImportanceParts = {
  /** Independent origins: the second counts most. */
  readonly origins: number;
  /** How many texts and reports carry it; reprints count a little. */
  readonly coverage: number;
  /** What kind of happening it is: violence most, statements least. */
  readonly violence: number;
  /** How many people it befell, by the lowest bound any account stands by. */
  readonly toll: number;
};

/** What each part counts beside the others. */
const weights: ImportanceParts = { origins: 6, coverage: 5, violence: 3, toll: 4 };

const families: Readonly<Record<EventFamily, number>> = {
  violence: 1,
  disaster: 0.9,
  coercion: 0.6,
  crime: 0.6,
  protest: 0.6,
  state: 0.5,
  justice: 0.4,
  diplomacy: 0.3,
  other: 0.2,
  discourse: 0.1,
};

/** Grows ever slower and reaches 1 at `full`. */
const saturating = (count: number, full: number): number =>
  Math.min(1, Math.log1p(Math.max(0, count)) / Math.log1p(full));

/** What one person more of a measure weighs; those who only took part weigh nothing. */
const harms: Partial<Readonly<Record<Toll['measure'], number>>> = {
  killed: 1,
  missing: 0.5,
  abducted: 0.5,
  casualties: 0.5,
  injured: 0.25,
  arrested: 0.05,
  displaced: 0.05,
};

/** The highest total of the whole group that was not taken back, at its lower bound; parts of it are in it already. */
const harmOf = (tolls: readonly Toll[]): number => {
  const most = tolls.map(({ measure, points }) => {
    const back = new Set(
      points.flatMap(({ relation, of }) => (relation === 'retracts' && of !== undefined ? [of] : [])),
    );
    const gone = points.filter(({ statement, relation }) => back.has(statement) || relation === 'retracts');
    const counts = points
      .filter((point) => !gone.some(({ min, max }) => min === point.min && max === point.max))
      .map(({ min }) => min ?? 0);
    return [measure, Math.max(0, ...counts)] as const;
  });
  return Object.entries(harms).reduce((sum, [measure, weight]) => {
    const counts = most.filter(([one]) => one === measure).map(([, count]) => count);
    return sum + weight * Math.max(0, ...counts);
  }, 0);
};

/** The parts of an event's importance. */
export const importanceParts = ({
  origins,
  reports,
  texts,
  type,
  tolls,
}: {
  readonly origins: number;
  readonly reports: number;
  readonly texts: number;
  readonly type: string;
  readonly tolls: readonly Toll[];
}): ImportanceParts => ({
  origins: saturating(origins, 12),
  coverage: 0.8 * saturating(texts, 30) + 0.2 * saturating(reports, 100),
  violence: families[familyOf(type)],
  toll: saturating(harmOf(tolls), 500),
});

const names = Object.keys(weights) as readonly (keyof ImportanceParts)[];
const whole = names.reduce((sum, name) => sum + weights[name], 0);

/** How much an event matters in its dossier, from 0 to 1: the weighted mean of its parts. */
export const importanceOf = (event: Parameters<typeof importanceParts>[0]): number => {
  const parts = importanceParts(event);
  return names.reduce((sum, name) => sum + weights[name] * parts[name], 0) / whole;
};
