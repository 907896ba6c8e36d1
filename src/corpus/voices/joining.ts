import type { LanguagePack } from '../../language/pack.ts';
import type { ReportRecord } from '../../model/index.ts';
import { bareName, folded } from './names.ts';
import type { Speaker } from './speaker.ts';

/** The key of a speaker in the dossier, and that of the body a person speaks for. */
type Joined = { readonly key: string; readonly of?: string };

const firstKey = ({ name, country }: Pick<Speaker, 'name' | 'country'>): string =>
  country === undefined ? folded(name) : `${folded(name)} (${country})`;

/** Adds what a key may become; a key with two things to become stays itself. */
const offer = (options: Map<string, Set<string>>, from: string, to: string): void => {
  if (from !== to) options.set(from, (options.get(from) ?? new Set<string>()).add(to));
};

const named = (speakers: readonly Speaker[]): readonly Speaker[] =>
  speakers.filter(({ is }) => is !== 'unnamed' && is !== 'open');

/** "Interior Ministry" is "Kazakhstan's Interior Ministry" where the dossier knows no other. */
const offerCountries = (options: Map<string, Set<string>>, speakers: readonly Speaker[]): void => {
  for (const { name, country } of speakers)
    if (country !== undefined) offer(options, folded(name), firstKey({ name, country }));
};

/** A surname is the one person of the dossier who has it. */
const offerSurnames = (options: Map<string, Set<string>>, speakers: readonly Speaker[]): void => {
  const taken = new Set(speakers.filter(({ is }) => is !== 'person').map(({ name }) => folded(name)));
  for (const { name, is } of speakers) {
    const words = folded(name).split(' ');
    const surname = words.at(-1) as string;
    if (is === 'person' && words.length > 1 && !taken.has(surname)) offer(options, surname, folded(name));
  }
};

/** Short forms a report itself gives: "the Collective Security Treaty Organization (CSTO)". */
const offerAliases = (
  options: Map<string, Set<string>>,
  records: readonly ReportRecord[],
  pack: LanguagePack,
): void => {
  for (const { entities } of records)
    for (const { name, aliases, type } of entities)
      if (type === 'organisation')
        for (const alias of aliases) offer(options, folded(alias), folded(bareName(name, pack).name));
};

/** "the Steppe Wire agency" is "Steppe Wire". */
const offerMedia = (options: Map<string, Set<string>>, speakers: readonly Speaker[], pack: LanguagePack): void => {
  const media = new Set(pack.attribution.media);
  const known = new Set(speakers.map(({ name }) => folded(name)));
  for (const key of known) {
    const words = key.split(' ');
    const short = folded(bareName(words.slice(0, -1).join(' '), pack).name);
    if (words.length > 1 && media.has(words.at(-1) as string) && known.has(short)) offer(options, key, short);
  }
};

const followed = (options: ReadonlyMap<string, ReadonlySet<string>>, key: string): string => {
  const seen = new Set([key]);
  let at = key;
  for (;;) {
    const next = options.get(at);
    const [only] = next ?? [];
    if (next?.size !== 1 || only === undefined || seen.has(only)) return at;
    seen.add((at = only));
  }
};

/** Bodies by the title that owns them: "prosecutor general" has the "prosecutor general's office". */
const officesIn = (bodies: ReadonlySet<string>, pack: LanguagePack): ReadonlyMap<string, ReadonlySet<string>> => {
  const offices = new Map<string, Set<string>>();
  for (const body of bodies)
    for (const mark of pack.names.cues.possessive) {
      const at = body.indexOf(`${mark} `);
      if (at > 0) offer(offices, body.slice(0, at), body);
    }
  return offices;
};

/** The body a title or a name behind a person stands for. "President of …" speaks for an office, not for a country. */
const bodyOf = (
  words: string,
  bodies: ReadonlySet<string>,
  offices: ReadonlyMap<string, ReadonlySet<string>>,
  pack: LanguagePack,
): string | undefined => {
  const key = folded(bareName(words, pack).name);
  if (pack.names.countryNames.includes(key)) return undefined;
  if (bodies.has(key)) return key;
  const [only, ...more] = offices.get(key) ?? [];
  return more.length === 0 ? only : undefined;
};

/** Joins the speakers of a dossier that are surely one; each of the joins needs exactly one candidate. */
export const joined = (
  speakers: readonly Speaker[],
  records: readonly ReportRecord[],
  pack: LanguagePack,
): ((speaker: Speaker) => Joined) => {
  const options = new Map<string, Set<string>>();
  const known = named(speakers);
  offerAliases(options, records, pack);
  offerMedia(options, known, pack);
  offerCountries(options, known);
  offerSurnames(options, known);
  const bodies = new Set(known.filter(({ is }) => is === 'body').map(({ name }) => folded(name)));
  const keyOf = (speaker: Speaker): string => followed(options, firstKey(speaker));
  const owned = officesIn(bodies, pack);
  const offices = new Map<string, Set<string>>();
  for (const speaker of known)
    for (const body of speaker.bodies) {
      const office = bodyOf(body, bodies, owned, pack);
      if (office !== undefined) offer(offices, keyOf(speaker), followed(options, office));
    }
  return (speaker) => {
    const key = keyOf(speaker);
    const [of, ...more] = offices.get(key) ?? [];
    return { key, ...(of === undefined || more.length > 0 ? {} : { of }) };
  };
};
