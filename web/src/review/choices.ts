import type {
  Attribution,
  EventMention,
  EventPlace,
  EventTime,
  Figure,
  Participant,
  TimeExpression,
} from '../../../src/model/findings.ts';

/** What can be chosen, in the reader's words; the compiler asks for the words of each new value. */
type Words<T extends string> = Readonly<Record<T, string>>;

export const measures: Words<Figure['measure']> = {
  killed: 'killed',
  injured: 'injured',
  casualties: 'killed or injured',
  arrested: 'arrested',
  missing: 'missing',
  displaced: 'displaced',
  abducted: 'abducted',
  participants: 'taking part',
  forces: 'forces',
  other: 'something else',
};

export const figureKinds: Words<Figure['kind']> = {
  total: 'a total',
  increment: 'added to an earlier figure',
  subset: 'a part of a total',
};

export const acts: Words<Attribution['act']> = {
  assert: 'says',
  deny: 'denies',
  decline: 'declines to say',
  correct: 'corrects',
  retract: 'takes back',
  ask: 'asks',
  order: 'orders',
  promise: 'promises',
  threaten: 'threatens',
  accuse: 'accuses',
  believe: 'believes',
  intend: 'intends',
};

export const manners: Words<Attribution['manner']> = {
  direct: 'quoted',
  indirect: 'in the words of the report',
  mixed: 'partly quoted',
};

export const sourceKinds: Words<NonNullable<Attribution['source']>['kind']> = {
  person: 'a person',
  organisation: 'an organisation',
  group: 'a group',
  unnamed: 'not named',
  document: 'a document',
  media: 'another medium',
};

export const modalities: Words<EventMention['modality']> = {
  actual: 'happened',
  attempted: 'was attempted',
  planned: 'is planned',
  threatened: 'is threatened',
  feared: 'is feared',
  demanded: 'is demanded',
  possible: 'may have happened',
  hypothetical: 'is supposed',
};

export const polarities: Words<EventMention['polarity']> = {
  positive: 'told as happening',
  negative: 'told as not happening',
};

export const timeBases: Words<EventTime['basis']> = {
  stated: 'stated in the words',
  context: 'from context',
  dateline: 'from the dateline',
  publication: 'from the day of publication',
};

export const expressionBases: Words<TimeExpression['basis']> = { ...timeBases, unresolved: 'not worked out' };

export const timePrecisions: Words<EventTime['precision']> = {
  time: 'to the hour',
  day: 'to the day',
  span: 'several days',
  month: 'to the month',
  year: 'to the year',
};

export const placePrecisions: Words<EventPlace['precision']> = {
  exact: 'the spot',
  city: 'the town',
  district: 'the district',
  region: 'the region',
  country: 'the country',
  unknown: 'not known',
};

export const roles: Words<Participant['role']> = {
  actor: 'did it',
  target: 'it befell',
  recipient: 'received it',
  instrument: 'it was done with',
  topic: 'it was about',
};

/** Who people are, as the record's own words put it; a record may hold others. */
export const categories: Readonly<Record<string, string>> = {
  civilian: 'civilians',
  child: 'children',
  woman: 'women',
  protester: 'protesters',
  police: 'police',
  military: 'military',
  official: 'officials',
  armed: 'armed people',
  suspect: 'suspects',
};
