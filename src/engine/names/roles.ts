import type { Token } from '../../text/tokens.ts';
import type { Role } from './clusters.ts';
import { is } from './lexicon.ts';
import type { NameReader } from './reader.ts';
import { hasFlag, tokenAt } from './reader.ts';
import type { NameSpan } from './stage.ts';
import type { FoundTitle } from './titles.ts';
import { titleAt } from './titles.ts';

/** The names of a text by the token they begin and end at. */
export type NameIndex = {
  readonly starting: ReadonlyMap<number, NameSpan>;
  readonly ending: ReadonlyMap<number, NameSpan>;
};

const capital = (words: string): string => words.replace(/(^|[ -])(\p{L})/gu, (all) => all.toUpperCase());

const textOf = (reader: NameReader, text: string, first: number, last: number): string =>
  text.slice((reader.tokens[first] as Token).start, (reader.tokens[last - 1] as Token).end);

/** Whose president: "Kazakhstan's President", "Kazakh President", "Interior Ministry spokesman". */
const ownerBefore = (reader: NameReader, text: string, at: number, names: NameIndex): string | undefined => {
  const possessive = hasFlag(reader, at - 1, is.possessive) && tokenAt(reader, at - 1)?.glued === true;
  const owner = names.ending.get(possessive ? at - 1 : at);
  if (owner && (possessive || owner.type !== 'person')) return text.slice(owner.start, owner.end);
  const country = reader.lexicon.countryOf.get(tokenAt(reader, at - 1)?.lower ?? '');
  return country === undefined ? undefined : capital(country);
};

/** "the president of Kazakhstan", "spokeswoman for the Interior Ministry". */
export const ownerBehind = (reader: NameReader, at: number, names: NameIndex): NameSpan | undefined => {
  if (!hasFlag(reader, at, is.of)) return undefined;
  return names.starting.get(hasFlag(reader, at + 1, is.article) ? at + 2 : at + 1);
};

export const headOf = (reader: NameReader, { last }: FoundTitle): string => (reader.tokens[last - 1] as Token).lower;

const roleOf = (reader: NameReader, text: string, title: FoundTitle, owner: string | undefined): Role => {
  const { start } = reader.tokens[title.first] as Token;
  const { end } = reader.tokens[title.last - 1] as Token;
  return {
    title: textOf(reader, text, title.first, title.last),
    ...(owner === undefined ? {} : { of: owner }),
    span: { start, end },
    head: headOf(reader, title),
  };
};

/** The role a title before the name gives: "Kazakhstan's President Omarova". */
export const roleBefore = (
  reader: NameReader,
  text: string,
  title: FoundTitle | undefined,
  names: NameIndex,
): Role | undefined =>
  title?.title.role === true ? roleOf(reader, text, title, ownerBefore(reader, text, title.first, names)) : undefined;

/** The role behind a comma: "Omarova, the mayor of Aktau,", "Omarov, Kazakhstan's foreign minister". */
export const roleBehind = (reader: NameReader, text: string, at: number, names: NameIndex): Role | undefined => {
  if (tokenAt(reader, at)?.text !== ',') return undefined;
  let index = at + 1;
  for (let tries = 0; tries < 4; tries += 1) {
    const title = titleAt(reader, index, Math.min(index + 6, reader.tokens.length));
    if (title?.title.role === true) {
      const behind = ownerBehind(reader, title.last, names);
      const owner = behind ? text.slice(behind.start, behind.end) : ownerBefore(reader, text, index, names);
      return roleOf(reader, text, title, owner);
    }
    const name = names.starting.get(index);
    const skip = hasFlag(reader, index, is.article | is.demonym | is.possessive | is.organisationHead);
    if (!name && !skip) return undefined;
    index = name && name.type !== 'person' ? name.last : index + 1;
  }
  return undefined;
};
