import type { Entity } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { lastStartingBy } from '../../text/range.ts';

type Mention = Range & { readonly entity: Entity };

/** The entity that a phrase names, where its head lies in a mention; binary search, then a short walk back. */
export const entityFinder = (entities: readonly Entity[]): ((head: Range) => Entity | undefined) => {
  const mentions: Mention[] = entities
    .flatMap((entity) =>
      entity.mentions
        .filter(({ span }) => span.part === undefined)
        .map(({ span: { start, end } }) => ({ start, end, entity })),
    )
    .sort((a, b) => a.start - b.start);
  return (head) => {
    const last = lastStartingBy(mentions, head.start);
    for (let index = last; index >= 0 && last - index < 4; index -= 1) {
      const mention = mentions[index] as Mention;
      if (mention.end >= head.end) return mention.entity;
    }
    return undefined;
  };
};
