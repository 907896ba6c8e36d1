import type { Place } from '../../model/index.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Candidate } from './candidate.ts';
import { holds } from './clues.ts';
import { governs } from './metonym.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { PlaceWeights, Weights } from './weigh.ts';

/** A place phrase to resolve; the neighbours are those it is listed with ("Paris, Texas"). */
export type Mention = {
  readonly candidate: Candidate;
  readonly holder: Candidate | undefined;
  readonly held: Candidate | undefined;
  /** The name speaks as a government would: "Washington urged both sides". */
  readonly speaks?: boolean;
  /** Readings that are only the administrative double of another. */
  readonly twins?: ReadonlySet<number>;
};

/** A reading of a mention with its score. */
export type Rated = { readonly entry: GazetteerEntry; readonly score: number };

/** Where the report's places are, as far as each is known: weight by country and by region. */
type Where = {
  readonly country: Map<string, number>;
  readonly region: Map<number, number>;
  readonly cell: Map<number, number>;
  total: number;
};

/** What speaks for one reading: name of the clue and its strength. */
export type Clue = readonly [name: string, strength: number];

const MOST_READINGS = 60;
const MOST_CANDIDATES = 5;
/** What the outlet's places count together beside one place named in the report; set by hand, the annotated news names no outlet. */
const OUTLET = 0.7;

const ownClues = ({ place, nameKind }: GazetteerEntry, rank: number): Clue[] => [
  [`kind:${place.kind}`, 1],
  [`name:${nameKind}`, 1],
  [nameKind === 'alternate' || place.feature === 'government' ? 'feature:none' : `feature:${place.feature}`, 1],
  [
    place.kind === 'city' || place.kind === 'district' ? `size:${place.kind}` : 'size:other',
    Math.log10(place.population + 10) / 2,
  ],
  ['first', rank === 0 ? 1 : 0],
];

const saidClues = ({ place }: GazetteerEntry, { candidate, twins }: Mention): Clue[] =>
  candidate.kind === undefined
    ? twins?.has(place.index)
      ? [['twin', 1]]
      : []
    : [[candidate.kind === place.kind ? 'said:same' : 'said:other', 1]];

const neighbourClues = (entry: GazetteerEntry, { holder, held, speaks }: Mention): Clue[] => {
  const clues: Clue[] = speaks && governs(entry.place) ? [['speaks', 1]] : [];
  if (holder) clues.push([holder.entries.some((outer) => holds(outer, entry)) ? 'holder:yes' : 'holder:no', 1]);
  if (held) clues.push([held.entries.some((inner) => holds(entry, inner)) ? 'held:yes' : 'held:no', 1]);
  return clues;
};

/** The globe in cells of one degree; `near` adds up a cell and the eight around it. */
const cellOf = (lat: number, lon: number): number => (Math.floor(lat) + 90) * 400 + Math.floor(lon) + 180;
const nearTo = ({ lat, lon }: GazetteerEntry['place'], { cell }: Where): number => {
  if (lat === undefined || lon === undefined) return 0;
  const middle = cellOf(lat, lon);
  let sum = 0;
  for (let row = -400; row <= 400; row += 400)
    for (let column = -1; column <= 1; column += 1) sum += cell.get(middle + row + column) ?? 0;
  return sum;
};

/** A region or district that is hardly more than the town: its administrative double. */
const isTwin = (town: GazetteerEntry['place'], outer: GazetteerEntry['place']): boolean =>
  (outer.kind === 'region' || outer.kind === 'district') &&
  (town.admin1 === outer.index || town.admin2 === outer.index) &&
  town.population * 2 > outer.population;

/**
 * Readings that are the double of a town or lie in a country of the same name: "Almaty" the region of that code is the
 * city once more, and the bare name means the city; "Guatemala" means the country, not its department.
 */
const twinsOf = (entries: readonly GazetteerEntry[]): ReadonlySet<number> => {
  const towns = entries.filter(({ place, nameKind }) => place.kind === 'city' && nameKind === 'primary');
  const lands = new Set(entries.map(({ place }) => (place.kind === 'country' ? place.country : undefined)));
  const twins = entries.filter(
    ({ place }) =>
      towns.some((town) => isTwin(town.place, place)) ||
      ((place.kind === 'region' || place.kind === 'district') &&
        place.country !== undefined &&
        lands.has(place.country)),
  );
  return new Set(twins.map(({ place }) => place.index));
};

