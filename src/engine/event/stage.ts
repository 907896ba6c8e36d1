import type { Attribution, EventMention } from '../../model/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Stage } from '../stage.ts';
import { choose } from './choose.ts';
import { eventLexicon } from './lexicon.ts';
import { moodOf } from './mood.ts';
import type { Frame } from './parts.ts';
import { frameOf } from './participants.ts';
import { phrasesOf } from './phrases.ts';
import { typeOf } from './retype.ts';
import { refine } from './refine.ts';
import type { Candidate } from './recognise.ts';
import { candidatesOf } from './recognise.ts';
import { sameAs } from './same.ts';
import type { Setting, Voices } from './setting.ts';
import { isBackground, settingOf, voicesOf } from './setting.ts';
import type { EventDoc, EventNeeds, View } from './view.ts';
import { spanOf, viewOf } from './view.ts';
import { isTold } from './told.ts';
import type { ActorMemory, Who } from './who.ts';
import { whoOf } from './who.ts';

type Context = {
  readonly view: View;
  readonly voices: Voices;
  readonly setting: Setting;
  readonly who: Who;
  readonly reportDate: string | undefined;
  /** May a noun for people or means stand for the happening? Only in a report that tells of nothing else. */
  readonly bearers: boolean;
};
type Told = { readonly event: EventMention; readonly frame: Frame };

const triggerSpans = (view: View, { first, last, restFirst, restLast }: Candidate): EventMention['trigger'] => [
  spanOf(view, first, last),
  ...(restFirst === undefined || restLast === undefined ? [] : [spanOf(view, restFirst, restLast)]),
];

/** The dateline places what the head of the story tells. */
const LEAD_PARAGRAPHS = 3;

type Memory = {
  told: Map<string, { time?: EventMention['time']; paragraph: number }>;
  place?: { readonly place: NonNullable<EventMention['place']>; readonly paragraph: number };
  others: number;
  actor: ActorMemory;
};

/**
 * What the discourse supplies where the sentence is silent. A time only from a mention of the same type in the same
 * paragraph; a place only from the same paragraph, and in the lead from the dateline.
 */
const remembered = (
  memory: Memory,
  sentence: Sentence,
  type: string,
  setting: Setting,
): Pick<EventMention, 'time' | 'place'> => {
  const last = memory.told.get(type);
  const time =
    last?.time && last.paragraph === sentence.paragraph ? { ...last.time, basis: 'context' as const } : undefined;
  const near =
    memory.place?.paragraph === sentence.paragraph ? { ...memory.place.place, basis: 'context' as const } : undefined;
  const place = near ?? (sentence.paragraph < LEAD_PARAGRAPHS ? setting.dateline : undefined);
  return { ...(time ? { time } : {}), ...(place ? { place } : {}) };
};

const eventOf = (
  context: Context,
  sentence: Sentence,
  candidate: Candidate,
  frame: Frame,
  memory: Memory,
): Omit<EventMention, 'id'> => {
  const { view, voices, setting, reportDate } = context;
  const { trigger } = candidate;
  const range = spanOf(view, candidate.first, candidate.last);
  const voice = voices.at(range.start);
  const participants = frame.parts.map((part) => context.who.participant(part, voice, memory.actor));
  const silent = remembered(memory, sentence, trigger.type, setting);
  const time = setting.time(sentence, range, voice) ?? silent.time ?? setting.bySaying(voice);
  const place = setting.place(sentence, range) ?? silent.place;
  return {
    rule: `${view.doc.pack.id}/event/${trigger.type}-${trigger.pos}`,
    certainty: trigger.strength === 'strong' ? ('stated' as const) : ('implied' as const),
    type: typeOf(trigger.type, participants),
    trigger: triggerSpans(view, candidate),
    sentence: { start: sentence.start, end: sentence.end },
    participants,
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    attribution: voice?.id ?? null,
    polarity: 'positive' as const,
    modality: 'actual' as const,
    ...(isBackground(time, reportDate) ? { background: true } : {}),
  };
};

