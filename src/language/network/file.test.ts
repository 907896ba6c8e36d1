import { describe, expect, test } from 'vitest';
import { decodeModel } from './file.ts';

const fileOf = (format: number, header: object, body: readonly number[]): Uint8Array => {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = Math.ceil((12 + text.length) / 8) * 8;
  const bytes = new Uint8Array(start + body.length);
  bytes.set(new TextEncoder().encode('DBLM'));
  new DataView(bytes.buffer).setUint32(4, format, true);
  new DataView(bytes.buffer).setUint32(8, text.length, true);
  bytes.set(text, 12);
  bytes.set(body, start);
  return bytes;
};

const header = {
  language: 'en',
  version: '7',
  words: { offset: 0, length: 7 },
  tensors: {
    small: { shape: [2, 2], offset: 16, scale: 8 },
    plain: { shape: [1], offset: 8 },
  },
};
/** "añ\nbcd" in UTF-8, two scales (0.5 and 2), four numbers of 8 bits. */
const body = [0x61, 0xc3, 0xb1, 0x0a, 0x62, 0x63, 0x64, 0, 0, 0, 0, 0x3f, 0, 0, 0, 0x40, 1, 0xff, 3, 0x80];

describe('a file of weights', () => {
  test('gives words and numbers back', () => {
    const file = decodeModel(fileOf(1, header, body));
    expect(file.words).toEqual(['añ', 'bcd']);
    expect([...file.matrix('plain')]).toEqual([0.5]);
    const { width, values, scales } = file.embedding('small');
    expect([width, [...values], [...scales]]).toEqual([2, [1, -1, 3, -128], [0.5, 2]]);
  });

  test('may stand anywhere in a larger buffer', () => {
    const bytes = fileOf(1, header, body);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeModel(shifted.subarray(3)).words).toEqual(['añ', 'bcd']);
  });

  test.each([
    [new Uint8Array(4), 'no language model'],
    [new TextEncoder().encode('GZIP and something else'), 'no language model'],
    [fileOf(2, header, body), 'of format 2, this engine reads 1'],
  ])('what is none is said to be none', (bytes, message) => expect(() => decodeModel(bytes)).toThrow(message));

  test('a missing tensor is named', () =>
    expect(() => decodeModel(fileOf(1, header, body)).matrix('lost')).toThrow('"lost"'));
});
