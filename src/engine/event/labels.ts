import { nounForms } from '../../language/inflect.ts';
import type { EventWords } from '../../language/parts/events.ts';
import type { EventMention, Label } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { covers, lastStartingBy } from '../../text/range.ts';
import { memoByKey } from '../../text/memo.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import type { TokenTrie } from '../../text/trie.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import { entityFinder } from './entities.ts';
import { voicesOf } from './setting.ts';

type Needs = 'tokens' | 'sentences' | 'tags' | 'entities' | 'attributions' | 'events';
type Of = Label['of'];

const lexicon = memoByKey((words: EventWords): TokenTrie<Of> | undefined => {
  if (!words.supported) return undefined;
  const { inflection, labels } = words;
  const forms = (list: readonly string[], of: Of): (readonly [string, Of])[] =>
    list.flatMap((word) => nounForms(word, inflection).map(({ text }) => [text, of] as const));
  return buildTrie([...forms(labels.participants, 'participant'), ...forms(labels.events, 'event')], splitPhrase);
});

type Span = { readonly start: number; readonly end: number };
type Marked = Span & { readonly event: EventMention };

/** The event whose trigger lies in the label, or the other way round: "mass riots" labels what "riots" tells. */
const targetFinder = (events: readonly EventMention[]): ((span: Range) => string | undefined) => {
  const triggers: Marked[] = events
    .flatMap((event) => event.trigger.map(({ start, end }) => ({ start, end, event })))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    const last = lastStartingBy(triggers, span.end - 1);
    for (let index = last; index >= 0 && last - index < 6; index -= 1) {
      const trigger = triggers[index] as Marked;
      if (covers(span, trigger) || covers(trigger, span)) return trigger.event.id;
    }
    return undefined;
  };
};

const run = (doc: Doc<Needs>): readonly Label[] => {
  const words = lexicon(doc.pack.events);
  if (!words) return [];
  const voices = voicesOf(doc.attributions);
  const entityAt = entityFinder(doc.entities);
  const eventAt = targetFinder(doc.events);
  const found: Label[] = [];
  for (const sentence of doc.sentences)
    for (let index = sentence.first; index < sentence.last; index += 1) {
      if (!words.has((doc.tokens[index] as Token).lower)) continue;
      const match = words.longest(doc.tokens, index, sentence.last);
      if (!match || doc.tags[match.end - 1] === 'VERB') continue;
      const { start } = doc.tokens[index] as Token;
      const span = { start, end: (doc.tokens[match.end - 1] as Token).end };
      const target = match.value === 'event' ? eventAt(span) : entityAt(doc.tokens[match.end - 1] as Token)?.id;
      found.push(
        Object.freeze({
          id: `l${found.length + 1}`,
          rule: `${doc.pack.id}/label/${match.value}`,
          certainty: 'stated' as const,
          span,
          word: doc.report.text.slice(span.start, span.end),
          of: match.value,
          ...(target === undefined ? {} : { target }),
          voice: voices.at(start)?.id ?? null,
        }),
      );
      index = match.end - 1;
    }
  return found;
};

/** The words used for participants and happenings, and whose words they are; our own types stay neutral. */
export const labels: Stage<Needs, 'labels'> = {
  name: 'labels',
  needs: ['tokens', 'sentences', 'tags', 'entities', 'attributions', 'events'],
  adds: 'labels',
  run,
};
