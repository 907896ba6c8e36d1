import { isCapitalised } from '../../text/tokens.ts';
import { is } from './lexicon.ts';
import type { NameReader } from './reader.ts';
import { hasFlag, tokenAt } from './reader.ts';
import type { RuledName } from './stage.ts';
import { titleAt } from './titles.ts';

const allCapital = (reader: NameReader, first: number, last: number): boolean => {
  for (let at = first; at < last; at += 1) {
    const token = tokenAt(reader, at);
    if (!token || !isCapitalised(token)) return false;
  }
  return last > first;
};

/** End of an office named by who holds it, from the title on: "Prosecutor General's Office" is a body, not a person. */
const officeEnd = (reader: NameReader, at: number): number | undefined => {
  const title = titleAt(reader, at, reader.tokens.length);
  if (!title || !hasFlag(reader, title.last, is.possessive) || !allCapital(reader, at, title.last)) return undefined;
  const behind = title.last + 1;
  return hasFlag(reader, behind, is.organisationHead) && allCapital(reader, behind, behind + 1)
    ? behind + 1
    : undefined;
};

/** What the model says of an office counts for nothing beside how it is written. */
const SURE = 10;

/** The names with the offices among them; an office swallows what was found inside it. */
export const withOffices = (
  reader: NameReader,
  names: readonly RuledName[],
  kinds: readonly string[],
): readonly RuledName[] => {
  const offices: RuledName[] = [];
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const last = hasFlag(reader, at, is.title) ? officeEnd(reader, at) : undefined;
    if (last === undefined) continue;
    offices.push({
      first: at,
      last,
      kind: 'ORG',
      scores: kinds.map((kind) => (kind === 'ORG' ? SURE : 0)),
      rule: 'office',
    });
    at = last - 1;
  }
  if (offices.length === 0) return names;
  const taken = new Uint8Array(reader.tokens.length);
  for (const { first, last } of offices) taken.fill(1, first, last);
  const apart = names.filter(({ first, last }) => !taken.subarray(first, last).includes(1));
  return [...apart, ...offices].sort((a, b) => a.first - b.first);
};
