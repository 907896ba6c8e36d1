import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Upos } from '../../language/parts/core.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { anyHead, is } from './lexicon.ts';
import type { NameReader } from './reader.ts';
import { hasFlag, tokenAt } from './reader.ts';
import type { NameIndex } from './roles.ts';
import { headOf, ownerBehind } from './roles.ts';
import { titleAt } from './titles.ts';

export type Nominal = { readonly cluster: Cluster; readonly span: Range; readonly last: number };

type Place = { readonly sentence: Sentence; readonly tags: readonly Upos[]; readonly names: NameIndex };

const spanOf = (reader: NameReader, first: number, last: number): Range => ({
  start: (reader.tokens[first] as Token).start,
  end: (reader.tokens[last - 1] as Token).end,
});

/** "the police | chief": the noun goes on, so this is not its end. */
const goesOn = (reader: NameReader, at: number, { sentence, tags, names }: Place): boolean =>
  at < sentence.last &&
  (tags[at] === 'NOUN' || tags[at] === 'PROPN' || names.starting.has(at) || tokenAt(reader, at)?.text === '-');

const only = (list: readonly Cluster[]): Cluster | undefined => (list.length === 1 ? list[0] : undefined);

/** "the president", "the Kazakh president", "the president of Kazakhstan": one who bears that role. */
const bearer = (reader: NameReader, clusters: Clusters, at: number, place: Place): Nominal | undefined => {
  const country = reader.lexicon.countryOf.get(tokenAt(reader, at + 1)?.lower ?? '');
  const from = country === undefined ? at + 1 : at + 2;
  const title = titleAt(reader, from, place.sentence.last);
  if (!title || goesOn(reader, title.last, place)) return undefined;
  const owner = ownerBehind(reader, title.last, place.names);
  if (!owner && hasFlag(reader, title.last, is.of)) return undefined;
  const of = owner
    ? reader.tokens
        .slice(owner.first, owner.last)
        .map(({ lower }) => lower)
        .join(' ')
    : country;
  const bearers = (clusters.byRole.get(headOf(reader, title)) ?? []).filter(({ roles }) =>
    roles.some((role) => of === undefined || role.of === undefined || role.of.toLowerCase() === of),
  );
  const cluster = only(bearers);
  return cluster && { cluster, span: spanOf(reader, at, title.last), last: title.last };
};

/** "the ministry", "the council": the only organisation so far whose name has that head. */
const body = (reader: NameReader, clusters: Clusters, at: number, place: Place): Nominal | undefined => {
  const token = tokenAt(reader, at + 1);
  if (!token || at + 1 >= place.sentence.last || token.shape === 'upper') return undefined;
  if (!hasFlag(reader, at + 1, anyHead | is.ofHead) || goesOn(reader, at + 2, place)) return undefined;
  if (hasFlag(reader, at + 2, is.of)) return undefined;
  const cluster = only(clusters.byHead.get(token.lower) ?? []);
  return cluster && { cluster, span: spanOf(reader, at, at + 2), last: at + 2 };
};

/** A definite phrase that stands for an entity named before. */
export const nominalAt = (reader: NameReader, clusters: Clusters, at: number, place: Place): Nominal | undefined => {
  if (!hasFlag(reader, at, is.definite) || hasFlag(reader, at + 1, is.former)) return undefined;
  return bearer(reader, clusters, at, place) ?? body(reader, clusters, at, place);
};
