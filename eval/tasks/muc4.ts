import type { EventMention, Figure, Incident, Participant, ReportRecord } from '../../src/model/index.ts';
import { judgeMuc4, scoreMuc4, type Muc4Prediction, type Muc4Row, type Template } from '../scorers/muc4.ts';
import type { Task } from '../task.ts';
import { codesOf } from './codes.ts';
import { inputOf } from './fields.ts';
import {
  counts,
  effectsOnPeople,
  effectsOnThings,
  instruments,
  nameIn,
  people,
  perpetrators,
  persons,
  stages,
  things,
} from './muc4-names.ts';
import { words } from './spans.ts';

type Filler = { readonly v: string; readonly of: string };

const organisations: readonly string[] = ['organisation', 'group'];

/** Bounds as the corpus writes them: "12", "12-" for at least, "-12" for at most. */
function numberOf(figure: Figure | undefined): string | undefined {
  if (figure === undefined) return undefined;
  const { min, max } = figure;
  if (min !== null && min === max) return String(min);
  if (min !== null && max === null) return `${min}-`;
  if (min === 0 && max !== null) return `-${max}`;
  return min === null ? undefined : `${min}-${max}`;
}

type Named = { readonly participant: Participant; readonly who: string; readonly phrase: string };

/** One entry for each `key`, the first. */
const once = <T>(all: readonly T[], key: (one: T) => string): readonly T[] =>
  [...new Map([...all].reverse().map((one) => [key(one), one])).values()].reverse();

const phrases = (all: readonly Named[]): readonly string[] => once(all, ({ who }) => who).map(({ phrase }) => phrase);

/** Values with the first phrase of those they are about. */
function fillers(all: readonly Named[], value: (one: Participant) => string | undefined): readonly Filler[] {
  const first = new Map([...all].reverse().map(({ who, phrase }) => [who, phrase]));
  const filled = all.flatMap(({ participant, who }) => {
    const v = value(participant);
    return v === undefined ? [] : [{ v, of: first.get(who) ?? '' }];
  });
  return once(filled, ({ v, of }) => `${v} ${of}`);
}

/** The participants of an incident's events in one role, as each event names them. */
const participants = (
  record: ReportRecord,
  events: readonly EventMention[],
  role: Participant['role'],
): readonly Named[] =>
  events
    .flatMap((event) => event.participants.filter((one) => one.role === role))
    .map((participant) => ({ participant, phrase: words(record, participant.span) }))
    .map((one) => ({ ...one, who: one.participant.entity ?? one.phrase }));

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** Country and narrowest place by name. */
function placeNames(record: ReportRecord, place: Incident['place']): readonly string[] {
  const names = [
    place?.place?.country && countries.of(place.place.country),
    place?.place?.name,
    place?.span && words(record, place.span),
  ];
  return [...new Set(names.filter((name) => name !== undefined).map((name) => name.toUpperCase()))];
}

function peopleSlots(record: ReportRecord, events: readonly EventMention[]): Template {
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]));
  const entityTypes = new Map(record.entities.map(({ id, type }) => [id, type]));
  const typeOf = ({ entity }: Participant): string => entityTypes.get(entity ?? '') ?? '';
  const number = (one: Participant): string | undefined =>
    numberOf(figures.get(one.number ?? '')) ?? nameIn(counts, typeOf(one));
  const isThing = ({ participant }: Named): boolean => things.has(participant.category ?? '');
  const isOrganisation = ({ participant }: Named): boolean =>
    organisations.includes(typeOf(participant)) || participant.category === 'organisation';
  const isPerson = ({ participant }: Named): boolean =>
    typeOf(participant) === 'person' || persons.has(participant.category ?? '');
  const actors = participants(record, events, 'actor');
  const targets = participants(record, events, 'target');
  const victims = targets.filter(isPerson);
  const objects = targets.filter(isThing);
  const means = participants(record, events, 'instrument');
  const state = actors.map(({ participant }) => nameIn(perpetrators, participant.category)).find(Boolean);
  return {
    ...(state === undefined ? {} : { perp_category: [state] }),
    perp_individual: phrases(actors.filter(isPerson)),
    perp_org: phrases(actors.filter(isOrganisation)),
    phys_tgt: phrases(objects),
    phys_tgt_number: fillers(objects, number),
    phys_tgt_effect: fillers(objects, ({ effect }) => nameIn(effectsOnThings, effect)),
    hum_tgt: phrases(victims),
    hum_tgt_number: fillers(victims, number),
    hum_tgt_effect: fillers(victims, ({ effect }) => nameIn(effectsOnPeople, effect)),
    hum_tgt_type: fillers(victims, ({ category }) => nameIn(people, category)),
    instrument_id: phrases(means),
    instrument_type: fillers(means, ({ category }) => nameIn(instruments, category)),
  };
}

/** An incident whose main event has a MUC-4 name and did happen, was tried or threatened. */
function template(record: ReportRecord, incident: Incident): readonly Template[] {
  const main = record.events.find(({ id }) => id === incident.main);
  const type = codesOf(main).muc4;
  const stage = nameIn(stages, main?.modality);
  if (main === undefined || type === undefined || stage === undefined || main.polarity === 'negative') return [];
  const events = record.events.filter(
    (event) => incident.events.includes(event.id) && codesOf(event).muc4 !== undefined,
  );
  const { time } = incident;
  return [
    {
      incident_type: [type],
      stage: [stage],
      ...(time ? { incident_date: [{ start: time.from, end: time.to }] } : {}),
      incident_location: placeNames(record, incident.place),
      ...peopleSlots(record, events),
    },
  ];
}

/** MUC-4: incidents of terror in Latin America as templates. */
export const muc4: Task<Muc4Row, Muc4Prediction> = {
  id: 'muc4',
  sets: ['muc4-'],
  items: 'templates',
  toInput: ({ id, text, pub_date }) => inputOf({ id, text, published: pub_date }),
  toPrediction: (record, { id }) => ({
    id,
    templates: record.incidents.flatMap((incident) => template(record, incident)),
  }),
  score: scoreMuc4,
  judge: judgeMuc4,
  columns: [
    'ALL F',
    'ALL R',
    'ALL P',
    'template F',
    'incident_type F',
    'incident_date F',
    'incident_location F',
    'perp_individual F',
    'perp_org F',
    'phys_tgt F',
    'hum_tgt F',
    'hum_tgt_number F',
    'hum_tgt_effect F',
    'instrument_id F',
  ],
  toBeat: [
    {
      who: 'GE 1992 (lower of the ranges)',
      figures: {
        'ALL F': 56,
        'incident_date F': 58,
        'incident_location F': 59,
        'hum_tgt_number F': 53,
        'hum_tgt_effect F': 51,
      },
    },
  ],
};
