import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventType } from '../event-type.ts';
import { eventTypes } from './index.ts';

const all: readonly EventType[] = Object.values(eventTypes);

const acledSubEvents = [
  'Armed clash',
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Chemical weapon',
  'Air/drone strike',
  'Suicide bomb',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Sexual violence',
  'Attack',
  'Abduction/forced disappearance',
  'Peaceful protest',
  'Protest with intervention',
  'Excessive force against protesters',
  'Violent demonstration',
  'Mob violence',
  'Agreement',
  'Arrests',
  'Change to group/activity',
  'Disrupted weapons use',
  'Headquarters or base established',
  'Looting/property destruction',
  'Non-violent transfer of territory',
  'Other',
];
const ploverEvents =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT';
const mucIncidents = ['ARSON', 'ATTACK', 'BOMBING', 'FORCED WORK STOPPAGE', 'KIDNAPPING', 'ROBBERY'];
const caseOnly = ['ATTRIB', 'DIPLO', 'MAN_MADE_DISASTER', 'NATURAL_DISASTER', 'ORG_CRIME'];

describe('the registry of event types', () => {
  it('registers every file under its own name, in alphabetical order', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => !name.startsWith('index'));
    const ids = files.map((name) => name.replace(/\.ts$/, '')).sort();
    expect(Object.keys(eventTypes)).toEqual(ids);
    expect(all.map((type) => type.id)).toEqual(ids);
  });

  it.each([
    ['ACLED sub-events', (type: EventType) => type.codes.acled, acledSubEvents],
    ['PLOVER categories', (type: EventType) => type.codes.plover?.event, ploverEvents.split(' ')],
    ['MUC-4 incidents', (type: EventType) => type.codes.muc4, mucIncidents],
    ['CASE-2021 labels that ACLED lacks', (type: EventType) => type.codes.case, caseOnly],
  ])('covers the %s and names no others', (_scheme, code, expected) => {
    const codes = new Set(all.map(code).filter((value) => value !== undefined));
    expect([...codes].sort()).toEqual([...expected].sort());
  });

  it('has labels and definitions of its own for each type', () => {
    expect(new Set(all.map((type) => type.label)).size).toBe(all.length);
    expect(new Set(all.map((type) => type.definition)).size).toBe(all.length);
  });

  it.each(all.map((type) => [type.id, type] as const))('%s shows itself by examples', (_id, type) => {
    expect(type.definition).toMatch(/^[A-Z].+\.$/);
    expect(type.roles.length).toBeGreaterThan(0);
    expect(type.examples.valid.length).toBeGreaterThanOrEqual(2);
    expect(type.examples.notValid.length).toBeGreaterThanOrEqual(2);
  });

  it('uses no valid example twice and calls no sentence valid and not valid for one type', () => {
    const valid = all.flatMap((type) => type.examples.valid.map((example) => example.text));
    expect(new Set(valid).size).toBe(valid.length);
    for (const { examples } of all) {
      const texts = [...examples.valid, ...examples.notValid].map((example) => example.text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
