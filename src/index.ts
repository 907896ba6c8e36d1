/** The public API, listed by hand. Schemas stand in `daybook/model`: they bring zod with them. */
export { read, resolvePlaces } from './engine/index.ts';
export type { ReadOptions, Resources } from './engine/index.ts';
export { loadResources } from './jobs/resources.ts';
export type {
  Attribution,
  Caveat,
  Entity,
  EventMention,
  Figure,
  Incident,
  Label,
  NewsReport,
  Place,
  Problem,
  ReportInput,
  ReportRecord,
  Span,
  TimeExpression,
  Toponym,
  Unreadable,
} from './model/index.ts';
