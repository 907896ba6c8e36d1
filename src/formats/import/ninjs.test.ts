import { expect, test } from 'vitest';
import { imported } from '../../../test/support/imported.ts';

const one = async (fields: object): Promise<unknown> =>
  (await imported(JSON.stringify({ uri: 'urn:x:1', pubStatus: 'usable', ...fields })))[0];

test('ninjs 1: body_text, lower-case fields, infosource', async () => {
  expect(
    await one({
      body_text: 'One.\n\nTwo.',
      body_xhtml: '<p>Not this.</p>',
      headline: 'A fire',
      versioncreated: '2022-01-05T10:00:00Z',
      firstcreated: '2022-01-04T10:00:00Z',
      byline: 'By Ann Bell',
      infosource: [{ name: 'Steppe Wire' }],
      version: '3',
    }),
  ).toMatchObject({
    report: {
      id: 'urn:x:1#3',
      version: { of: 'urn:x:1', number: 3 },
      text: 'One.\n\nTwo.',
      headline: 'A fire',
      published: '2022-01-04T10:00:00Z',
      publishedBasis: 'metadata',
      modified: '2022-01-05T10:00:00Z',
      bylines: ['Ann Bell'],
      agency: 'Steppe Wire',
    },
  });
});

test('ninjs 3: the main body, plain text before XHTML', async () => {
  const bodies = [
    { role: 'caption', contentType: 'text/plain', value: 'A caption.' },
    { role: 'main', contentType: 'application/xhtml+xml', value: '<p>Marked up.</p>' },
    { role: 'main', contentType: 'text/plain', value: 'Plain.' },
  ];
  expect(await one({ bodies, located: 'Semey' })).toMatchObject({
    report: { text: 'Plain.' },
    problems: [{ code: 'located' }],
  });
});

test.each([
  [{ pubStatus: 'canceled' }, 'canceled'],
  [{ pubStatus: 'withheld', edNote: 'Legal reasons' }, 'withheld'],
  [{ embargoedUntil: '2022-02-01T00:00:00Z' }, 'embargoed'],
  [{ type: 'picture' }, 'not-text'],
  [{ body_text: '' }, 'no-text'],
])('%j is not read, and it is told', async (fields, code) => {
  expect(await one({ body_text: 'Secret.', ...fields })).toMatchObject({ id: 'urn:x:1', problems: [{ code }] });
  expect(JSON.stringify(await one({ body_text: 'Secret.', ...fields }))).not.toContain('Secret');
});
