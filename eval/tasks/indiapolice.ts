import type { EventTypeId } from '../../src/model/event-types/index.ts';
import type { EventMention, ReportRecord } from '../../src/model/index.ts';
import {
  judgeIndiaPolice,
  policeLabels,
  scoreIndiaPolice,
  type IndiaPolicePrediction,
  type IndiaPoliceRow,
  type PoliceLabel,
} from '../scorers/indiapolice.ts';
import type { Task } from '../task.ts';
import { inputOf } from './fields.ts';

type NamedTypes = Readonly<Record<Exclude<PoliceLabel, 'KILL' | 'ANY_ACTION'>, readonly EventTypeId[]>>;

/** The corpus' names for our types. */
const types: NamedTypes = {
  ARREST: ['arrest'],
  FAIL: ['failure-to-act'],
  FORCE: ['use-of-force', 'shooting', 'beating', 'torture', 'killing', 'protest-intervention'],
};

const byPolice = (event: EventMention): boolean =>
  event.participants.some(({ role, category }) => role === 'actor' && category === 'police');

const kills = (event: EventMention): boolean =>
  event.type === 'killing' || event.participants.some(({ role, effect }) => role === 'target' && effect === 'killed');

/** Types that are acts of the authorities by their definition, named or not. */
const official: readonly EventTypeId[] = [
  'arrest',
  'curfew',
  'failure-to-act',
  'order-restored',
  'police-deployment',
  'use-of-force',
];

const agentless = (event: EventMention): boolean =>
  official.some((id) => id === event.type) && !event.participants.some(({ role }) => role === 'actor');

const withPolice = (event: EventMention): boolean => event.participants.some(({ category }) => category === 'police');

/** What of an event the corpus labels: acts of the police that happened, and anything at all that they took part in. */
function labelsOf(event: EventMention): readonly PoliceLabel[] {
  if (!byPolice(event) && !agentless(event)) return withPolice(event) ? ['ANY_ACTION'] : [];
  if (event.polarity === 'negative' || event.modality !== 'actual') return ['ANY_ACTION'];
  const named = Object.entries(types).filter(([, ids]) => ids.some((id) => id === event.type));
  const labels = new Set<string>(['ANY_ACTION', ...(kills(event) ? ['KILL'] : []), ...named.map(([label]) => label)]);
  return policeLabels.filter((label) => labels.has(label));
}

function sentenceLabels(record: ReportRecord, row: IndiaPoliceRow): readonly (readonly PoliceLabel[])[] {
  return row.sentences.map(({ start, end }) => {
    const events = record.events.filter(({ trigger }) => {
      const at = trigger[0];
      return at !== undefined && at.part === undefined && at.start >= start && at.start < end;
    });
    const speaks = record.attributions.some(
      ({ source, cue }) => source?.category === 'police' && cue.some((span) => span.start >= start && span.start < end),
    );
    const labels = new Set([...events.flatMap(labelsOf), ...(speaks ? (['ANY_ACTION'] as const) : [])]);
    return policeLabels.filter((label) => labels.has(label));
  });
}

/** IndiaPoliceEvents: what the police did, sentence by sentence. */
export const indiapolice: Task<IndiaPoliceRow, IndiaPolicePrediction> = {
  id: 'indiapolice',
  sets: ['indiapolice-'],
  items: 'sentence labels',
  toInput: ({ id, text, date, url }) => inputOf({ id, text, published: date, url }),
  toPrediction: (record, row) => ({ id: row.id, sent_labels: sentenceLabels(record, row) }),
  score: scoreIndiaPolice,
  judge: judgeIndiaPolice,
  columns: [...policeLabels.map((label) => `${label} F1`), ...policeLabels.map((label) => `${label} document F1`)],
  toBeat: [
    {
      who: 'keywords',
      figures: { 'KILL F1': 64.5, 'ARREST F1': 51.5, 'FAIL F1': 26.9, 'FORCE F1': 74.0, 'ANY_ACTION F1': 68.3 },
    },
    {
      who: 'two rounds of lexicon rules',
      figures: { 'KILL F1': 79, 'ARREST F1': 84, 'FAIL F1': 39, 'FORCE F1': 81, 'ANY_ACTION F1': 69 },
    },
  ],
};
