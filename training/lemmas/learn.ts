import { lemmatiser } from '../../src/language/lemma.ts';
import type { LemmaWords } from '../../src/language/parts/lemma.ts';
import type { Counted } from './counts.ts';

export type Learned = {
  readonly known: readonly string[];
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
};

/** Fewer are a slip of the pen or of the annotator. */
const LEAST = 2;

/** Slips of a treebank that occur oftener than that, and classes whose words are pieces of others. */
const slips: ReadonlySet<string> = new Set(['VBD fled', 'mimick']);
const pieces: ReadonlySet<string> = new Set(['AFX', 'GW']);

const classOf = ({ classes }: LemmaWords, { tag, xpos }: Counted): string =>
  classes[`${tag} ${xpos}`] ?? classes[xpos] ?? xpos;

const sum = (rows: readonly Counted[]): number => rows.reduce((all, { count }) => all + count, 0);

const groupedBy = (rows: readonly Counted[], keyOf: (row: Counted) => string): ReadonlyMap<string, Counted[]> => {
  const groups = new Map<string, Counted[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/** Lemmas that make the endings give what they otherwise miss. */
const missingOf = (words: LemmaWords, counted: readonly Counted[]): readonly string[] => {
  const plain = lemmatiser(words);
  const byLemma = groupedBy(counted, ({ lemma }) => lemma);
  const proper = (lemma: string): boolean =>
    /^[a-z]+$/.test(lemma) && !slips.has(lemma) && sum(byLemma.get(lemma) ?? []) >= LEAST;
  const helps = ({ form, lemma, tag, xpos }: Counted): boolean =>
    plain(form, tag, xpos) !== lemma && lemmatiser({ ...words, known: [lemma] })(form, tag, xpos) === lemma;
  return [...byLemma]
    .filter(([lemma, rows]) => proper(lemma) && rows.some(helps))
    .map(([lemma]) => lemma)
    .sort();
};

/** Forms of one class that share an entry: names and signs as written, other words in lower case. */
const keyOf = (words: LemmaWords, tag: string, form: string): string => {
  const text = words.figures.includes(tag) ? form.replaceAll(words.grouping, '') : form.replace(/[‘’ʼ`]/g, "'");
  if (words.verbatim.includes(tag)) return form;
  return words.names.includes(tag) ? text : text.toLowerCase();
};

const groupsOf = (words: LemmaWords, counted: readonly Counted[]): ReadonlyMap<string, readonly Counted[]> =>
  groupedBy(
    counted.filter(({ form, lemma, xpos }) => !pieces.has(xpos) && !/[\s`\\$@\d]/.test(form + lemma)),
    (word) => `${classOf(words, word)} ${keyOf(words, classOf(words, word), word.form)}`,
  );

/** The lemma that most have, where it is right oftener than what the rules give. */
const entryOf = (rows: readonly Counted[], rule: (row: Counted) => string): string | undefined => {
  const lemmas = [...groupedBy(rows, ({ lemma }) => lemma)].map(([lemma, same]) => [lemma, sum(same)] as const);
  const [lemma, count] = lemmas.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];
  const right = sum(rows.filter((row) => rule(row) === row.lemma));
  return count >= LEAST && count > right ? lemma : undefined;
};

const exceptionsOf = (words: LemmaWords, counted: readonly Counted[]): Learned['exceptions'] => {
  const plain = lemmatiser(words);
  const lists = new Map<string, string[]>();
  for (const [key, rows] of groupsOf(words, counted)) {
    const lemma = entryOf(rows, ({ form, tag, xpos }) => plain(form, tag, xpos));
    const at = key.lastIndexOf(' ');
    const [tag, form] = [key.slice(0, at), key.slice(at + 1)];
    if (lemma !== undefined && !slips.has(key)) lists.set(tag, [...(lists.get(tag) ?? []), `${form} ${lemma}`]);
  }
  return Object.fromEntries([...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, list]) => [tag, list.sort()]));
};

/** What the rules do not give, from counted words. */
export const learn = (words: LemmaWords, counted: readonly Counted[]): Learned => {
  const known = missingOf(words, counted);
  return { known, exceptions: exceptionsOf({ ...words, known: [...words.known, ...known] }, counted) };
};
