import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../docs/models.md', import.meta.url), 'utf8');
const named = [...page.matchAll(/`([^`\n]+)` sha256 `([0-9a-f]{64})`/g)];

it('names the weights with their checksums', () => {
  expect(named.length).toBeGreaterThan(0);
  for (const [, file, checksum] of named) {
    const bytes = readFileSync(new URL(`../${file}`, import.meta.url));
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(checksum);
  }
});
