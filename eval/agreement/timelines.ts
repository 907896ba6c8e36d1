import type { TimelinePrediction, TimelineRow } from '../scorers/timelines.ts';
import { inventText, random, several, type Random } from './random.ts';
import type { Pairing } from './spans.ts';

/** Which of the invented words the measure leaves out. */
const stopWords = 'the of said that and on according to a who nobody'.split(' ');

const date = (draw: Random): string => `2019-05-${String(10 + draw.below(16))}`;
const suffixed = ['relational', 'hopping', 'ferried', 'agreed', 'happiness', 'controllers', 'probate', '2 !'];
const sentence = (draw: Random): string => `${inventText(draw, 4 + draw.below(9))} ${draw.pick(suffixed)} .`;

const timeline = (draw: Random, days: number): Record<string, readonly string[]> =>
  Object.fromEntries(several(days, () => [date(draw), several(1 + draw.below(3), () => sentence(draw))] as const));

/** Gold timelines and others, some of whose days meet, some next to each other; one row has no prediction. */
export function inventTimelines(seed: number): Pairing<TimelineRow, TimelinePrediction> {
  const draw = random(seed);
  const rows = several(9, (index) => ({
    id: `topic/l${index}`,
    text: '',
    topic: 'topic',
    name: `l${index}`,
    dates: timeline(draw, 6),
    articles: [],
    stopWords,
  }));
  const predictions = rows.slice(1).map(({ id, topic, name, dates }, index) => {
    const kept = Object.entries(dates).filter(() => draw.chance(0.4));
    return {
      id,
      topic,
      name,
      dates: index === 0 ? {} : { ...timeline(draw, 4), ...Object.fromEntries(kept) },
    };
  });
  return { rows, predictions };
}
