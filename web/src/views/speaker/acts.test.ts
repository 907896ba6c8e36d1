import { expect, test } from 'vitest';
import { attributionSchema } from '../../../../src/model/findings.ts';
import { actName, actsOf } from './acts.ts';

test.each(attributionSchema.shape.act.options)('%s has a name of its own', (act) => expect(actName(act)).not.toBe(act));

test('the most frequent first, none left out but those that never happened', () =>
  expect(actsOf({ deny: 2, assert: 9, ask: 0, order: 2 })).toEqual([
    ['assert', 9],
    ['deny', 2],
    ['order', 2],
  ]));
