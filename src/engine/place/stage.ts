import type { Place, Toponym } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { sameRange } from '../../text/range.ts';
import type { Doc } from '../doc.ts';
import type { PlaceRule } from './rules.ts';
import type { Stage } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import { isListedIn } from './clues.ts';
import type { Judged, Needs } from './detect.ts';
import { judge } from './detect.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { MetonymReader, Of } from './metonym.ts';
import { metonymReader, speakingReader } from './metonym.ts';
import { outletPlaces } from './outlet.ts';
import type { Mention, Rated } from './resolve.ts';
import { candidatesOf, placeOf, resolve, sureness } from './resolve.ts';
import type { PlaceWeights } from './weigh.ts';
import { placeWeights } from './weigh.ts';

/** The day the report is about to be read on: a place bears the name it had then. */
const dateOf = (doc: Doc<'dateline'>): string | undefined =>
  (doc.report.published ?? doc.dateline.published?.value ?? doc.dateline.date)?.slice(0, 10);

export const mentionsOf = (
  candidates: readonly Candidate[],
  doc: Doc<'tokens' | 'sentences' | 'syntax'>,
): readonly Mention[] => {
  const speaks = speakingReader(doc);
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    const before = candidates[index - 1];
    return {
      candidate,
      holder: isListedIn(candidate, next, doc.tokens) ? next : undefined,
      held: isListedIn(before, candidate, doc.tokens) ? before : undefined,
      ...(speaks(candidate) ? { speaks: true } : {}),
    };
  });
};

const formOf = (candidate: Candidate, best: Rated | undefined, dateline: Range | undefined): Toponym['form'] => {
  if (dateline && candidate.start >= dateline.start && candidate.end <= dateline.end) return 'dateline';
  if (candidate.source === 'street') return 'address';
  return best?.entry.nameKind === 'demonym' ? 'adjective' : 'name';
};

const rules: Readonly<Record<Candidate['source'], PlaceRule>> = {
  gazetteer: 'gazetteer-name',
  feature: 'designator',
  street: 'street',
  name: 'name-in-context',
};

const metonyms: Readonly<Record<Of, PlaceRule>> = { government: 'seat-of-government', team: 'team' };

const ruleOf = ({ candidate }: Judged, form: Toponym['form'], metonym: Of | undefined): PlaceRule => {
  if (form === 'dateline') return 'dateline';
  if (metonym) return metonyms[metonym];
  return form === 'adjective' ? 'demonym' : rules[candidate.source];
};

/** Below this the first reading is only the likeliest of several. */
const SURE = 0.9;
const LIKELY = 0.5;

const certaintyOf = (rated: readonly Rated[]): Toponym['certainty'] => {
  const share = sureness(rated);
  return share >= SURE ? 'stated' : share >= LIKELY ? 'implied' : 'guessed';
};

/** A place phrase with its readings, best first. */
export type Found = { readonly judged: Judged; readonly rated: readonly Rated[]; readonly index: number };
type Reading = { readonly doc: Doc<Needs>; readonly gazetteer: Gazetteer; readonly metonym: MetonymReader };

/** "Moscow said": the government, and the country it governs; "Chicago beat Boston": the team. */
const standsFor = (of: Of, best: Rated | undefined, { doc, gazetteer }: Reading): Pick<Toponym, 'metonym'> => {
  const code = of === 'government' ? best?.entry.place.country : undefined;
  const place = code === undefined ? undefined : gazetteer.country(code);
  return { metonym: { of, ...(place ? { place: placeOf({ place }, gazetteer, dateOf(doc)) } : {}) } };
};

/** Without a reading the words alone speak: "Oak Street" says what it is, a bare name does not. */
const sureOf = ({ source }: Candidate, rated: readonly Rated[]): Toponym['certainty'] =>
  source === 'gazetteer' ? certaintyOf(rated) : source === 'name' ? 'implied' : 'stated';

const toponymOf = (reading: Reading, { judged, rated, index }: Found): Toponym => {
  const { candidate } = judged;
  const { doc, gazetteer } = reading;
  const form = formOf(candidate, rated[0], doc.dateline.span);
  const date = dateOf(doc);
  const of = form === 'name' ? reading.metonym(candidate, rated[0]?.entry.place) : undefined;
  return Object.freeze({
    id: `p${index + 1}`,
    rule: `${doc.pack.id}/place/${ruleOf(judged, form, of)}`,
    certainty: sureOf(candidate, rated),
    confidence: Math.round((1000 * 1) / (1 + Math.exp(-judged.score))) / 1000,
    span: { start: candidate.start, end: candidate.end },
    form,
    ...(rated[0] ? { place: placeOf(rated[0].entry, gazetteer, date) } : {}),
    candidates: candidatesOf(rated, gazetteer, date),
    ...(of ? standsFor(of, rated[0], reading) : {}),
  });
};

