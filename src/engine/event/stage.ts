import type { Attribution, EventMention } from '../../model/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Stage } from '../stage.ts';
import { choose } from './choose.ts';
import { eventLexicon } from './lexicon.ts';
import { moodOf } from './mood.ts';
import type { Frame } from './participants.ts';
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
};
type Told = { readonly event: EventMention; readonly frame: Frame };

const triggerSpans = (view: View, { first, last, restFirst, restLast }: Candidate): EventMention['trigger'] => [
  spanOf(view, first, last),
  ...(restFirst === undefined || restLast === undefined ? [] : [spanOf(view, restFirst, restLast)]),
];

type Memory = { time?: EventMention['time']; place?: EventMention['place']; paragraph: number; actor: ActorMemory };

/** What the discourse supplies where the sentence is silent: the time and place told last, within the paragraph for times. */
const remembered = (memory: Memory, sentence: Sentence, setting: Setting): Pick<EventMention, 'time' | 'place'> => {
  const time =
    memory.time && memory.paragraph === sentence.paragraph ? { ...memory.time, basis: 'context' as const } : undefined;
  const place = memory.place ? { ...memory.place, basis: 'context' as const } : setting.dateline;
  return { ...(time ? { time } : {}), ...(place ? { place } : {}) };
};

const known = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

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
  const silent = remembered(memory, sentence, setting);
  const time = setting.time(sentence, range, voice) ?? silent.time;
  const place = setting.place(sentence, range) ?? silent.place;
  return known({
    rule: `${view.doc.pack.id}/event/${trigger.type}-${trigger.pos}`,
    certainty: trigger.strength === 'strong' ? ('stated' as const) : ('implied' as const),
    type: typeOf(trigger.type, participants),
    trigger: triggerSpans(view, candidate),
    sentence: { start: sentence.start, end: sentence.end },
    participants,
    time,
    place,
    attribution: voice?.id ?? null,
    polarity: 'positive' as const,
    modality: 'actual' as const,
    background: isBackground(time, reportDate) ? true : undefined,
  }) as Omit<EventMention, 'id'>;
};

const deniedBy = (voice: Attribution | undefined): boolean => voice?.act === 'deny';
const flip = (polarity: EventMention['polarity']): EventMention['polarity'] =>
  polarity === 'positive' ? 'negative' : 'positive';

const readSentence = (context: Context, sentence: Sentence, told: Told[], memory: Memory): void => {
  const { view, voices } = context;
  const chosen = choose(candidatesOf(view, sentence));
  if (chosen.length === 0) return;
  const phrases = phrasesOf(view, sentence);
  const read = chosen.map((candidate) => ({ candidate, frame: frameOf(view, sentence, phrases, candidate) }));
  for (const { candidate, frame } of refine(view, read)) {
    const mood = moodOf(view, sentence, phrases, candidate, frame);
    const base = eventOf(context, sentence, candidate, frame, memory);
    const voice = voices.at((base.trigger[0] as { start: number }).start);
    const polarity = deniedBy(voice) && mood.polarity === 'positive' ? flip(mood.polarity) : mood.polarity;
    const event: EventMention = { id: `v${told.length + 1}`, ...base, ...mood, polarity };
    if (!isTold(candidate, frame, event)) continue;
    const same = sameAs(view, told, { event, frame });
    told.push({ event: Object.freeze(same === undefined ? event : { ...event, sameAs: same }), frame });
    if (event.time?.basis === 'stated' && event.background !== true) memory.time = event.time;
    if (event.place?.basis === 'stated' && event.background !== true) memory.place = event.place;
    memory.paragraph = sentence.paragraph;
    const actor = event.participants.find(({ role, category }) => role === 'actor' && category !== undefined);
    if (actor?.category !== undefined) memory.actor = { category: actor.category };
  }
};

const run = (doc: EventDoc): readonly EventMention[] => {
  const words = eventLexicon(doc.pack);
  if (!words) return [];
  const view = viewOf(doc, words);
  const voices = voicesOf(doc.attributions);
  const context: Context = {
    view,
    voices,
    setting: settingOf(doc, voices, doc.dateline.place),
    who: whoOf(view),
    reportDate: doc.report.published ?? doc.dateline.published?.value,
  };
  const told: Told[] = [];
  const memory: Memory = { paragraph: -1, actor: {} };
  for (const sentence of doc.sentences) readSentence(context, sentence, told, memory);
  return told.map(({ event }) => event);
};

/** What the report tells as happening: type, participants, time, place, whose account it is, and whether it happened. */
export const events: Stage<EventNeeds, 'events'> = {
  name: 'events',
  needs: [
    'paragraphs',
    'tokens',
    'sentences',
    'casing',
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
