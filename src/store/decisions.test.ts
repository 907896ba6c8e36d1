import { afterAll, describe, expect, test } from 'vitest';
import { dossier, folder, prepared } from '../../test/support/store.ts';
import { decisionHash } from './decisions.ts';
import { addDecisions, checkStore, closeStore, decisions } from './index.ts';
import type { NewDecision, Store } from './index.ts';

const at = folder();
const stores: Store[] = [];
afterAll(() => stores.forEach(closeStore));

const decided = (id: string, fields: Partial<NewDecision> = {}): NewDecision => ({
  id,
  at: '2026-01-01T00:00:00Z',
  by: 'A Reviewer',
  what: 'correct',
  target: { report: 'r1', path: '/figures/0/min' },
  old: 3,
  new: { min: 4, max: null },
  why: 'the second edition says four',
  ...fields,
});

const fresh = (name: string, count = 3): Store => {
  const store = dossier(at(`${name}.db`), [prepared('r1', 'The mayor spoke.')]);
  stores.push(store);
  addDecisions(
    store,
    Array.from({ length: count }, (_, index) => decided(`d${index}`)),
  );
  return store;
};

describe('decisions', () => {
  test('come back as they were made, chained', () => {
    const store = fresh('chain', 2);
    const [added] = addDecisions(store, [{ ...decided('d9'), old: null, why: 'undone' }]);
    const { rows } = decisions(store);
    expect(rows.map(({ id }) => id)).toEqual(['d0', 'd1', 'd9']);
    expect(rows.map(({ previousHash }) => previousHash).slice(1)).toEqual(rows.map(({ hash }) => hash).slice(0, -1));
    expect(rows[2]).toEqual(added);
    expect(checkStore(store)).toEqual([]);
  });

  test('the hash does not depend on the order of keys, but on each value', () => {
    const hash = decisionHash(decided('d'), 'x');
    expect(decisionHash(decided('d', { new: { max: null, min: 4 } }), 'x')).toBe(hash);
    const others = [
      decisionHash(decided('d', { new: { min: 5, max: null } }), 'x'),
      decisionHash(decided('d', { by: 'Another' }), 'x'),
      decisionHash(decided('d'), 'y'),
    ];
    expect(new Set([hash, ...others]).size).toBe(4);
  });

  test('the hash of a decision without the fields that came later is the one it always had', () => {
    expect(decisionHash(decided('d'), 'x')).toBe('df87f123a9fa0d1a8293120d63944a5e166196e8ac5580bb0bd4b7f0d8826d42');
    const settled = decisionHash(decided('d', { adjudicates: ['a'] }), 'x');
    const anchored = decisionHash(decided('d', { anchors: [] }), 'x');
    expect(new Set([decisionHash(decided('d'), 'x'), settled, anchored]).size).toBe(3);
  });

  test('are written through to the disk, and the pace of adding comes back', () => {
    const store = fresh('sync');
    expect(store.sqlite.pragma('synchronous', { simple: true })).toBe(1);
    expect(() => addDecisions(store, [decided('d0')])).toThrow();
    expect(store.sqlite.pragma('synchronous', { simple: true })).toBe(1);
    expect(decisions(store).rows).toHaveLength(3);
  });

  test('the file refuses to change or remove one', () => {
    const store = fresh('final');
    for (const sql of [
      `UPDATE decision SET by = 'x'`,
      'DELETE FROM decision',
      `REPLACE INTO decision SELECT * FROM decision`,
    ])
      expect(() => store.sqlite.exec(sql)).toThrow(/decisions are never/);
  });

  test.each([
    ['a value', `UPDATE decision SET new = '{"min":5,"max":null}' WHERE id = 'd1'`, ['decision-changed']],
    ['a name', `UPDATE decision SET by = 'Another' WHERE id = 'd2'`, ['decision-changed']],
    ['one taken out', `DELETE FROM decision WHERE id = 'd1'`, ['decision-missing']],
    ['the first taken out', `DELETE FROM decision WHERE id = 'd0'`, ['decision-missing']],
    [
      'two changed about',
      `UPDATE decision SET seq = -1 WHERE id = 'd1'; UPDATE decision SET seq = 2 WHERE id = 'd2'; UPDATE decision SET seq = 3 WHERE id = 'd1'`,
      ['decision-missing', 'decision-missing'],
    ],
    [
      'one put in',
      `INSERT INTO decision SELECT 9, 'd9', at, by, what, target, old, new, why, hash, hash, NULL, NULL FROM decision WHERE id = 'd2'`,
      ['decision-changed'],
    ],
  ] as const)('whoever gets around that is found out: %s', (name, sql, codes) => {
    const store = fresh(`tamper-${name}`);
    store.sqlite.exec('DROP TRIGGER decision_is_final; DROP TRIGGER decision_stays');
    store.sqlite.exec(sql);
    expect(checkStore(store).map(({ code }) => code)).toEqual(codes);
  });
});
