import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';

const head =
  'From: Harbour Ledger <news@h.example>\nTo: desk@x.example\nSubject: =?utf-8?q?A_caf=C3=A9?=\nDate: Wed, 05 Jan 2022 10:00:00 +0600\nMessage-ID: <1@h.example>\n';

test('a message: encoded subject, date with its offset, sender', async () => {
  expect(await imported(`${head}\nOne.\n\nTwo.\n`)).toMatchObject([
    {
      report: {
        id: '<1@h.example>',
        headline: 'A café',
        published: '2022-01-05T10:00:00+06:00',
        publishedBasis: 'metadata',
        outlet: 'Harbour Ledger',
        text: 'One.\n\nTwo.',
      },
    },
  ]);
});

test('HTML where there is no text; an attachment is told', async () => {
  const parts =
    'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>One.</p><p>Two.</p>\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=r.pdf\n\nx\n--b--\n';
  expect(await imported(head + parts)).toMatchObject([
    { report: { text: 'One.\n\nTwo.' }, problems: [{ code: 'attachment' }] },
  ]);
});

test('a mailbox: every message; "From " in a line of the copy divides nothing', async () => {
  const from = 'From news@h.example Wed Jan  5 10:00:00 2022\n';
  const box = `${from}${head}\nOne.\n>From here on.\n\n${from}${head}\n\n${from}${head}\nThree,\nFrom a line.\n`;
  expect(inShort(await imported(box))).toEqual(['One.\nFrom here on.', 'no-text', 'Three,\nFrom a line.']);
});