const share = (part: number, total: number): number => (total <= 0 ? 0 : part / total);

/** The report's other places: "Jackson" in a report on Mississippi is the one there. */
const whereClues = ({ place }: GazetteerEntry, where: Where, own: Where | undefined): Clue[] => {
  const total = where.total - (own?.total ?? 0);
  if (total <= 0) return [['alone', place.population > 100_000 ? 1 : 0]];
  const country =
    place.country === undefined ? 0 : (where.country.get(place.country) ?? 0) - (own?.country.get(place.country) ?? 0);
  const row = place.kind === 'region' ? place.index : place.admin1;
  const region = row < 0 ? 0 : (where.region.get(row) ?? 0) - (own?.region.get(row) ?? 0);
  const near =
    place.kind === 'country' || place.kind === 'continent' ? 0 : nearTo(place, where) - (own ? nearTo(place, own) : 0);
  const clues: Clue[] = [
    ['country', share(country, total)],
    ['region', share(region, total)],
    ['region-known', Math.min(region, 2)],
    ['near', share(near, total)],
    ['near-known', Math.min(near, 2)],
  ];
  if (country > 0.5) clues.push(['country-known', 1]);
  return clues;
};

export type Context = { readonly where: Where; readonly own: Where | undefined };

const reportClues = (entry: GazetteerEntry, mention: Mention, context: Context | undefined): readonly Clue[] => [
  ...saidClues(entry, mention),
  ...neighbourClues(entry, mention),
  ...(context ? whereClues(entry, context.where, context.own) : []),
];

/** Everything that speaks for or against one reading: what it is, and what the report says. */
export const readingClues = (
  entry: GazetteerEntry,
  rank: number,
  mention: Mention,
  context: Context | undefined,
): readonly Clue[] => [...ownClues(entry, rank), ...reportClues(entry, mention, context)];

const sum = (clues: readonly Clue[], weights: Weights): number => {
  let score = 0;
  for (const [name, strength] of clues) score += (weights[name] ?? 0) * strength;
  return score;
};

/** What each reading of a name is worth before any report is read: the same for every report, so kept. */
const ownScores = memoByKey((weights: Weights) =>
  memoByKey((entries: readonly GazetteerEntry[]) =>
    entries.slice(0, MOST_READINGS).map((entry, rank) => sum(ownClues(entry, rank), weights)),
  ),
);

const rate = (mention: Mention, weights: Weights, context?: Context): readonly Rated[] => {
  const { entries } = mention.candidate;
  return ownScores(weights)(entries)
    .map((own, rank): Rated => {
      const entry = entries[rank] as GazetteerEntry;
      return { entry, score: own + sum(reportClues(entry, mention, context), weights) };
    })
    .sort((a, b) => b.score - a.score || a.entry.place.index - b.entry.place.index);
};

/** Scores as shares that add up to one. */
const softmax = (rated: readonly Rated[]): readonly number[] => {
  const top = rated[0]?.score ?? 0;
  const powers = rated.map(({ score }) => Math.exp(score - top));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
};

const emptyWhere = (): Where => ({ country: new Map(), region: new Map(), cell: new Map(), total: 0 });

const addWhere = (where: Where, rated: readonly Rated[], weight: number): void => {
  const shares = softmax(rated);
  rated.forEach(({ entry: { place } }, index) => {
    const part = weight * (shares[index] as number);
    if (place.country !== undefined) where.country.set(place.country, (where.country.get(place.country) ?? 0) + part);
    const row = place.kind === 'region' ? place.index : place.admin1;
    if (row >= 0) where.region.set(row, (where.region.get(row) ?? 0) + part);
    if (place.kind === 'country' || place.lat === undefined || place.lon === undefined) return;
    const cell = cellOf(place.lat, place.lon);
    where.cell.set(cell, (where.cell.get(cell) ?? 0) + part);
  });
  where.total += weight;
};

