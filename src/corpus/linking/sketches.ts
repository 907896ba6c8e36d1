import { familyOf } from '../../model/event-types/index.ts';
import type { EventMention, Incident, ReportRecord, Span } from '../../model/index.ts';
import { outletOf } from '../outlet.ts';
import type { Term } from '../terms.ts';
import { isAggregate } from './aggregate.ts';
import { rivalsOf } from './place-readings.ts';
import type { IncidentSketch, SketchPlace } from './sketch.ts';
import { countedTerms, headlineTerms } from './sketch-terms.ts';
import type { Stretch } from './sketch-text.ts';
import { holds, stretchesOf } from './sketch-text.ts';
import { clocksOf, daysOf, hoursOf } from './sketch-times.ts';

const MOST = 24;

const unique = <T>(all: Iterable<T>, most = MOST): readonly T[] => [...new Set(all)].slice(0, most);

const placeOf = (place: Incident['place']): SketchPlace | undefined =>
  place?.place && { ...place.place, precision: place.precision, basis: place.basis };

const wordsOf = ({ report }: ReportRecord, span: Span): string =>
  (span.part === 'headline' ? (report.headline ?? '') : report.text).slice(span.start, span.end);

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

const spotKinds = new Set(['district', 'area', 'facility']);

const streetsOf = (record: ReportRecord, inside: (span: Span) => boolean): readonly string[] =>
  unique(
    record.toponyms
      .filter(({ form, span }) => form === 'address' && inside(span))
      .map(({ span }) => plain(wordsOf(record, span))),
  );

/** Places finer than a town, named in the text: by toponyms, and by entities the gazetteer lacks. */
const spotsOf = (record: ReportRecord, inside: (span: Span) => boolean): readonly string[] => {
  const known = new Set(record.toponyms.map(({ span }) => plain(wordsOf(record, span))));
  const toponyms = record.toponyms.filter(
    ({ form, span, place }) => form === 'name' && inside(span) && (!place || spotKinds.has(place.kind)),
  );
  const entities = record.entities.filter(
    ({ type, name, mentions }) =>
      (type === 'place' || type === 'facility') && !known.has(plain(name)) && mentions.some(({ span }) => inside(span)),
  );
  return unique([
    ...toponyms.map(({ span }) => plain(wordsOf(record, span))),
    ...entities.map(({ name }) => plain(name)),
  ]);
};

const namedIn = (record: ReportRecord, inside: (span: Span) => boolean): readonly string[] =>
  unique(
    record.entities
      .filter(
        ({ type, mentions }) =>
          (type === 'person' || type === 'organisation') && mentions.some(({ span }) => inside(span)),
      )
      .map(({ type, name }) => `${type === 'person' ? '' : '+'}${name.toLowerCase()}`),
    40,
  );

/** What is the same for every incident of a report. */
type Common = {
  readonly record: ReportRecord;
  readonly headline: readonly Term[];
  readonly stretches: ReadonlyMap<string, readonly Stretch[]>;
};

const textPart = ({ record, headline, stretches }: Common, key: string, lead: boolean) => {
  const mine = stretches.get(key) ?? [];
  const inside = (span: Span): boolean => (span.part === 'headline' ? lead : holds(mine, span.start));
  return {
    clocks: clocksOf(record, mine),
    days: daysOf(record, mine),
    places: unique(record.toponyms.flatMap(({ place, span }) => (place && inside(span) ? [place.id] : []))),
    streets: streetsOf(record, inside),
    spots: spotsOf(record, inside),
    named: namedIn(record, inside),
    headline: lead ? unique(headline.map(({ term }) => term)) : [],
    terms: countedTerms(record, mine, lead ? headline : []),
  };
};

const reportPart = ({ record: { report } }: Common) => {
  const outlet = outletOf(report);
  return {
    report: report.id,
    ...(report.published ? { published: report.published.value } : {}),
    ...(outlet === undefined ? {} : { outlet }),
  };
};

const sketchOf = (common: Common, incident: Incident, events: ReadonlyMap<string, EventMention>): IncidentSketch => {
  const { record } = common;
  const { id, main, lead, time, totals } = incident;
  const type = events.get(main)?.type ?? 'other';
  const place = placeOf(incident.place);
  const hours = hoursOf(record, time, common.stretches.get(id) ?? []);
  const own = incident.events.flatMap((event) => events.get(event) ?? []);
  const text = textPart(common, id, lead);
  const rivals = rivalsOf(record.toponyms, { ...(place ? { place } : {}), places: text.places });
  return {
    id: `${record.report.id}#${id}`,
    ...reportPart(common),
    incident: id,
    main,
    lead,
    shared: record.incidents.length > 1,
    type,
    family: familyOf(type),
    types: unique(own.map((event) => event.type)),
    ...(time ? { time } : {}),
    ...(hours ? { hours } : {}),
    ...(place ? { place } : {}),
    ...(rivals.length > 0 ? { rivals } : {}),
    people: incident.people.slice(0, MOST).map(({ name, age, status }) => ({
      ...(name === undefined ? {} : { name }),
      ...(age === undefined ? {} : { age }),
      status,
    })),
    totals: totals.map(({ measure, min, max }) => ({ measure, min, max })),
    instruments: unique(
      own.flatMap(({ participants }) =>
        participants.flatMap(({ role, category }) =>
          role === 'instrument' && category !== undefined ? [category] : [],
        ),
      ),
    ),
    ...text,
    aggregate: isAggregate(record, incident),
  };
};

const aboutNothing = (common: Common): IncidentSketch => ({
  id: `${common.record.report.id}#`,
  ...reportPart(common),
  lead: true,
  shared: false,
  type: 'other',
  family: 'other',
  types: [],
  people: [],
  totals: [],
  instruments: [],
  ...textPart(common, '', true),
  aggregate: false,
});

/** What linking needs of a report's incidents; `masked` are stretches of boilerplate the corpus knows besides the report's own. */
export const incidentSketchesOf = (record: ReportRecord, masked: readonly Span[] = []): readonly IncidentSketch[] => {
  const common = { record, headline: headlineTerms(record), stretches: stretchesOf(record, masked) };
  const events = new Map(record.events.map((event) => [event.id, event]));
  const sketches = record.incidents.map((incident) => sketchOf(common, incident, events));
  return sketches.length > 0 ? sketches : [aboutNothing(common)];
};
