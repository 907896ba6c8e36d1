import type { Clue, PlaceExplanation, Toponym } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import type { Candidate } from '../place/candidate.ts';
import type { Needs } from '../place/detect.ts';
import type { Gazetteer, GazetteerPlace } from '../place/gazetteer.ts';
import type { Context, Mention, Rated } from '../place/resolve.ts';
import { outletPlaces } from '../place/outlet.ts';
import { inContext, readingClues, sureness } from '../place/resolve.ts';
import type { Found } from '../place/stage.ts';
import { foundIn, mentionsOf, weightsOf } from '../place/stage.ts';
import { placeWeights } from '../place/weigh.ts';
import type { Around } from './detection-words.ts';
import { detectionWords } from './detection-words.ts';
import type { PlaceRule } from '../place/rules.ts';
import { placeRules } from '../place/rules.ts';
import { readingWords } from './reading-words.ts';

type Read = Doc<Needs | 'toponyms'>;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const bySize = (clues: readonly Clue[]): readonly Clue[] =>
  clues.filter(({ points }) => points !== 0).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));

const aroundOf = ({ candidate: { first, last }, seat: { from, to } }: Found['judged'], { tokens }: Read): Around => {
  const word = (index: number): string => (index >= from && index < to ? (tokens[index]?.text ?? '') : '');
  return { before: word(first - 1), beforeThat: word(first - 2), next: word(last), then: word(last + 1) };
};

/** Clues of "is it a place?" with the weights that judged it. */
const detectionOf = (doc: Read, { judged }: Found, { confidence = 0 }: Toponym): PlaceExplanation['isPlace'] => {
  const weights = (doc.resources.placeWeights ?? placeWeights).detection[doc.casing];
  const around = aroundOf(judged, doc);
  const clues = ['bias', ...judged.clues].map((clue): Clue => ({
    clue,
    says: detectionWords(clue, around) ?? clue,
    points: weights[clue] ?? 0,
  }));
  return { score: round(judged.score), confidence, dateline: judged.score <= 0, clues: bySize(clues) };
};

const regionOf = ({ kind, index, admin1 }: GazetteerPlace): number => (kind === 'region' ? index : admin1);

const isNear = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a.lat !== undefined &&
  a.lon !== undefined &&
  b.lat !== undefined &&
  b.lon !== undefined &&
  Math.abs(Math.floor(a.lat) - Math.floor(b.lat)) <= 1 &&
  Math.abs(Math.floor(a.lon) - Math.floor(b.lon)) <= 1;

const shared: Readonly<Record<string, (a: GazetteerPlace, b: GazetteerPlace) => boolean>> = {
  country: (a, b) => a.country !== undefined && a.country === b.country,
  near: isNear,
  region: (a, b) => regionOf(a) >= 0 && regionOf(a) === regionOf(b),
};

/** More names than this are not told for one clue. */
const MOST_WITNESSES = 10;

/** Each name of a place once, in text order. */
const namesOf = (all: readonly Found[]): readonly Found[] =>
  [...new Map([...all].reverse().map((found) => [found.judged.candidate.key, found])).values()].reverse();

/** The report's other places that were read as lying there: "Peoria" speaks for the Springfield of Illinois. */
const witnesses = (clue: string, place: GazetteerPlace, own: Candidate, names: readonly Found[]): { by?: string[] } => {
  const isShared = shared[clue.replace('-known', '')];
  if (!isShared) return {};
  const found = names.filter(({ judged, rated }) => {
    const other = rated[0]?.entry.place;
    return other !== undefined && judged.candidate.key !== own.key && isShared(place, other);
  });
  return found.length > 0 ? { by: found.slice(0, MOST_WITNESSES).map(({ index }) => `p${index + 1}`) } : {};
};

type Seen = { readonly mention: Mention; readonly context: Context; readonly names: readonly Found[] };

const wordsOf = (doc: Read, candidate: Candidate | undefined): string | undefined =>
  candidate && doc.report.text.slice(candidate.start, candidate.end);

const cluesOfReading = (doc: Read, { entry }: Rated, { mention, context, names }: Seen): readonly Clue[] => {
  const { candidate } = mention;
  const { together } = weightsOf(doc);
  const [holder, held] = [wordsOf(doc, mention.holder), wordsOf(doc, mention.held)];
  const beside = { ...(holder === undefined ? {} : { holder }), ...(held === undefined ? {} : { held }) };
  const rank = candidate.entries.findIndex(({ place }) => place.index === entry.place.index);
  const clues = readingClues(entry, rank, mention, context).map(([clue, strength]): Clue => {
    const found = witnesses(clue, entry.place, candidate, names);
    const says = readingWords(clue, entry.place, { ...beside, witnessed: found.by !== undefined }) ?? clue;
    return { clue, says, points: round((together[clue] ?? 0) * strength), ...found };
  });
  return bySize(clues);
};

const explained = (doc: Read, toponym: Toponym, found: Found, seen: Seen): PlaceExplanation => {
  const { id, span, place, certainty, rule, candidates } = toponym;
  const { reads, example } = placeRules[rule.slice(rule.lastIndexOf('/') + 1) as PlaceRule];
  return {
    of: 'place',
    id,
    words: doc.report.text.slice(span.start, span.end),
    ...(place ? { place } : {}),
    certainty,
    rule: { id: rule, reads, example },
    isPlace: detectionOf(doc, found, toponym),
    ...(place ? { sureness: round(sureness(found.rated)) } : {}),
    candidates: candidates.map((rival, index) => ({
      ...rival,
      clues: cluesOfReading(doc, found.rated[index] as Rated, seen),
    })),
  };
};

/** Why each place of a report was read so: judged and rated once more in the same way, each clue with its points. */
export const explainPlaces = (doc: Read, gazetteer: Gazetteer): readonly PlaceExplanation[] => {
  const all = foundIn(doc, gazetteer);
  const mentions = mentionsOf(
    all.map(({ judged }) => judged.candidate),
    doc,
  );
  const seen = inContext(mentions, weightsOf(doc).alone, outletPlaces(doc, gazetteer));
  const names = namesOf(all);
  return doc.toponyms.map((toponym, index) =>
    explained(doc, toponym, all[index] as Found, { ...(seen[index] as (typeof seen)[number]), names }),
  );
};
