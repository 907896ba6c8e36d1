import { packFor } from '../../language/index.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Attribution, ChainLink, ReportRecord, Span } from '../../model/index.ts';
import { memoByKey } from '../../text/memo.ts';
import { isNamed } from './names.ts';
import { headWords, speakerOf, withoutClause, wordsAt } from './speaker.ts';

type Source = NonNullable<Attribution['source']>;
type Shown = Pick<ChainLink, 'name' | 'unnamed'>;

/** Words whose capital at the beginning is that of a sentence: "Residents", not "Almaty". */
const plainWords = memoByKey(({ names }: LanguagePack): ReadonlySet<string> => {
  const proper = new Set([...names.countryNames, ...names.cityNames, ...Object.keys(names.demonyms)]);
  return new Set(names.frequentWords.filter((word) => !proper.has(word)));
});

/** "They" and "Rights groups" at the head of a sentence are "they" and "rights groups". */
const inSentence = (phrase: string, pack: LanguagePack): string => {
  const head = headWords(phrase, pack);
  const first = (head[0] ?? '').toLowerCase();
  const plain = Object.hasOwn(pack.core.closedClass, first) || plainWords(pack).has(first);
  if (!plain || isNamed(head.join(' '), pack)) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
};

/** Countries are compared in small letters and shown in their own. */
const countryName = (country: string, pack: LanguagePack): string =>
  country
    .split(' ')
    .map((word) => (Object.hasOwn(pack.core.closedClass, word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** "the Steppe Wire agency": the noun only says what it is. */
const withoutKind = (name: string, pack: LanguagePack): string => {
  const rest = name.slice(0, Math.max(0, name.lastIndexOf(' ')));
  return pack.attribution.media.includes(name.slice(rest.length + 1)) && isNamed(rest, pack) ? rest : name;
};

/** The words of a phrase that names nobody: "a resident", without what only describes. */
const wordsOnly = (record: ReportRecord, { spans: [span] }: Source, pack: LanguagePack): string =>
  inSentence(withoutClause(wordsAt(record, span as Span), pack).replace(/[\s,;:]+$/, ''), pack);

/** "Kazakh authorities": an adjective of the country is a part of the name, as the report has it. */
const ownedBy = (
  record: ReportRecord,
  source: Source,
  { plain, pack }: { readonly plain: string; readonly pack: LanguagePack },
): string | undefined => {
  const words = wordsOnly(record, source, pack);
  const before = words.slice(0, -plain.length);
  return words.endsWith(` ${plain}`) && /^\p{Lu}\p{L}+ $/u.test(before) ? words : undefined;
};

/**
 * What a source is called wherever voices are listed: "The ministry" by the one ministry its report named, "the Interior
 * Ministry" without the article, "Kazakhstan's" with its country behind. Who has no name keeps the words of the report.
 */
export const shownName = (record: ReportRecord, source: Source): Shown => {
  const pack = packFor(record.report.language);
  const { name, country, is } = speakerOf(record, source);
  if (is === 'unnamed' || is === 'open') return { name: wordsOnly(record, source, pack), unnamed: true };
  if (is === 'media' && !isNamed(name, pack)) return { name: wordsOnly(record, source, pack) };
  const plain = is === 'person' ? name : withoutKind(inSentence(name, pack), pack);
  if (country === undefined) return { name: plain };
  const told = ownedBy(record, source, { plain, pack });
  return { name: told ?? `${plain} (${countryName(country, pack)})` };
};

/** A dateline prints "STEPPE WIRE" in capitals; it is the Steppe Wire of every other report. Short forms ("TASS") are names. */
export const carrierName = (name: string): string =>
  name === name.toUpperCase() && name.includes(' ')
    ? name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