const isDatelinePlace = (candidate: Candidate, { place }: Doc<'dateline'>['dateline']): boolean =>
  place !== undefined && candidate.start >= place.start && candidate.end <= place.end && candidate.entries.length > 0;

const accepted = (doc: Doc<Needs>, gazetteer: Gazetteer): readonly Judged[] =>
  judge(doc, gazetteer).filter(({ candidate, score }) => score > 0 || isDatelinePlace(candidate, doc.dateline));

export const weightsOf = ({ resources }: Doc<Needs>): PlaceWeights['resolution'] =>
  (resources.placeWeights ?? placeWeights).resolution;

/** The place phrases of a report in text order, with what speaks for them. */
export const foundIn = (doc: Doc<Needs>, gazetteer: Gazetteer): readonly Found[] => {
  const places = accepted(doc, gazetteer);
  const rated = resolve(
    mentionsOf(
      places.map(({ candidate }) => candidate),
      doc,
    ),
    weightsOf(doc),
    outletPlaces(doc, gazetteer),
  );
  return places.map((judged, index) => ({ judged, rated: rated[index] as readonly Rated[], index }));
};

const run = (doc: Doc<Needs>): readonly Toponym[] => {
  const { gazetteer } = doc.resources;
  if (!gazetteer) return [];
  const reading = { doc, gazetteer, metonym: metonymReader(doc) };
  return foundIn(doc, gazetteer).map((found) => toponymOf(reading, found));
};

/**
 * Place phrases with their place and its rivals: names the gazetteer has ("Zhanaozen"), names that say what they are
 * ("Neches River"), streets ("North Cooper Street"), demonyms ("Kazakh") and the dateline's place.
 */
export const toponyms: Stage<Needs, 'toponyms'> = {
  name: 'toponyms',
  needs: ['tokens', 'sentences', 'syntax', 'casing', 'tags', 'names', 'dateline', 'times'],
  adds: 'toponyms',
  run,
};

/** Readings of a phrase given from outside; a leading article or "Town of" and a final "County" are tried without. */
const entriesFor = (words: string, gazetteer: Gazetteer): readonly Candidate['entries'][number][] => {
  const whole = gazetteer.lookup(words);
  if (whole.length > 0) return whole;
  const shorter = [
    words.replace(/^.{1,8} (?:of )/i, ''),
    words.replace(/^the /i, ''),
    words.replace(/s$/, ''),
    words.replace(/ \S+$/, ''),
  ];
  for (const form of shorter) {
    const found = form === words ? [] : gazetteer.lookup(form);
    if (found.length > 0) return found;
  }
  return [];
};

/** The same resolver on spans given from outside, in the light of the places the report names itself. */
export const resolveSpans = (doc: Doc<Needs>, spans: readonly Range[]): readonly (Place | undefined)[] => {
  const { gazetteer } = doc.resources;
  if (!gazetteer) return spans.map(() => undefined);
  const found = accepted(doc, gazetteer).map(({ candidate }) => candidate);
  const names = new Map<string, number>();
  const given = spans.map((span): Candidate => {
    const words = doc.text.slice(span.start, span.end);
    const key = names.get(words) ?? -2 - names.size;
    names.set(words, key);
    const known = found.find((candidate) => sameRange(candidate, span));
    const first = doc.tokens.findIndex((token) => token.end > span.start);
    const past = doc.tokens.findIndex((token) => token.start >= span.end);
    return (
      known ?? {
        first,
        last: past < 0 ? doc.tokens.length : past,
        ...span,
        source: 'gazetteer',
        key,
        entries: entriesFor(words, gazetteer),
      }
    );
  });
  const others = found.filter(
    (candidate) => !given.some((span) => span.start < candidate.end && candidate.start < span.end),
  );
  const all = [...given, ...others].sort((a, b) => a.start - b.start);
  const rated = resolve(mentionsOf(all, doc), weightsOf(doc), outletPlaces(doc, gazetteer));
  return given.map((candidate) => {
    const best = rated[all.indexOf(candidate)]?.[0];
    return best && placeOf(best.entry, gazetteer, dateOf(doc));
  });
};
