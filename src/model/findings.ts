import { z } from 'zod';
import { findingFields } from './finding.ts';
import { placeSchema } from './place.ts';
import type { DeepReadonly } from './readonly.ts';
import { idSchema, spanSchema } from './span.ts';

const bound = z.int().min(0).nullable();
const day = z.iso.date().nullable();

export const mentionSchema = z.strictObject({ span: spanSchema, kind: z.enum(['name', 'nominal', 'pronoun']) });

export const entitySchema = z
  .strictObject({
    ...findingFields,
    type: z.enum(['person', 'organisation', 'place', 'group', 'facility', 'other']),
    name: z.string().min(1),
    aliases: z.array(z.string()),
    mentions: z.array(mentionSchema).min(1),
    roles: z.array(z.strictObject({ title: z.string(), of: z.string().exactOptional(), span: spanSchema })),
    place: placeSchema.exactOptional(),
    about: z.string().exactOptional(),
  })
  .meta({ id: 'Entity', description: 'A person, organisation, place, group or facility, with the phrases naming it.' });

export const timeExpressionSchema = z
  .strictObject({
    ...findingFields,
    span: spanSchema,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().exactOptional().describe('TIMEX3 value.'),
    mod: z.string().exactOptional().describe('TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN…'),
    interval: z
      .strictObject({ from: day, to: day })
      .exactOptional()
      .describe('The days it can mean, inclusive; null is open.'),
    basis: z.enum(['stated', 'dateline', 'publication', 'context', 'unresolved']),
    offset: z.string().exactOptional().describe('Unresolved: the ISO duration from the missing anchor, "-P1D".'),
    alternatives: z.array(z.string()).exactOptional(),
    anchor: idSchema.exactOptional(),
  })
  .meta({ id: 'TimeExpression', description: 'A TIMEX3 expression with the interval of days it can mean.' });

export const toponymSchema = z
  .strictObject({
    ...findingFields,
    span: spanSchema,
    form: z.enum(['name', 'adjective', 'dateline', 'address']),
    place: placeSchema.exactOptional(),
    candidates: z.array(z.strictObject({ place: placeSchema, score: z.number() })).describe('Best first.'),
    metonym: z
      .strictObject({
        of: z.enum(['government', 'team']),
        place: placeSchema.exactOptional().describe('The country governed.'),
      })
      .exactOptional()
      .describe(
        'The name stands for who sits there: "Moscow said", "Chicago beat Boston 4-2". `place` is still the town.',
      ),
  })
  .meta({ id: 'Toponym', description: 'A place phrase, its place and the rivals.' });

export const measureSchema = z.enum([
  'killed',
  'injured',
  'casualties',
  'arrested',
  'missing',
  'displaced',
  'abducted',
  'participants',
  'forces',
  'other',
]);

export const figureSchema = z
  .strictObject({
    ...findingFields,
    span: spanSchema,
    words: z.string().min(1).describe('As written: "more than 4,500".'),
    measure: measureSchema,
    min: bound,
    max: bound,
    exact: z.boolean(),
    kind: z.enum(['total', 'increment', 'subset']),
    ofWhom: z
      .strictObject({ span: spanSchema, entity: idSchema.exactOptional(), category: z.string().exactOptional() })
      .exactOptional(),
    scope: z
      .strictObject({
        span: spanSchema.exactOptional(),
        place: idSchema.exactOptional(),
        from: day.exactOptional(),
        to: day.exactOptional(),
      })
      .exactOptional(),
    asOf: z.strictObject({ time: idSchema.exactOptional(), value: z.string(), basis: z.string() }).exactOptional(),
    partOf: idSchema.exactOptional(),
    revises: idSchema.exactOptional(),
    retracted: z.boolean().exactOptional(),
    event: idSchema.exactOptional(),
    attribution: idSchema.nullable(),
  })
  .meta({ id: 'Figure', description: 'How many: bounds, of whom, whose claim.' });

