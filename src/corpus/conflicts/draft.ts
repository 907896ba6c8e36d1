import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Conflict } from '../../model/index.ts';
import { compare } from '../order.ts';

/** A conflict before it has its id. */
export type Draft = Omit<Conflict, 'id' | 'event'>;

const ID_LENGTH = 12;

/** Statements sorted, and an id that follows from what conflicts alone. */
export const withId = (event: string, { kind, statements, why }: Draft): Conflict => {
  const sorted = [...new Set(statements)].sort(compare);
  const hash = bytesToHex(sha256(utf8ToBytes([event, kind, ...sorted].join('\n'))));
  return { id: `conflict:${hash.slice(0, ID_LENGTH)}`, event, kind, statements: sorted, why };
};
