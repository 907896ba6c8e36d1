import { greedy, matchCrossed, matchDate, matchPhrase, matchPlace } from './muc4-match.ts';
import { crossedSlots, setSlots, stringSlots, type GoldTemplate, type Template } from './muc4-types.ts';

/** Correct (partial counts a half), possible, actual. */
export type Cell = { readonly right: number; readonly possible: number; readonly actual: number };
export type SlotScores = ReadonlyMap<string, Cell>;
type Phrases = { readonly alternatives: readonly string[]; readonly optional: boolean };

const ATTACKS = ['ATTACK', 'BOMBING', 'ARSON'];

/** A victim's name and description are one victim. */
function victims(gold: GoldTemplate): readonly Phrases[] {
  const phrases = (gold.hum_tgt_name ?? []).map((one) => ({
    alternatives: (one.alts ?? []).map(({ s }) => s),
    optional: one.optional ?? false,
  }));
  for (const one of gold.hum_tgt_desc ?? []) {
    const alternatives = (one.alts ?? []).map(({ s }) => s);
    const named = phrases.filter((other) => other.alternatives.some((name) => one.of?.includes(name)));
    for (const other of named) other.alternatives.push(...alternatives);
    if (named.length === 0) phrases.push({ alternatives, optional: one.optional ?? false });
  }
  return phrases.filter(({ alternatives }) => alternatives.length > 0);
}

function goldPhrases(gold: GoldTemplate, slot: (typeof stringSlots)[number]): readonly Phrases[] {
  if (slot === 'hum_tgt') return victims(gold);
  return (gold[slot] ?? [])
    .map((one) => ({ alternatives: (one.alts ?? []).map(({ s }) => s), optional: one.optional ?? false }))
    .filter(({ alternatives }) => alternatives.length > 0);
}

function setCell(found: Template, gold: GoldTemplate, slot: (typeof setSlots)[number]): Cell {
  const values = (gold[slot] ?? []).flatMap((one) => one.values);
  const own = found[slot]?.[0];
  const cell = { possible: Number(values.length > 0), actual: Number(own !== undefined) };
  if (own !== undefined && values.includes(own)) return { ...cell, right: 1 };
  const near =
    slot === 'incident_type' &&
    own !== undefined &&
    values[0] !== undefined &&
    [own, values[0]].includes('ATTACK') &&
    [own, values[0]].every((type) => ATTACKS.includes(type));
  return { ...cell, right: near ? 0.5 : 0 };
}

function stringCell(found: Template, gold: GoldTemplate, slot: (typeof stringSlots)[number]): Cell {
  const wanted = goldPhrases(gold, slot);
  const own = found[slot] ?? [];
  const { sum, used } = greedy(own, wanted, (phrase, one) => matchPhrase(phrase, one.alternatives));
  return { right: sum, possible: wanted.filter((one, j) => !one.optional || used.has(j)).length, actual: own.length };
}

function crossedCell(found: Template, gold: GoldTemplate, slot: (typeof crossedSlots)[number]): Cell {
  const wanted = (gold[slot] ?? [])
    .filter(({ values }) => !(values.length === 1 && values[0] === '-'))
    .map((one) => ({ values: one.values, of: one.of ?? [], optional: one.optional ?? false }));
  const own = found[slot] ?? [];
  const { sum, used } = greedy(own, wanted, (filler, one) => matchCrossed(slot, filler, one));
  return { right: sum, possible: wanted.filter((one, j) => !one.optional || used.has(j)).length, actual: own.length };
}

/** One predicted template against one gold template, slot by slot. */
export function scorePair(found: Template, gold: GoldTemplate): SlotScores {
  const dates = gold.incident_date ?? [];
  const day = found.incident_date?.[0];
  const places = gold.incident_location ?? [];
  const own = found.incident_location ?? [];
  return new Map<string, Cell>([
    [
      'incident_date',
      { right: day ? matchDate(day, dates) : 0, possible: Number(dates.length > 0), actual: Number(day !== undefined) },
    ],
    [
      'incident_location',
      { right: matchPlace(own, places), possible: Number(places.length > 0), actual: Number(own.length > 0) },
    ],
    ...setSlots.map((slot) => [slot, setCell(found, gold, slot)] as const),
    ...stringSlots.map((slot) => [slot, stringCell(found, gold, slot)] as const),
    ...crossedSlots.map((slot) => [slot, crossedCell(found, gold, slot)] as const),
  ]);
}
