import { describe, expect, test } from 'vitest';
import { formParts } from './multipart.ts';

const type = 'multipart/form-data; boundary=line';

/** A body in pieces of so many bytes. */
const inPieces = async function* (body: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(body, 'utf8');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

const partsOf = async (body: string, size: number, contentType = type) => {
  const found: { field: string; file: string | undefined; text: string }[] = [];
  for await (const { field, file, bytes } of formParts(inPieces(body, size), contentType)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(Buffer.from(chunk));
    found.push({ field, file, text: Buffer.concat(chunks).toString('utf8') });
  }
  return found;
};

const part = (disposition: string, text: string): string =>
  `--line\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: text/plain\r\n\r\n${text}\r\n`;

const whole = `${part('name="files"; filename="ä \\"b\\".txt"', 'one\r\n--lin\r\n-- line')}${part('name="files"; filename=""', '')}${part('name="note"', 'three')}--line--\r\n`;

describe('formParts', () => {
  test.each([1, 2, 3, 7, 64, 10_000])('in pieces of %d bytes', async (size) => {
    expect(await partsOf(whole, size)).toEqual([
      { field: 'files', file: 'ä "b".txt', text: 'one\r\n--lin\r\n-- line' },
      { field: 'files', file: '', text: '' },
      { field: 'note', file: undefined, text: 'three' },
    ]);
  });

  test('a part that was not read is passed over', async () => {
    const fields: string[] = [];
    for await (const { field } of formParts(inPieces(whole, 5), type)) fields.push(field);
    expect(fields).toEqual(['files', 'files', 'note']);
  });

  test('a boundary between quotation marks', async () => {
    expect(await partsOf(whole, 50, 'multipart/form-data; boundary="line"')).toHaveLength(3);
  });

  test.each([
    ['cut off', whole.slice(0, -20)],
    ['cut off in a header', whole.slice(0, 30)],
    ['empty', ''],
    ['no boundary in it', 'plain text'],
    ['a part without a name', `${part('', 'x')}--line--`],
    ['no line after the boundary', '--linex'],
    ['endless headers', `--line\r\n${'X: y\r\n'.repeat(5000)}`],
  ])('%s is refused', async (_, body) => {
    await expect(partsOf(body, 1000)).rejects.toThrow('damaged or was cut off');
  });

  test('no boundary at all is refused', async () => {
    await expect(partsOf(whole, 10, 'multipart/form-data')).rejects.toThrow('damaged');
  });
});
