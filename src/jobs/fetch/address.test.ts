import { expect, test } from 'vitest';
import { isPrivate } from './address.ts';

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['0.0.0.0', true],
  ['203.0.113.7', false],
  ['[::1]', true],
  ['[::ffff:127.0.0.1]', true],
  ['[::ffff:7f00:1]', true],
  ['[64:ff9b::7f00:1]', true],
  ['[fd00::1]', true],
  ['[fe80::1]', true],
  ['[2001:db8::1]', false],
  ['no-such-host.invalid', false],
])('%s: %s', async (host, expected) => expect(await isPrivate(host)).toBe(expected));
