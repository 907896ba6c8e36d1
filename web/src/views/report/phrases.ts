import type { Attribution, EventMention, Figure, TimeExpression } from '../../../../src/model/findings.ts';
import type { NewsReport } from '../../../../src/model/report.ts';
import type { Certainty } from '../../../../src/model/finding.ts';

/** Codes of the record as people say them. */

export const certainties: Readonly<Record<Certainty, { readonly sign: string; readonly help: string }>> = {
  stated: { sign: '●', help: 'The words say it' },
  implied: { sign: '◐', help: 'The words imply it' },
  guessed: { sign: '○', help: 'Read with doubt: look at the words' },
};

/** In the past, so that one word fits one speaker and several. */
export const acts: Readonly<Record<Attribution['act'], string>> = {
  assert: 'said',
  deny: 'denied',
  decline: 'declined to say',
  correct: 'corrected',
  retract: 'took back',
  ask: 'asked',
  order: 'ordered',
  promise: 'promised',
  threaten: 'threatened',
  accuse: 'accused',
  believe: 'believed',
  intend: 'intended',
};

export const manners: Readonly<Record<Attribution['manner'], string>> = {
  direct: 'quoted',
  indirect: 'in the words of the report',
  mixed: 'partly quoted',
};

export const sourceKinds = {
  person: 'a person',
  organisation: 'an organisation',
  group: 'a group',
  unnamed: 'not named',
  document: 'a document',
  media: 'media',
} as const;

export const modalities: Readonly<Record<EventMention['modality'], string | undefined>> = {
  actual: undefined,
  attempted: 'attempted',
  planned: 'planned',
  threatened: 'threatened',
  feared: 'feared',
  demanded: 'demanded',
  possible: 'possible',
  hypothetical: 'only supposed',
};

export const kinds: Readonly<Record<Figure['kind'], string | undefined>> = {
  total: undefined,
  increment: 'so many more',
  subset: 'a part of them',
};

/** Where a day comes from; said outright, it needs no word. */
export const bases: Readonly<Record<TimeExpression['basis'], string | undefined>> = {
  stated: undefined,
  dateline: 'counted from the dateline',
  publication: 'counted from the day of publication',
  context: 'from context',
  unresolved: 'which day is not known',
};

export const publishedBases: Readonly<Record<NonNullable<NewsReport['published']>['basis'], string>> = {
  given: 'as given when it was added',
  metadata: 'from the data of the page',
  header: 'from the head of the text',
  dateline: 'from the dateline',
  url: 'from the address',
};

const parsed = (value: string): string => value.replaceAll('-', ' ');

/** The basis of a value whose list is open. */
export const basisTold = (basis: string): string | undefined =>
  basis in bases ? bases[basis as TimeExpression['basis']] : parsed(basis);
