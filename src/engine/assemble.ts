import type { NewsReport, Problem, ReportRecord, Toponym } from '../model/index.ts';
import { sameRange } from '../text/range.ts';
import type { Doc } from './doc.ts';
import { withFigureEvents } from './event/from-figures.ts';
import { withNumbers } from './event/numbers.ts';
import { withEvents } from './figure/linked.ts';
import { withCategories } from './event/category-in.ts';
import { incidentsOf } from './incident/incidents.ts';
import { engineVersion } from './version.ts';

type Context = { readonly id: string; readonly language: string; readonly problems: readonly Problem[] };

const datelineOf = (doc: Doc): NewsReport['dateline'] => {
  const { span, place, date, agency } = doc.dateline;
  if (!span) return undefined;
  const toponym = place && doc.toponyms.find((candidate: Toponym) => sameRange(candidate.span, place));
  return {
    span,
    ...(toponym ? { place: toponym.id } : {}),
    ...(date !== undefined ? { date } : {}),
    ...(agency !== undefined ? { agency } : {}),
  };
};

/** When it was published, and how that is known. Given data wins over a header, a header over the dateline. */
const publishedOf = (doc: Doc): NewsReport['published'] => {
  if (doc.report.published !== undefined)
    return { value: doc.report.published, basis: doc.report.publishedBasis ?? 'given' };
  return doc.dateline.published;
};

const bylinesOf = (doc: Doc): readonly string[] | undefined => {
  const all = [...(doc.report.bylines ?? []), ...doc.dateline.bylines];
  return all.length > 0 ? [...new Set(all)] : undefined;
};

/** Keys whose value is known: absent means unknown, never null or undefined. */
const known = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const reportOf = (doc: Doc, { id, language }: Context): NewsReport => {
  const { report } = doc;
  return known<NewsReport>({
    id,
    text: report.text,
    headline: report.headline,
    bylines: bylinesOf(doc),
    outlet: report.outlet,
    agency: report.agency ?? doc.dateline.agency,
    url: report.url,
    language,
    published: publishedOf(doc),
    modified: report.modified,
    firstSeen: report.firstSeen,
    retrieved: report.retrieved,
    dateline: datelineOf(doc),
    masked: doc.masked.length > 0 ? doc.masked : undefined,
    version: report.version,
  });
};

/** Entities of places get their place from the toponym that names them. */
const entitiesOf = (doc: Doc): ReportRecord['entities'] => {
  const byStart = new Map(doc.toponyms.map((toponym) => [toponym.span.start, toponym]));
  return doc.entities.map((entity) => {
    if (entity.type !== 'place' || entity.place) return entity;
    const place = entity.mentions
      .map(({ span }) => byStart.get(span.start)?.place)
      .find((found) => found !== undefined);
    return place ? { ...entity, place } : entity;
  });
};

/** The last step: what points across layers is computed here, and the record takes its final shape. */
export const assemble = (doc: Doc, context: Context): ReportRecord => {
  const events = withNumbers(withFigureEvents(doc), doc.figures);
  return {
    schema: 'daybook/record@1',
    engine: { version: engineVersion, language: doc.pack.id },
    report: reportOf(doc, context),
    entities: entitiesOf(doc),
    times: doc.times,
    toponyms: doc.toponyms,
    figures: withEvents(doc.figures, events, doc.sentences),
    attributions: withCategories(doc),
    events,
    incidents: incidentsOf(doc, events),
    labels: doc.labels,
    caveats: doc.caveats,
    problems: context.problems,
  };
};