/** Where the report is: each name once, however often it is printed, mentions with a neighbour on their own. */
export const whereOf = (
  mentions: readonly Mention[],
  weights: Weights,
  outlet: readonly Candidate[] = [],
): { all: Where; own: ReadonlyMap<number, Where> } => {
  const all = emptyWhere();
  for (const candidate of outlet)
    addWhere(
      all,
      rate({ candidate, holder: undefined, held: undefined }, weights).slice(0, 20),
      OUTLET / outlet.length,
    );
  const own = new Map<number, Where>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    const { key, entries } = mention.candidate;
    const id = `${key}|${mention.holder?.key ?? ''}`;
    if (key === -1 || entries.length === 0 || seen.has(id)) continue;
    seen.add(id);
    const rated = rate(mention, weights).slice(0, 20);
    const mine = own.get(key) ?? emptyWhere();
    addWhere(mine, rated, 1);
    addWhere(all, rated, 1);
    own.set(key, mine);
  }
  return { all, own };
};

/** "Paris, Texas" once: the report's bare Paris is that one. */
const holdersOf = (mentions: readonly Mention[]): ReadonlyMap<number, Candidate> =>
  new Map(mentions.flatMap(({ candidate, holder }) => (holder ? [[candidate.key, holder] as const] : [])).reverse());

/** Mentions with the holder that another mention of the same name gave, and the doubles among their readings. */
export const prepared = (mentions: readonly Mention[]): readonly Mention[] => {
  const holders = holdersOf(mentions);
  return mentions.map((mention) => {
    const holder = mention.holder ?? holders.get(mention.candidate.key);
    return { ...mention, holder, twins: twinsOf(mention.candidate.entries) };
  });
};

/** Mentions made ready, each with what the report's other places say of where it is. */
export const inContext = (
  mentions: readonly Mention[],
  alone: Weights,
  outlet: readonly Candidate[],
): readonly { readonly mention: Mention; readonly context: Context }[] => {
  const full = prepared(mentions);
  const { all, own } = whereOf(full, alone, outlet);
  return full.map((mention) => ({ mention, context: { where: all, own: own.get(mention.candidate.key) } }));
};

/** Readings of every mention, best first, rated in the light of all the others. */
export const resolve = (
  mentions: readonly Mention[],
  { alone, together }: PlaceWeights['resolution'],
  outlet: readonly Candidate[],
): readonly (readonly Rated[])[] => {
  const known = new Map<string, readonly Rated[]>();
  return inContext(mentions, alone, outlet).map(({ mention, context }) => {
    const { candidate, holder, held, speaks } = mention;
    const id = `${candidate.key}|${holder?.key ?? ''}|${held?.key ?? ''}|${candidate.kind ?? ''}|${candidate.entries.length}|${speaks ? 1 : 0}`;
    const rated = known.get(id) ?? rate(mention, together, context);
    known.set(id, rated);
    return rated;
  });
};

/** How sure the first reading is, between 0 and 1; a town and its administrative double are one. */
export const sureness = (rated: readonly Rated[]): number => {
  const best = rated[0]?.entry.place;
  if (!best) return 0;
  const shares = softmax(rated);
  return rated.reduce(
    (sure, { entry }, index) => sure + (index === 0 || isTwin(best, entry.place) ? (shares[index] as number) : 0),
    0,
  );
};

const regionName = (gazetteer: Gazetteer, row: number, date: string | undefined): { admin1?: string } =>
  row < 0 ? {} : { admin1: gazetteer.nameOn(row, date) };

/** The place as the record has it, named as on the report's day: "Nur-Sultan" in January 2022. */
export const placeOf = (
  { place }: Pick<GazetteerEntry, 'place'>,
  gazetteer: Gazetteer,
  date: string | undefined,
): Place =>
  Object.freeze({
    id: place.id,
    name: gazetteer.nameOn(place.index, date),
    kind: place.kind,
    ...(place.country === undefined ? {} : { country: place.country }),
    ...regionName(gazetteer, place.admin1, date),
    ...(place.lat === undefined || place.lon === undefined ? {} : { lat: place.lat, lon: place.lon }),
  });

/** The rivals kept in the record, best first. */
export const candidatesOf = (rated: readonly Rated[], gazetteer: Gazetteer, date: string | undefined) =>
  rated
    .slice(0, MOST_CANDIDATES)
    .map(({ entry, score }) => ({ place: placeOf(entry, gazetteer, date), score: Math.round(score * 1000) / 1000 }));
