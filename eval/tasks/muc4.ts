import type { EventMention, Figure, Incident, Participant, ReportRecord } from '../../src/model/index.ts';
import { judgeMuc4, scoreMuc4, type Muc4Prediction, type Muc4Row, type Template } from '../scorers/muc4.ts';
import type { Task } from '../task.ts';
import { codesOf } from './codes.ts';
import { words } from './spans.ts';

type Filler = { readonly v: string; readonly of: string };

// The corpus' names for values of ours. What is not listed has no name there.
const stages: Readonly<Record<string, string>> = {
  actual: 'ACCOMPLISHED',
  attempted: 'ATTEMPTED',
  threatened: 'THREATENED',
  planned: 'THREATENED',
};
const effectsOnPeople: Readonly<Record<string, string>> = {
  killed: 'DEATH',
  injured: 'INJURY',
  unharmed: 'NO INJURY OR DEATH',
  freed: 'REGAINED FREEDOM',
};
const effectsOnThings: Readonly<Record<string, string>> = {
  destroyed: 'DESTROYED',
  damaged: 'SOME DAMAGE',
  unharmed: 'NO DAMAGE',
  taken: 'TARGET TAKEN',
};
const peopleTypes: Readonly<Record<string, string>> = {
  civilian: 'CIVILIAN',
  official: 'GOVERNMENT OFFICIAL',
  politician: 'POLITICAL FIGURE',
  police: 'LAW ENFORCEMENT',
  military: 'ACTIVE MILITARY',
  judicial: 'LEGAL OR JUDICIAL',
  diplomat: 'DIPLOMAT',
  guard: 'SECURITY GUARD',
};
const instrumentTypes: Readonly<Record<string, string>> = {
  bomb: 'BOMB',
  firearm: 'GUN',
  'machine-gun': 'MACHINE GUN',
  rifle: 'RIFLE',
  grenade: 'GRENADE',
  mortar: 'MORTAR',
  rocket: 'ROCKET',
  dynamite: 'DYNAMITE',
  explosive: 'EXPLOSIVE',
  'vehicle-bomb': 'VEHICLE BOMB',
  blade: 'CUTTING DEVICE',
};
const things: readonly string[] = ['building', 'vehicle', 'infrastructure', 'property'];
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

type Named = { readonly participant: Participant; readonly phrase: string };

const named = (table: Readonly<Record<string, string>>, key: string | undefined): string | undefined =>
  key === undefined ? undefined : table[key];

const fillers = (all: readonly Named[], value: (one: Participant) => string | undefined): readonly Filler[] =>
  all.flatMap(({ participant, phrase }) => {
    const v = value(participant);
    return v === undefined ? [] : [{ v, of: phrase }];
  });

/** The participants of an incident's events in one role, each phrase once. */
function participants(
  record: ReportRecord,
  events: readonly EventMention[],
  role: Participant['role'],
): readonly Named[] {
  const all = events
    .flatMap((event) => event.participants.filter((one) => one.role === role))
    .map((participant) => ({ participant, phrase: words(record, participant.span) }));
  return [...new Map(all.map((one) => [one.participant.entity ?? one.phrase, one])).values()];
}

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
  const number = ({ number: id }: Participant): string | undefined => numberOf(figures.get(id ?? ''));
  const isThing = ({ participant }: Named): boolean => things.includes(participant.category ?? '');
  const isOrganisation = ({ participant }: Named): boolean =>
    organisations.includes(entityTypes.get(participant.entity ?? '') ?? '');
  const actors = participants(record, events, 'actor');
  const targets = participants(record, events, 'target');
  const people = targets.filter((one) => !isThing(one));
  const objects = targets.filter(isThing);
  const instruments = participants(record, events, 'instrument');
  const phrases = (all: readonly Named[]): readonly string[] => all.map(({ phrase }) => phrase);
  return {
    perp_individual: phrases(actors.filter((one) => !isOrganisation(one))),
    perp_org: phrases(actors.filter(isOrganisation)),
    phys_tgt: phrases(objects),
    phys_tgt_number: fillers(objects, number),
    phys_tgt_effect: fillers(objects, ({ effect }) => named(effectsOnThings, effect)),
    hum_tgt: phrases(people),
    hum_tgt_number: fillers(people, number),
    hum_tgt_effect: fillers(people, ({ effect }) => named(effectsOnPeople, effect)),
    hum_tgt_type: fillers(people, ({ category }) => named(peopleTypes, category)),
    instrument_id: phrases(instruments),
    instrument_type: fillers(instruments, ({ category }) => named(instrumentTypes, category)),
  };
}

/** An incident whose main event has a MUC-4 name and did happen, was tried or threatened. */
function template(record: ReportRecord, incident: Incident): readonly Template[] {
  const main = record.events.find(({ id }) => id === incident.main);
  const type = codesOf(main).muc4;
  const stage = named(stages, main?.modality);
  if (main === undefined || type === undefined || stage === undefined || main.polarity === 'negative') return [];
  const events = record.events.filter(({ id }) => incident.events.includes(id));
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
  toInput: ({ id, text, pub_date }) => ({ id, text, published: pub_date }),
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
