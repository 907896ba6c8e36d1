import type { Gathered } from '../../corpus/entries/entry.ts';
import { entryOf } from '../../corpus/entries/entry.ts';
import { cardOf, withCard, withCardIn } from '../../corpus/review/card.ts';
import type { Combined } from '../../corpus/review/double.ts';
import type { ReviewRule } from '../../corpus/review/reviewed.ts';
import type { ChronologyEntry, Decision } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { decisionsOnEvents, formerIds } from '../../store/index.ts';
import { eventIdOf } from '../../store/names.ts';
import { codingOf } from './settings.ts';

/**
 * Decisions about an event, also by ids it took over. That another was rejected does not reject this one: it was told by
 * other reports.
 */
export const decisionsOfEvent = (store: Store, id: string): readonly Decision[] =>
  decisionsOnEvents(store, [id, ...formerIds(store, id)]).filter(
    ({ what, target }) => what !== 'reject' || ('event' in target && target.event === id),
  );

/** What people made of an event's card. */
export const cardIn = (store: Store, id: string, rule: ReviewRule = { coding: codingOf(store) }): Combined =>
  cardOf(decisionsOfEvent(store, id), rule);

/** Parts are called by short ids as events are. */
const named = (store: Store, entry: ChronologyEntry): ChronologyEntry => ({
  ...entry,
  ...(entry.parts
    ? {
        parts: entry.parts.map((part) => {
          const id = eventIdOf(part.id);
          return withCard({ ...part, id }, cardIn(store, id));
        }),
      }
    : {}),
});

/** An event as its reports tell it, and as people left it. */
export const entryIn = (store: Store, gathered: Gathered): ChronologyEntry =>
  named(store, withCardIn(entryOf(gathered), cardIn(store, gathered.id)));
