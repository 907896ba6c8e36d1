import { normalise } from '../../text/normalise.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { is, nameLexicon } from '../names/lexicon.ts';
import { candidatesIn } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import { matchesIn } from './match.ts';
import { flagsOf, placeLexicon } from './words.ts';

/** Ends of addresses that are a country's by their letters and the world's in use: "news.tv", "daily.me". */
const worldwide = new Set([
  'ai',
  'am',
  'as',
  'bz',
  'cc',
  'co',
  'fm',
  'gl',
  'io',
  'la',
  'ly',
  'me',
  'mu',
  'to',
  'tv',
  'vc',
  'ws',
]);

/** "https://www.example.co.uk/news/1": GB. */
const countryOfAddress = (url: string | undefined): string | undefined => {
  const host = /^[a-z]{2,6}:\/\/([^/?#:]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase();
  const end = host?.slice(host.lastIndexOf('.') + 1);
  if (end === undefined || !/^[a-z]{2}$/.test(end) || worldwide.has(end)) return undefined;
  return end === 'uk' ? 'GB' : end.toUpperCase();
};

const fromAddress = (url: string | undefined, gazetteer: Gazetteer): readonly Candidate[] => {
  const code = countryOfAddress(url);
  const place = code === undefined ? undefined : gazetteer.country(code);
  if (!place) return [];
  const entries = [{ place, nameKind: 'primary' as const }];
  return [{ first: 0, last: 1, start: 0, end: 0, source: 'gazetteer', key: -2, entries }];
};

const fromName = (doc: Doc<'casing'>, gazetteer: Gazetteer): readonly Candidate[] => {
  const text = normalise(doc.report.outlet ?? '').slice(0, 200);
  const tokens = tokensOf(text, 0, text.length, doc.pack.core.tokens);
  const words = placeLexicon(doc.pack.places);
  const lexicon = nameLexicon(doc.pack.names);
  const isOther = (token: Token): boolean =>
    words.organisations.has(token.lower) ||
    words.otherwise.has(token.lower) ||
    (flagsOf(token, lexicon) & is.frequent) !== 0;
  const matches = matchesIn(text, 0, tokens.length, { tokens, casing: 'mixed', gazetteer }).filter(
    ({ first, last }) => last - first > 1 || !isOther(tokens[first] as Token),
  );
  const tags = tokens.map(() => 'PROPN' as const);
  return candidatesIn(matches, { first: 0, last: tokens.length, tokens, tags, words }, false);
};

/**
 * Places the report's outlet is of, by its name and the country of its address: "The Augusta Chronicle" tells of
 * another Georgia than a paper of Tbilisi. They speak for regions and countries like one more place of the report.
 */
export const outletPlaces = (doc: Doc<'casing'>, gazetteer: Gazetteer): readonly Candidate[] => [
  ...fromName(doc, gazetteer),
  ...fromAddress(doc.report.url, gazetteer),
];
