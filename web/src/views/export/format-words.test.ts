import { expect, test } from 'vitest';
import { policies } from '../../../../src/corpus/policy.ts';
import { exporters } from '../../../../src/formats/index.ts';
import { formatWords, ruleWords } from './format-words.ts';

test.each(exporters.map(({ id, label }) => [id, label]))('%s is explained', (id, label) => {
  expect(formatWords({ id, label })).not.toMatchObject({ name: label, use: '' });
});

test.each(policies.map(({ id, label }) => [id, label]))('%s is explained', (id, label) => {
  expect(ruleWords({ id, label }).about).not.toBe('');
});

test('what is not known here is called by its label', () => {
  expect(formatWords({ id: 'new', label: 'New format' }).name).toBe('New format');
  expect(ruleWords({ id: 'constructor', label: 'New rule' })).toEqual({ name: 'New rule', about: '' });
});
