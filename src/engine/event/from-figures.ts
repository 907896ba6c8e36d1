import type { EventMention, Measure } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { claimFinder } from '../figure/claims.ts';
import type { Frame } from '../figure/frames.ts';
import { toldIn } from '../figure/scenes.ts';

const types: Readonly<Partial<Record<Measure, string>>> = {
  killed: 'killing',
  injured: 'injury',
  casualties: 'injury',
  arrested: 'arrest',
  abducted: 'abduction',
  displaced: 'displacement',
};

const rangeOf = (doc: Doc, first: number, end: number): Range => ({
  start: (doc.tokens[first] as Token).start,
  end: (doc.tokens[end - 1] as Token).end,
});

type Spoken = { readonly sentence: Range; readonly frame: Frame; readonly type: string };

/** What sentences tell of people's fate where no event was read: "1 dead, 1 grazed". */
const unheard = (doc: Doc): readonly Spoken[] => {
  const starts = new Set(doc.events.map(({ sentence }) => sentence.start));
  return toldIn(doc).flatMap(({ scene, frames }): readonly Spoken[] => {
    if (starts.has(scene.sentence.start)) return [];
    const { start, end } = scene.sentence;
    const real = frames.filter((frame) => !frame.negated && !frame.unreal && frame.group.form !== 'nobody');
    const seen = new Set<string>();
    return real.flatMap((frame) => {
      const type = types[frame.measure];
      if (type === undefined || seen.has(type)) return [];
      seen.add(type);
      return [{ sentence: { start, end }, frame, type }];
    });
  });
};

/**
 * The events of a report with those that only its figures tell: people killed or hurt mean that something was done to
 * them. New ones stand behind the others in number, in their place by offset.
 */
export const withFigureEvents = (doc: Doc): readonly EventMention[] => {
  const spoken = unheard(doc);
  if (spoken.length === 0) return doc.events;
  const claimOf = claimFinder(doc.attributions);
  const made = spoken.map(({ sentence, frame, type }, index): EventMention => {
    const { group, status } = frame;
    const trigger = status ? rangeOf(doc, status.first, status.end) : rangeOf(doc, group.first, group.end);
    return Object.freeze<EventMention>({
      id: `v${String(doc.events.length + index + 1)}`,
      rule: `${doc.pack.id}/event/from-figure`,
      certainty: 'implied',
      type,
      trigger: [trigger],
      sentence,
      participants: [{ role: 'target', span: rangeOf(doc, group.first, group.end) }],
      attribution: claimOf(trigger),
      polarity: 'positive',
      modality: 'actual',
    });
  });
  const start = ({ trigger }: EventMention): number => trigger[0]?.start ?? 0;
  return [...doc.events, ...made].sort((a, b) => start(a) - start(b));
};
