import { packFor } from '../../language/index.ts';
import { lemmatiser } from '../../language/lemma.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Attribution, Entity, ReportRecord, Span } from '../../model/index.ts';
import { memoByKey } from '../../text/memo.ts';
import { bareName, folded, isNamed, withoutTitle } from './names.ts';
import { namedBefore } from './within.ts';

/**
 * Who speaks, as far as one report tells. `body`: a name or a standing body, the same wherever it is met. `unnamed`: "a
 * resident", somebody of one text. `open`: a pronoun nobody resolved, which may be anybody the report named.
 */
export type Speaker = {
  readonly name: string;
  readonly country?: string;
  readonly is: 'person' | 'body' | 'media' | 'document' | 'unnamed' | 'open';
  /** What the speaker's words say about whom they speak for: "of the Prosecutor General's Office". */
  readonly bodies: readonly string[];
};

export const wordsAt = ({ report }: ReportRecord, { start, end, part }: Span): string =>
  (part === 'headline' ? (report.headline ?? '') : report.text).slice(start, end).replace(/\s+/g, ' ');

const within = (inner: Span, outer: Span): boolean =>
  inner.part === outer.part && outer.start <= inner.start && inner.end <= outer.end;

type Source = NonNullable<Attribution['source']>;

/** Entities named inside a phrase, in its order. */
const entitiesIn = (record: ReportRecord, span: Span): readonly Entity[] =>
  record.entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.kind === 'name' && entity.type !== 'place' && within(mention.span, span))
        .map((mention) => ({ entity, at: mention.span.start })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ entity }) => entity);

const listsOf = memoByKey(({ attribution, names, lemma }: LanguagePack) => ({
  documents: new Set([...attribution.documents, ...attribution.counts]),
  media: new Set(attribution.media),
  organisations: new Set(attribution.organisations),
  unnamed: new Set(attribution.unnamed),
  standing: new Set([...names.cues.standingGroups, ...names.cues.modifyingGroups]),
  singular: lemmatiser(lemma),
}));

/** The words a phrase turns on: those before its first preposition. */
export const headWords = (name: string, pack: LanguagePack): readonly string[] => {
  const words = name.split(' ');
  const end = words.findIndex((word, index) => index > 0 && pack.core.closedClass[word.toLowerCase()] === 'ADP');
  return end < 0 ? words : words.slice(0, end);
};

/** "police", "prosecutors", "the presidential office": one body wherever it is met. Officials and residents are not. */
const isStanding = (name: string, pack: LanguagePack): boolean => {
  const { standing, organisations, unnamed, singular } = listsOf(pack);
  const words = headWords(folded(name), pack);
  const head = words.at(-1) ?? '';
  if (words.some((word) => pack.attribution.again.includes(word))) return false;
  if (unnamed.has(singular(head, 'NOUN', 'NNS'))) return false;
  return words.length === 1 ? standing.has(head) : organisations.has(head);
};

/** Without what only describes: "a resident who lives nearby". */
export const withoutClause = (name: string, pack: LanguagePack): string => {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index > 0 && pack.attribution.relatives.includes(word.toLowerCase()));
  return at < 0 ? name : words.slice(0, at).join(' ');
};

const isOpen = (phrase: string, pack: LanguagePack): boolean =>
  folded(phrase)
    .split(' ')
    .every((word) => Object.hasOwn(pack.names.pronouns, word) || Object.hasOwn(pack.core.closedClass, word));

/** "figures from the Health Ministry": whoever issued a document that has no name of its own speaks. */
const issuer = (phrase: string, pack: LanguagePack): string | undefined => {
  const words = bareName(phrase, pack).name.split(' ');
  const { documents } = listsOf(pack);
  const at = words.findIndex((word) => documents.has(word.toLowerCase()));
  const behind = words.slice(at + 1).findIndex((word) => /^\p{Lu}/u.test(word));
  if (at >= 0 && behind >= 0) return words.slice(at + 1 + behind).join(' ');
  const named = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return at === words.length - 1 && at > 0 && named === at ? words.slice(0, at).join(' ') : undefined;
};

const bodiesOf = (entity: Entity | undefined, others: readonly Entity[]): readonly string[] => [
  ...others.filter(({ type }) => type === 'organisation').map(({ name }) => name),
  ...(entity?.roles ?? []).flatMap(({ title, of }) => (of === undefined ? [title] : [of, title])),
];

const kindOf = (source: Source, entity: Entity | undefined, name: string): Speaker['is'] => {
  if (source.kind === 'media') return 'media';
  if (entity?.type === 'person') return 'person';
  return source.kind === 'person' && entity === undefined && name.includes(' ') ? 'person' : 'body';
};

const byName = (record: ReportRecord, source: Source, pack: LanguagePack): Speaker => {
  const span = source.spans[0] as Span;
  const phrase = wordsAt(record, span);
  const inside = entitiesIn(record, span);
  const entity = record.entities.find(({ id }) => id === source.entity) ?? (inside.length > 0 ? inside[0] : undefined);
  const bare = bareName(phrase, pack);
  const plain = entity?.name ?? bare.name;
  const is = kindOf(source, entity, plain);
  return {
    name: is === 'person' ? withoutTitle(plain, pack) : bareName(plain, pack).name,
    ...(bare.country === undefined || is === 'person' ? {} : { country: bare.country }),
    is,
    bodies:
      is === 'person'
        ? bodiesOf(
            entity,
            inside.filter((other) => other !== entity),
          )
        : [],
  };
};

const somebody = (name: string, is: Speaker['is']): Speaker => ({ name, is, bodies: [] });

const isKnownEntity = (record: ReportRecord, id: string | undefined): boolean =>
  record.entities.some((entity) => entity.id === id && entity.mentions.some(({ kind }) => kind === 'name'));

/** "the ministry", "police", "a resident": who it is when the phrase holds no name. */
const byNoun = (record: ReportRecord, { kind, spans }: Source, short: string, pack: LanguagePack): Speaker => {
  const phrase = wordsAt(record, spans[0] as Span);
  const opening = folded(phrase).split(' ')[0] as string;
  const definite = pack.attribution.definites.includes(opening);
  // "a rights group" is any of them
  const standing = isStanding(short, pack) && (definite || !pack.names.cues.articles.includes(opening));
  if (!standing || short.includes(' ')) {
    const earlier = definite ? namedBefore(record, spans[0] as Span, short) : undefined;
    if (earlier !== undefined) return speakerOf(record, earlier);
  }
  const { country } = bareName(phrase, pack);
  if (standing) return { ...somebody(short, 'body'), ...(country === undefined ? {} : { country }) };
  if (kind === 'media') return somebody(short, 'media');
  return definite ? somebody(phrase, 'open') : somebody(withoutClause(short, pack), 'unnamed');
};

/** The speaker of an attribution's source, by what its own report says. */
export const speakerOf = (record: ReportRecord, source: Source): Speaker => {
  const pack = packFor(record.report.language);
  const phrase = wordsAt(record, source.spans[0] as Span);
  const short = bareName(phrase, pack).name;
  if (isKnownEntity(record, source.entity)) return byName(record, source, pack);
  if (isOpen(phrase, pack)) return somebody(phrase, 'open');
  if (source.kind === 'unnamed') return somebody(withoutClause(short, pack), 'unnamed');
  const named = source.kind === 'document' ? issuer(phrase, pack) : undefined;
  if (named !== undefined) return somebody(named, 'body');
  if (!isNamed(headWords(short, pack).join(' '), pack)) return byNoun(record, source, short, pack);
  return source.kind === 'document' ? somebody(short, 'document') : byName(record, source, pack);
};
