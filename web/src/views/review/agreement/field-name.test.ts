import { expect, test } from 'vitest';
import { coderName, fieldName } from './field-name.ts';

test.each([
  ['figures/min', 'Figures: at least'],
  ['figures/exists', 'Figures: whether it is one'],
  ['events/sameAs', 'Events: sameAs'],
  ['card/from', 'card/from'],
])('%s', (field, name) => expect(fieldName(field)).toBe(name));

test('the machine is no person of that name', () => {
  expect(coderName('machine')).toBe('the machine');
  expect(coderName('Ana')).toBe('Ana');
});
