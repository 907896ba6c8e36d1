import type { PlaceExplanation, ReportRecord } from '../../model/index.ts';
import type { NamesOf } from './clues.ts';
import { behindFirst, heaviest, signed } from './clues.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import type { Head } from './why.ts';
import { field, headLine, placeName, row, ruleField } from './why.ts';

const isPlaceLines = ({ isPlace }: PlaceExplanation, view: View): readonly string[] => {
  const { score, confidence, dateline, clues } = isPlace;
  const verdict = dateline
    ? `${signed(score)} points would not do, but it stands in the dateline`
    : `yes: ${signed(score)} points, more than 0 (confidence ${confidence})`;
  const rows = heaviest(clues, 5).map(({ points, says }) => row(signed(points), safe(says), view));
  return [field('a place?', verdict, view), ...rows];
};

/** Ids of the toponyms a clue comes from as their words: "in the region of Peoria, Illinois". */
export const namesFor = (record: ReportRecord): NamesOf => {
  const names = new Map(
    record.toponyms.map(({ id, span }) => [id, safe(record.report.text.slice(span.start, span.end))]),
  );
  return (ids: readonly string[]): string => {
    const all = [...new Set(ids.map((id) => names.get(id) ?? id))];
    const shown = all.length > 3 ? [...all.slice(0, 2), 'others'] : all;
    return [shown.slice(0, -1).join(', '), shown.at(-1)].filter((part) => part !== '').join(' and ');
  };
};

const rivalRow = (one: PlaceExplanation, index: number, namesOf: NamesOf, view: View): string => {
  const { place, score, clues } = one.candidates[index] as PlaceExplanation['candidates'][number];
  const first = (one.candidates[0] as PlaceExplanation['candidates'][number]).clues;
  const reasons = index === 0 ? heaviest(clues, 4, namesOf) : behindFirst(clues, first, namesOf);
  const why = reasons.map(({ points, says }) => `${signed(points)} ${safe(says)}`).join('; ');
  const name = `${placeName(place)} ${view.paint('dim', `(${place.kind})`)}`;
  return row(score.toFixed(2).padStart(5), `${name}${index === 0 ? ' =' : ', against the first:'} ${why}`, view);
};

const whichLines = (one: PlaceExplanation, namesOf: NamesOf, view: View): readonly string[] => {
  if (one.sureness === undefined)
    return [field('which?', 'no gazetteer entry: the record keeps the words alone', view)];
  const share = `the first has ${Math.round(one.sureness * 100)} % of the weight of all readings of the name`;
  return [
    field('which?', one.candidates.length === 1 ? 'the gazetteer has one reading' : share, view),
    ...one.candidates.map((_, index) => rivalRow(one, index, namesOf, view)),
  ];
};

/** Why a phrase is a place and which; `same` names one above whose candidates were the same. */
export const placeLines = (
  one: PlaceExplanation,
  namesOf: NamesOf,
  view: View,
  same: string | undefined,
): readonly string[] => {
  const head: Head = {
    ink: 'place',
    is: one.place ? placeName(one.place) : 'a place no list has',
    more: `(${[one.place?.kind, one.place?.id, one.certainty].filter((part) => part !== undefined).join(', ')})`,
  };
  return [
    headLine(one, head, view),
    ruleField(one, view),
    ...isPlaceLines(one, view),
    ...(same === undefined ? whichLines(one, namesOf, view) : [field('which?', `as for ${same}`, view)]),
  ];
};