export const attributionSchema = z
  .strictObject({
    ...findingFields,
    source: z
      .strictObject({
        spans: z.array(spanSchema).min(1),
        entity: idSchema.exactOptional(),
        kind: z.enum(['person', 'organisation', 'group', 'unnamed', 'document', 'media']),
        category: z.string().exactOptional().describe('What it is, as of participants: "police", "official".'),
      })
      .nullable(),
    cue: z.array(spanSchema),
    content: z.array(spanSchema).min(1).describe('With its quotation marks and a leading "that".'),
    manner: z.enum(['direct', 'indirect', 'mixed']),
    act: z.enum([
      'assert',
      'deny',
      'decline',
      'correct',
      'retract',
      'ask',
      'order',
      'promise',
      'threaten',
      'accuse',
      'believe',
      'intend',
    ]),
    channel: z.strictObject({ span: spanSchema, entity: idSchema.exactOptional() }).exactOptional(),
    saidOn: idSchema.exactOptional(),
    parent: idSchema.exactOptional().describe('An enclosing attribution with a cue of its own.'),
    hedge: spanSchema.exactOptional(),
  })
  .meta({ id: 'Attribution', description: 'Who says what: source, cue, content (PARC / PolNeAR).' });

const participantSchema = z.strictObject({
  role: z.enum(['actor', 'target', 'recipient', 'instrument', 'topic']),
  span: spanSchema,
  entity: idSchema.exactOptional(),
  attribution: idSchema.exactOptional().describe('Who says it was them.'),
  category: z.string().exactOptional(),
  number: idSchema.exactOptional().describe('A Figure.'),
  effect: z.enum(['killed', 'injured', 'unharmed', 'freed', 'destroyed', 'damaged', 'taken']).exactOptional(),
});

export const eventTimeSchema = z.strictObject({
  id: idSchema.exactOptional(),
  from: day,
  to: day,
  precision: z.enum(['time', 'day', 'span', 'month', 'year']),
  basis: z.enum(['stated', 'context', 'dateline', 'publication']),
});

export const eventPlaceSchema = z.strictObject({
  span: spanSchema.exactOptional(),
  toponym: idSchema.exactOptional(),
  place: placeSchema.exactOptional(),
  precision: z.enum(['exact', 'city', 'district', 'region', 'country', 'unknown']),
  basis: z.enum(['stated', 'context', 'dateline']),
});

export const eventMentionSchema = z
  .strictObject({
    ...findingFields,
    type: z.string().describe('An id of the event types; `other` is a happening no listed type claims.'),
    trigger: z.array(spanSchema).min(1),
    sentence: spanSchema,
    sameAs: idSchema.exactOptional().describe('The first mention of the same happening in this report.'),
    participants: z.array(participantSchema),
    time: eventTimeSchema.exactOptional(),
    place: eventPlaceSchema.exactOptional(),
    attribution: idSchema.nullable().describe("null: the report's own voice."),
    polarity: z.enum(['positive', 'negative']),
    modality: z.enum([
      'actual',
      'attempted',
      'planned',
      'threatened',
      'feared',
      'demanded',
      'possible',
      'hypothetical',
    ]),
    background: z.boolean().exactOptional(),
  })
  .meta({ id: 'EventMention', description: 'A happening as one stretch of the report tells it.' });

export const labelSchema = z
  .strictObject({
    ...findingFields,
    span: spanSchema,
    word: z.string().min(1),
    of: z.enum(['event', 'participant']),
    target: idSchema.exactOptional(),
    voice: idSchema.nullable().describe("An attribution; null is the report's own voice."),
  })
  .meta({ id: 'Label', description: 'The word used for a participant or an event, and whose word it is.' });

export const caveatSchema = z
  .strictObject({ ...findingFields, span: spanSchema, about: z.array(idSchema) })
  .meta({ id: 'Caveat', description: 'The report\'s own doubt: "could not be independently verified".' });

export type Mention = DeepReadonly<z.infer<typeof mentionSchema>>;
export type Entity = DeepReadonly<z.infer<typeof entitySchema>>;
export type TimeExpression = DeepReadonly<z.infer<typeof timeExpressionSchema>>;
export type Toponym = DeepReadonly<z.infer<typeof toponymSchema>>;
export type Measure = z.infer<typeof measureSchema>;
export type Figure = DeepReadonly<z.infer<typeof figureSchema>>;
export type Attribution = DeepReadonly<z.infer<typeof attributionSchema>>;
export type Participant = DeepReadonly<z.infer<typeof participantSchema>>;
export type EventTime = DeepReadonly<z.infer<typeof eventTimeSchema>>;
export type EventPlace = DeepReadonly<z.infer<typeof eventPlaceSchema>>;
export type EventMention = DeepReadonly<z.infer<typeof eventMentionSchema>>;
export type Label = DeepReadonly<z.infer<typeof labelSchema>>;
export type Caveat = DeepReadonly<z.infer<typeof caveatSchema>>;
