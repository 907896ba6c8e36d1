import { describe, expect, it } from 'vitest';
import { type EventTypeId, eventTypes } from '../../model/event-types/index.ts';
import type { EventType } from '../../model/event-type.ts';
import { listTriggers, triggerForms } from '../inflect.ts';
import type { Trigger } from '../parts/triggers.ts';
import { inflection } from './inflect.ts';
import { participants } from './participants.ts';
import { triggers } from './triggers.ts';

const all = listTriggers(triggers);
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9' -]+/g, ' ')} `;

/** Place of the first form of a trigger in a text; `~` stands for up to six words. */
const find = (trigger: Trigger, text: string): readonly [number, number] | undefined => {
  for (const { text: form } of triggerForms(trigger, inflection)) {
    const [left = '', right] = form.split(' ~ ');
    const start = text.indexOf(` ${left} `);
    if (start < 0) continue;
    const end = start + left.length + 1;
    if (right === undefined) return [start, end];
    const next = text.indexOf(` ${right} `, end);
    if (next >= 0 && text.slice(end, next).split(' ').length <= 7) return [start, next + right.length + 1];
  }
  return undefined;
};

const tells = (trigger: Trigger, text: string): boolean => {
  const found = find(trigger, text);
  if (!found) return false;
  const before = text.slice(0, found[0]).split(' ').at(-1) ?? '';
  const after = text.slice(found[1]).trimStart().split(' ')[0] ?? '';
  if (trigger.not?.has(before) === true || trigger.not?.has(after) === true) return false;
  const words = text.split(' ');
  if (words.some((word) => trigger.never?.has(word))) return false;
  if (trigger.strength === 'strong') return true;
  return trigger.needs === undefined || words.some((word) => trigger.needs?.has(word));
};

const examples = (kind: 'valid' | 'notValid') =>
  Object.values(eventTypes).flatMap(({ id, examples: list }: EventType) =>
    list[kind].map(({ text, why }) => [id as EventTypeId, text, why] as const),
  );

describe('the trigger lexicon', () => {
  it('writes every word in lower case, once per type and part of speech', () => {
    const keys = all.map(({ type, pos, word }) => `${type} ${pos} ${word}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(all.filter(({ word }) => word !== word.toLowerCase().trim() || word.includes('  '))).toEqual([]);
  });

  it('gives every weak trigger the company it needs, but for the general words of `other`', () => {
    const alone = all.filter((trigger) => trigger.strength === 'weak' && !trigger.needs && trigger.type !== 'other');
    expect(alone).toEqual([]);
  });

  it('writes gaps between words only', () => {
    expect(all.filter(({ word }) => word.includes('~') && !/^[^~]+ ~ [^~]+$/.test(word))).toEqual([]);
  });

  it.each(examples('valid'))('%s is told by "%s" (%s)', (id, text, _why) => {
    expect(all.some((trigger) => trigger.type === id && tells(trigger, wordsOf(text)))).toBe(true);
  });

  const traps = examples('notValid').filter(([id]) => id !== 'other');
  it.each(traps)('%s is not told by "%s" (%s)', (id, text, _why) => {
    expect(all.filter((trigger) => trigger.type === id && tells(trigger, wordsOf(text)))).toEqual([]);
  });
});

describe('words that mean something else', () => {
  it.each([
    ['attack', 'The actor died of a heart attack.', 'not: the word before'],
    ['arrest', 'The patient died of cardiac arrest.', 'not: the word before'],
    ['shooting', 'The winger shot at goal and missed.', 'never: sport'],
    ['beating', 'The striker said they had beaten the people next door.', 'never: sport'],
    ['protest', 'Shares rallied and investors cheered.', 'never: markets'],
    ['dismissal', 'The owner fired the oven.', 'needs: a post or its holder'],
    ['dismissal', 'The general fired rockets at the minister.', 'never: weapons'],
  ] as const)('%s is not told by "%s" (%s)', (id, text, _why) => {
    expect(all.filter((trigger) => trigger.type === id && tells(trigger, wordsOf(text)))).toEqual([]);
  });
});

describe('the participants', () => {
  it('names each word once in a category', () => {
    for (const words of Object.values(participants)) expect(new Set(words).size).toBe(words.length);
  });
});
