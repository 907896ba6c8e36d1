import type { EventMention, Figure, Measure } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { lastStartingBy } from '../../text/range.ts';

const families: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  killed: ['killing', 'assassination', 'execution', 'death'],
  injured: ['injury'],
  arrested: ['arrest'],
  abducted: ['abduction'],
  displaced: ['displacement', 'evacuation'],
  participants: ['protest', 'riot', 'strike'],
  forces: ['military-deployment', 'police-deployment', 'military-withdrawal'],
};

const mostInSentence = 60;

const distance = (event: EventMention, span: Range): number =>
  Math.min(...event.trigger.map(({ start, end }) => Math.max(start - span.end, span.start - end, 0)));

/** The event of the figure's own sentence that it counts: one of a fitting type, else the nearest. */
const eventOf = (figure: Figure, events: readonly EventMention[]): EventMention | undefined => {
  const fitting = families[figure.measure] ?? [];
  let best: EventMention | undefined;
  let score = Infinity;
  for (const event of events) {
    const value = distance(event, figure.span) + (fitting.includes(event.type) ? 0 : 1000);
    if (value < score) [best, score] = [event, value];
  }
  return best;
};

/** Figures with the event each of them counts, where its sentence tells one. */
export const withEvents = (
  figures: readonly Figure[],
  events: readonly EventMention[],
  sentences: readonly Range[],
): readonly Figure[] => {
  const bySentence = new Map<number, EventMention[]>();
  for (const event of events) {
    const held = bySentence.get(event.sentence.start);
    if (held && held.length < mostInSentence) held.push(event);
    else if (!held) bySentence.set(event.sentence.start, [event]);
  }
  return figures.map((figure) => {
    const sentence = sentences[lastStartingBy(sentences, figure.span.start)];
    const event = sentence && eventOf(figure, bySentence.get(sentence.start) ?? []);
    return event && figure.measure !== 'other' ? Object.freeze({ ...figure, event: event.id }) : figure;
  });
};