const deniedBy = (voice: Attribution | undefined): boolean => voice?.act === 'deny';
const flip = (polarity: EventMention['polarity']): EventMention['polarity'] =>
  polarity === 'positive' ? 'negative' : 'positive';

/** A parse costs more than this whole stage: it is asked for where a verb of a listed type has people around it. */
const isParsed = ({ trigger }: Candidate): boolean => trigger.pos !== 'noun' && trigger.type !== 'other';

const readSentence = (context: Context, sentenceIndex: number, told: Told[], memory: Memory): void => {
  const { view, voices } = context;
  const sentence = view.doc.sentences[sentenceIndex] as Sentence;
  const chosen = choose(candidatesOf(view, sentence));
  if (chosen.length === 0) return;
  const phrases = phrasesOf(view, sentence);
  const parse = chosen.some(isParsed) ? view.doc.syntax?.parse(sentenceIndex) : undefined;
  const place = { view, sentence, phrases, parse };
  const read = chosen.map((candidate) => ({ candidate, frame: frameOf(place, candidate) }));
  for (const { candidate, frame } of refine(view, read, context)) {
    const mood = moodOf(view, sentence, phrases, candidate, frame);
    const base = eventOf(context, sentence, candidate, frame, memory);
    const voice = voices.at((base.trigger[0] as { start: number }).start);
    const polarity = deniedBy(voice) && mood.polarity === 'positive' ? flip(mood.polarity) : mood.polarity;
    const event: EventMention = { id: `v${told.length + 1}`, ...base, ...mood, polarity };
    if (!isTold(candidate, frame, event)) continue;
    if (event.type === 'other' && memory.others === sentence.start) continue;
    if (event.type === 'other') memory.others = sentence.start;
    const same = sameAs(view, told, { event, frame });
    told.push({ event: Object.freeze(same === undefined ? event : { ...event, sameAs: same }), frame });
    if (event.time?.basis === 'stated' && event.background !== true)
      memory.told.set(event.type, { time: event.time, paragraph: sentence.paragraph });
    if (event.place?.basis === 'stated' && event.background !== true)
      memory.place = { place: event.place, paragraph: sentence.paragraph };
    const actor = event.participants.find(({ role, category }) => role === 'actor' && category !== undefined);
    if (actor?.category !== undefined) memory.actor = { category: actor.category };
  }
};

const tellAll = (context: Context, sentences: readonly Sentence[]): readonly EventMention[] => {
  const told: Told[] = [];
  const memory: Memory = { told: new Map(), others: -1, actor: {} };
  for (const index of sentences.keys()) readSentence(context, index, told, memory);
  return told.map(({ event }) => event);
};

const run = (doc: EventDoc): readonly EventMention[] => {
  const words = eventLexicon(doc.pack);
  if (!words) return [];
  const view = viewOf(doc, words);
  const voices = voicesOf(doc.attributions);
  const context: Context = {
    view,
    voices,
    setting: settingOf(doc, voices, {
      dateline: doc.dateline.place,
      until: words.clauses.until,
      ranges: doc.pack.time,
    }),
    who: whoOf(view),
    reportDate: doc.report.published ?? doc.dateline.published?.value,
    bearers: false,
  };
  const told = tellAll(context, doc.sentences);
  return told.some(({ type }) => type !== 'other') ? told : tellAll({ ...context, bearers: true }, doc.sentences);
};

/** What the report tells as happening: type, participants, time, place, whose account it is, and whether it happened. */
export const events: Stage<EventNeeds, 'events'> = {
  name: 'events',
  needs: [
    'paragraphs',
    'tokens',
    'sentences',
    'casing',
    'syntax',
    'tags',
    'dateline',
    'names',
    'entities',
    'times',
    'toponyms',
    'attributions',
    'figures',
  ],
  adds: 'events',
  run,
};
