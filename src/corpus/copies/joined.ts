import type { CopyGroup } from '../../model/index.ts';
import { WHOLE } from './compare.ts';
import { type CopyLink, type CopyText, startOf } from './text.ts';
import { Sets } from './union.ts';
import { isEarlier, type When } from './when.ts';

type Kind = CopyGroup['kind'];

/** Texts that belong together, by number, and the kinds of link that it took. */
export type Joined = { readonly texts: readonly number[]; readonly kinds: ReadonlySet<Kind> };

type State = {
  readonly texts: readonly CopyText[];
  readonly sets: Sets;
  readonly used: { readonly text: number; readonly kind: Kind }[];
};

const join = ({ sets, used }: State, { short, long, kind }: CopyLink): void => {
  if (sets.join(short, long)) used.push({ text: short, kind });
};

const byOrder = (texts: readonly CopyText[], links: readonly CopyLink[]): readonly CopyLink[] => {
  const key = ({ short, long, size }: CopyLink): string =>
    [(2 - size).toFixed(6), ...[short, long].map((text) => (texts[text] as CopyText).key).sort()].join(' ');
  const keyed = links.map((link) => ({ link, key: key(link) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ link }) => link);
};

const startsBySet = ({ texts, sets }: State): ReadonlyMap<number, When | undefined> => {
  const members = new Map<number, CopyText[]>();
  texts.forEach((text, at) => {
    const set = sets.of(at);
    const found = members.get(set);
    if (found) found.push(text);
    else members.set(set, [text]);
  });
  return new Map(Array.from(members, ([set, all]) => [set, startOf(all)]));
};

const grouped = <K, T>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const at = key(item);
    const found = groups.get(at);
    if (found) found.push(item);
    else groups.set(at, [item]);
  }
  return groups;
};

/** A part was cut from the earliest of the longer texts that were there before it. */
const joinCut = (state: State, parts: readonly CopyLink[]): readonly CopyLink[] => {
  const starts = startsBySet(state);
  const wholes = new Map(parts.map(({ long }) => [long, startOf([state.texts[long] as CopyText])]));
  const cut = parts.filter(({ short, long }) => isEarlier(wholes.get(long), starts.get(state.sets.of(short))));
  const chosen = Array.from(grouped(cut, ({ short }) => state.sets.of(short)).values(), (all) =>
    all.reduce((best, link) => (isEarlier(wholes.get(link.long), wholes.get(best.long)) ? link : best)),
  );
  for (const link of chosen) join(state, link);
  const gone = new Set(cut);
  return parts.filter((link) => !gone.has(link));
};

/**
 * A longer text that is not known to be the earlier one: a flash written on, or a digest of several stories. It goes with
 * the one that makes up half of it; with a smaller one only when it is certain neither that it came later nor that it
 * holds others.
 */
const joinGrown = (state: State, parts: readonly CopyLink[]): void => {
  const { texts, sets } = state;
  for (const [long, links] of grouped(parts, (link) => link.long)) {
    const whole = startOf([texts[long] as CopyText]);
    const apart = links.filter(({ short }) => sets.of(short) !== sets.of(long));
    const largest = apart[0];
    if (!largest) continue;
    const stories = new Set(apart.map(({ short }) => sets.of(short)));
    const later = apart.some(({ short }) => isEarlier(startOf([texts[short] as CopyText]), whole));
    if (largest.size >= 0.5 || (stories.size === 1 && !later)) join(state, largest);
  }
};

/** The texts that hang together, without joining two stories through a text that holds both. */
export const joined = (texts: readonly CopyText[], all: readonly CopyLink[]): readonly Joined[] => {
  const state: State = { texts, sets: new Sets(texts.length), used: [] };
  const links = byOrder(texts, all);
  const whole = links.filter(({ size }) => size >= WHOLE);
  for (const kind of ['reprint', 'rewrite'] as const)
    for (const link of whole) if (link.kind === kind) join(state, link);
  joinGrown(
    state,
    joinCut(
      state,
      links.filter(({ size }) => size < WHOLE),
    ),
  );
  const kinds = grouped(state.used, ({ text }) => state.sets.of(text));
  const numbers = texts.map((_, at) => at);
  return Array.from(
    grouped(numbers, (at) => state.sets.of(at)),
    ([set, together]) => ({
      texts: together,
      kinds: new Set(kinds.get(set)?.map(({ kind }) => kind)),
    }),
  );
};
