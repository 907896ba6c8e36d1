import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';

const english = 'Police said on Friday that twelve people were held in the harbour. ';
const russian = 'Полиция сообщила в пятницу, что двенадцать человек были задержаны в порту города. '.repeat(4).trim();

/** In windows-1251, where the letters of Russian follow each other. */
const cyrillic = (text: string): Buffer =>
  Buffer.from([...text].map((char) => (char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0))));

test.each<[string, Uint8Array, readonly string[], string]>([
  ['UTF-8', Buffer.from(`${english}Café.`), [`${english}Café.`], ''],
  ['UTF-16 without a mark', Buffer.from(english.trim(), 'utf16le'), [english.trim()], ''],
  ['the other way round', Buffer.from(english.trim(), 'utf16le').swap16(), [english.trim()], ''],
  [
    'windows-1252',
    Buffer.from(`${english}“Caf\xe9.”`.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
    [`${english}“Café.”`],
    'windows-1252',
  ],
  ['windows-1251', cyrillic(russian), [russian], 'windows-1251'],
  [
    'a little of it in English',
    Buffer.from(english.repeat(9) + 'na\xefve', 'latin1'),
    [`${english.repeat(9)}naïve`],
    'windows-1252',
  ],
])('%s', async (_what, bytes, expected, note) => {
  const items = await imported(bytes, { format: 'text' });
  expect(inShort(items)).toEqual(expected);
  expect(items.flatMap((item) => item.problems ?? []).map(({ message }) => message.split('read as ')[1])).toEqual(
    note === '' ? [] : [note],
  );
});

test('what is declared goes before what it looks like', async () => {
  const page = Buffer.concat([
    Buffer.from('<!doctype html><html><head><meta charset="koi8-r"><title>x</title></head><body><article><p>'),
    cyrillic(russian),
    Buffer.from('</p></article></body></html>'),
  ]);
  const [text = ''] = inShort(await imported(page));
  expect(text).not.toContain('Полиция');
  expect(text.length).toBeGreaterThan(200);
});
