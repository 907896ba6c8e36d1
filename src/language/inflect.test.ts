import { describe, expect, it } from 'vitest';
import { inflection } from './en/inflect.ts';
import { nounForms, triggerForms, verbForms } from './inflect.ts';

describe('verbForms', () => {
  it.each([
    ['arrest', 'arrest arrests arrested arrested arresting', 'regular'],
    ['seize', 'seize seizes seized seized seizing', 'final e'],
    ['flee', 'flee flees fled fled fleeing', 'double e keeps both'],
    ['die', 'die dies died died dying', 'ie becomes y'],
    ['deny', 'deny denies denied denied denying', 'consonant and y'],
    ['deploy', 'deploy deploys deployed deployed deploying', 'vowel and y'],
    ['clash', 'clash clashes clashed clashed clashing', 'hissing end'],
    ['stab', 'stab stabs stabbed stabbed stabbing', 'doubled consonant'],
    ['traffic', 'traffic traffics trafficked trafficked trafficking', 'c becomes ck'],
    ['shoot', 'shoot shoots shot shot shooting', 'irregular'],
    ['slay', 'slay slays slew slayed slain slaying', 'two pasts'],
    ['overrun', 'overrun overruns overran overrun overrunning', 'both'],
  ])('%s', (lemma, expected) => {
    expect(verbForms(lemma, inflection).map((form) => form.text)).toEqual(expected.split(' '));
  });
});

describe('nounForms', () => {
  it.each([
    ['gunman', 'gunmen'],
    ['hijacking', 'hijackings'],
    ['clash', 'clashes'],
    ['casualty', 'casualties'],
    ['convoy', 'convoys'],
    ['crisis', 'crises'],
    ['thief', 'thieves'],
  ])('%s, %s', (singular, plural) => {
    expect(nounForms(singular, inflection).map((form) => form.text)).toEqual([singular, plural]);
  });
});

describe('triggerForms', () => {
  it.each([
    ['verb', 'open fire', 'opened fire', 'the first word of a verb inflects'],
    ['verb', 'set ~ on fire', 'setting ~ on fire', 'and keeps the gap'],
    ['noun', 'car bomb', 'car bombs', 'the last word of a noun inflects'],
    ['phrase', 'on the run', 'on the run', 'a phrase stands as written'],
  ] as const)('%s: %s gives %s', (pos, word, expected, _why) => {
    expect(triggerForms({ pos, word }, inflection).map((form) => form.text)).toContain(expected);
  });
});
