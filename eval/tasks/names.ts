import type { Entity } from '../../src/model/index.ts';
import type { NamesRow } from '../conll.ts';
import { judgeNames, scoreNames, type NamesPrediction } from '../scorers/names.ts';
import type { Task } from '../task.ts';
import { inputOf } from './fields.ts';
import { inText, range } from './spans.ts';

/** Our types under the names of the corpora; they have no others. */
const labels: Readonly<Partial<Record<Entity['type'], string>>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  facility: 'LOC',
};

/** Proper names of persons, organisations and places: WikiGold (encyclopaedia), UNER-EWT (web) and GUM (many kinds of text). */
export const names: Task<NamesRow, NamesPrediction> = {
  id: 'names',
  sets: ['wikigold', 'uner-ewt', 'gum'],
  items: 'names',
  toInput: ({ id, text }) => inputOf({ id, text, language: 'en' }),
  toPrediction: (record, { id }) => ({
    id,
    names: record.entities.flatMap(({ type, mentions }) =>
      mentions
        .filter(({ kind, span }) => kind === 'name' && labels[type] !== undefined && inText(span))
        .map(({ span }) => ({ ...range(span), type: labels[type] ?? '' })),
    ),
  }),
  score: scoreNames,
  judge: judgeNames,
  columns: ['F1', 'P', 'R', 'PER F1', 'ORG F1', 'LOC F1'],
  lowered: ['gum-test'],
  // Three texts of WikiGold in four are among what the model learned from.
  learnedFrom: ['uner-ewt-train', 'gumclean-train', 'wikigold'],
  toBeat: [{ who: 'compromise', figures: { F1: 54 } }],
};
