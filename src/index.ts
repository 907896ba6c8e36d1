/** The public API, listed by hand. Schemas stand in `daybook/model`: they bring zod with them. */
export { analyse, explain, read, resolvePlaces } from './engine/index.ts';
export type { AnalysedSentence, AnalysedToken, Analysis, ReadOptions, Resources } from './engine/index.ts';
export { chainOf } from './corpus/chain.ts';
export { statementsOf } from './corpus/statements.ts';
export { loadResources } from './jobs/resources.ts';
export type {
  Attribution,
  Caveat,
  ChainLink,
  ChronologyEntry,
  Clue,
  Entity,
  EventExplanation,
  EventMention,
  Explained,
  Explanation,
  Figure,
  Incident,
  Label,
  NewsReport,
  Place,
  PlaceExplanation,
  Problem,
  ReportInput,
  ReportRecord,
  Span,
  Statement,
  TimeExplanation,
  TimeExpression,
  Toponym,
  Unreadable,
} from './model/index.ts';
