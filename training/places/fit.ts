import { readingClues, whereOf, prepared } from '../../src/engine/place/resolve.ts';
import { mentionsOf } from '../../src/engine/place/stage.ts';
import type { PlaceWeights } from '../../src/engine/place/weigh.ts';
import type { Row } from './examples.ts';
import { docOf, groupOf, judgedOf, overlapping } from './examples.ts';
import type { Choice, Example, Weights } from './linear.ts';
import { fitChoice, fitDecision, rounded } from './linear.ts';

const kilometres = (a: number, b: number, c: number, d: number): number => {
  const p = Math.PI / 180;
  const h = Math.sin(((c - a) * p) / 2) ** 2 + Math.cos(a * p) * Math.cos(c * p) * Math.sin(((d - b) * p) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(Math.min(1, h)));
};

type Casing = 'mixed' | 'upper' | 'lower';
const cased = (text: string, casing: Casing): string => {
  const turned = casing === 'upper' ? text.toUpperCase() : casing === 'lower' ? text.toLowerCase() : text;
  return turned.length === text.length ? turned : text;
};

const decisionsOf = (row: Row, casing: Casing): readonly Example[] => {
  const doc = docOf(cased(row.text, casing), row.date);
  if (doc.casing !== casing) return [];
  return judgedOf(doc).flatMap(({ candidate, clues }): Example[] => {
    const demonym = candidate.entries[0]?.nameKind === 'demonym';
    if (demonym && row.corpus !== 'lgl') return [];
    return [
      { clues, yes: overlapping(row.toponyms, candidate.start, candidate.end) !== undefined, group: groupOf(row.id) },
    ];
  });
};

/** What GeoNames calls the gold place, in our kinds; where the gold does not say, any near reading is right. */
const kindOf = (code: string | undefined): string | undefined =>
  code === undefined
    ? undefined
    : code.startsWith('PP')
      ? 'city'
      : code === 'ADM1'
        ? 'region'
        : code === 'ADM2'
          ? 'district'
          : code.startsWith('PC')
            ? 'country'
            : undefined;

const choicesOf = (row: Row, detection: PlaceWeights['detection'], alone?: Weights): readonly Choice[] => {
  const doc = docOf(row.text, row.date);
  const known = judgedOf(doc, { detection, resolution: { alone: {}, together: {} } }).filter(
    ({ candidate, score }) => score > 0 || overlapping(row.toponyms, candidate.start, candidate.end),
  );
  const mentions = prepared(
    mentionsOf(
      known.map(({ candidate }) => candidate),
      doc,
    ),
  );
  const where = alone ? whereOf(mentions, alone) : undefined;
  return mentions.flatMap((mention): Choice[] => {
    const { candidate } = mention;
    const gold = overlapping(row.toponyms, candidate.start, candidate.end);
    if (!gold || gold.lat === null || gold.lon === null || candidate.entries.length < 2) return [];
    const entries = candidate.entries.slice(0, 60);
    const right = entries.map(
      ({ place }) =>
        place.lat !== undefined &&
        place.lon !== undefined &&
        kilometres(place.lat, place.lon, gold.lat as number, gold.lon as number) <= 161,
    );
    const kind = kindOf(gold.fcode);
    const same = right.map((near, index) => near && entries[index]?.place.kind === kind);
    if (!right.includes(true) || !right.includes(false)) return [];
    const context = where && { where: where.all, own: where.own.get(candidate.key) };
    return [
      {
        options: entries.map((entry, rank) => readingClues(entry, rank, mention, context)),
        right: same.includes(true) ? same : right,
        group: groupOf(row.id),
      },
    ];
  });
};

const DECISION_PRIOR = 1.5;
const CHOICE_PRIOR = 0.5;

const decide = (rows: readonly Row[], casing: Casing): Weights =>
  rounded(
    fitDecision(
      rows.flatMap((row) => decisionsOf(row, casing)),
      DECISION_PRIOR,
    ),
    0.1,
  );

/** All weights from these rows: first what is a place, then which place, alone and in the light of the others. */
export const fitPlaces = (
  rows: readonly Row[],
  casings: readonly Casing[] = ['mixed', 'upper', 'lower'],
): PlaceWeights => {
  const known = Object.fromEntries(casings.map((casing) => [casing, decide(rows, casing)]));
  const detection = { mixed: {}, upper: {}, lower: {}, ...known };
  const choose = (alone?: Weights): Weights =>
    rounded(
      fitChoice(
        rows.flatMap((row) => choicesOf(row, detection, alone)),
        CHOICE_PRIOR,
      ),
      0.05,
    );
  const alone = choose();
  return { detection, resolution: { alone, together: choose(alone) } };
};
