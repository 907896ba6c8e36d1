import type { NameReader } from './reader.ts';
import { titleAt } from './titles.ts';
import type { RuledName } from './stage.ts';

/** A title begins at most so many words before the name the model found. */
const REACH = 3;

/** Where the titles at the head of a name end: "Prime | Minister Omarova" begins at "Omarova". */
const titlesEnd = (reader: NameReader, { first, last }: RuledName, from: number): number => {
  let end = first;
  for (let at = Math.max(from, first - REACH); at <= end && at < last; at += 1) {
    const title = titleAt(reader, at, last);
    if (title && title.last > end) end = title.last;
  }
  return end;
};

/** A person without the titles before the name; undefined when nothing else is left: "the President" is a role, no name. */
export const untitled = (reader: NameReader, name: RuledName, from: number): RuledName | undefined => {
  if (name.kind !== 'PER') return name;
  const first = titlesEnd(reader, name, from);
  if (first >= name.last) return undefined;
  return first === name.first ? name : { ...name, first };
};
