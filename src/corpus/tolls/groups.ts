import { packFor } from '../../language/index.ts';
import { lemmatiser } from '../../language/lemma.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Figure, ReportRecord, Span } from '../../model/index.ts';
import { memoByKey } from '../../text/memo.ts';

/** Categories that are counted together, and the name of that group; other categories are their own group. */
const groups: Readonly<Record<string, string>> = {
  police: 'security forces',
  military: 'security forces',
  'security-guard': 'security forces',
  civilian: 'civilians',
  child: 'children',
  woman: 'women',
  suspect: 'suspects',
  militant: 'suspects',
  criminal: 'suspects',
};

/** A part of which nothing is said but that it is one: no two of these are compared. */
export const SOME = 'some of them';

const overlap = (a: Span, b: Span): boolean => a.part === b.part && a.start < b.end && b.start < a.end;

const groupNamed = (category: string | undefined): string | undefined =>
  category === undefined ? undefined : (groups[category] ?? category);

const childWords = memoByKey(
  (pack: LanguagePack) => new Set(pack.events.supported ? pack.events.participants.child : []),
);
const singular = memoByKey((pack: LanguagePack) => lemmatiser(pack.lemma));

/** "three children": the words name the group where the category does not. */
const byWords = (record: ReportRecord, span: Span): string | undefined => {
  const pack = packFor(record.report.language);
  const words = record.report.text.slice(span.start, span.end).toLowerCase().split(/\s+/);
  const base = singular(pack)(words.at(-1) ?? '', 'NOUN', 'NNS');
  return childWords(pack).has(base) ? groups.child : undefined;
};

/** Whom the event befell, by the phrase the number stands in: "eight members of the police and the national guard". */
const byEvent = (record: ReportRecord, figure: Figure): string | undefined => {
  const event = record.events.find(({ id }) => id === figure.event);
  const targets = (event?.participants ?? []).filter(({ role }) => role === 'target');
  const counted = targets.filter(({ span }) => overlap(span, figure.ofWhom?.span ?? figure.span));
  const others = record.figures.filter((other) => other.event === figure.event && other.measure === figure.measure);
  const named = counted.length > 0 ? counted : figure.ofWhom === undefined && others.length === 1 ? targets : [];
  // "people" is read as civilians; only the word itself says that they are.
  const found = new Set(named.map(({ category }) => (category === 'civilian' ? undefined : groupNamed(category))));
  const [only] = found;
  return found.size === 1 ? only : undefined;
};

/** Whom a figure counts; undefined is everybody. Counts of different groups are never compared. */
export const groupOf = (record: ReportRecord, figure: Figure): string | undefined => {
  const { ofWhom, kind, scope } = figure;
  const group = groupNamed(ofWhom?.category) ?? (ofWhom && byWords(record, ofWhom.span)) ?? byEvent(record, figure);
  if (group !== undefined || kind !== 'subset') return group;
  return scope?.place === undefined ? SOME : undefined;
};
