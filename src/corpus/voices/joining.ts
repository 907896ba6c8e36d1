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

/** The office of a title: "Prosecutor General" speaks for the "Prosecutor General's Office". */
const officeOf = (body: string, known: ReadonlySet<string>, pack: LanguagePack): string | undefined => {
  const key = folded(bareName(body, pack).name);
  if (pack.names.countryNames.includes(key)) return undefined; // "President of …" speaks for an office, not for a country
  if (known.has(key)) return key;
  const offices = [...known].filter((other) =>
    pack.names.cues.possessive.some((mark) => other.startsWith(`${key}${mark} `)),
  );
  return offices.length === 1 ? offices[0] : undefined;
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
  const offices = new Map<string, Set<string>>();
  for (const speaker of known)
    for (const body of speaker.bodies) {
      const office = officeOf(body, bodies, pack);
      if (office !== undefined) offer(offices, keyOf(speaker), followed(options, office));
    }
  return (speaker) => {
    const key = keyOf(speaker);
    const [of, ...more] = offices.get(key) ?? [];
    return { key, ...(of === undefined || more.length > 0 ? {} : { of }) };
  };
};
