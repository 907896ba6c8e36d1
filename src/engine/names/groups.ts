import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Cluster } from './clusters.ts';
import { is } from './lexicon.ts';
import type { NameReader } from './reader.ts';
import { hasFlag, tokenAt } from './reader.ts';

type Use = {
  readonly noun: string;
  readonly origin: string | undefined;
  readonly span: Range;
  readonly definite: boolean;
  readonly article: boolean;
  readonly first: number;
};

/** "police", "the protesters", "Kazakh authorities": people who act or speak together. */
export const groupAt = (reader: NameReader, at: number, { first, last }: Sentence): Use | undefined => {
  const token = tokenAt(reader, at) as Token;
  if (!hasFlag(reader, at, is.group) || (token.shape !== 'lower' && at > first)) return undefined;
  const next = tokenAt(reader, at + 1);
  if (at + 1 < last && (next?.text === '-' || next?.kind === 'number')) return undefined;
  const origin = at > first ? reader.lexicon.countryOf.get(tokenAt(reader, at - 1)?.lower ?? '') : undefined;
  const from = origin === undefined ? at : at - 1;
  const article = from > first && hasFlag(reader, from - 1, is.definite);
  return {
    noun: token.lower,
    origin,
    span: { start: (tokenAt(reader, from) as Token).start, end: token.end },
    article,
    definite: article || origin !== undefined || hasFlag(reader, at, is.standing),
    first: from,
  };
};

/** Groups by their noun, and under it by where they are from. */
export type Groups = Map<string, Map<string, Cluster>>;

const makeCluster = (use: Use, rule: string): Cluster => ({
  type: 'group',
  rule,
  words: [use.noun],
  name: use.span,
  forms: [use.span],
  mentions: [],
  roles: [],
  gender: undefined,
});

/**
 * "the authorities" means the one group of that noun; "authorities" alone may be others than the "Kazakh authorities"
 * of the sentence before, and two groups of one noun keep apart by their origin.
 */
export const groupFor = (groups: Groups, use: Use, rule: string): { cluster: Cluster; fresh: boolean } => {
  let byOrigin = groups.get(use.noun);
  if (!byOrigin) groups.set(use.noun, (byOrigin = new Map()));
  const key = use.origin ?? '';
  const only = byOrigin.size === 1 && use.article && key === '' ? [...byOrigin.values()][0] : undefined;
  const known = byOrigin.get(key) ?? only;
  const cluster = known ?? makeCluster(use, rule);
  if (use.span.end - use.span.start > cluster.name.end - cluster.name.start) cluster.name = use.span;
  byOrigin.set(key, cluster);
  cluster.mentions.push({ span: use.span, kind: 'nominal' });
  return { cluster, fresh: known === undefined };
};
