import { Command } from 'commander';
import { expect, test } from 'vitest';
import { columnsOption } from './options.ts';

const parsed = (...args: readonly string[]): unknown =>
  new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .addOption(columnsOption())
    .parse(args, { from: 'user' })
    .opts().columns;

test.each([
  [['--columns', 'text=Body,headline=Title'], { text: 'Body', headline: 'Title' }, 'two'],
  [['--columns', 'text=Body', '--columns', 'url=Link'], { text: 'Body', url: 'Link' }, 'given twice'],
  [['--columns', 'text=Text, as sent, headline = A=B'], { text: 'Text, as sent', headline: 'A=B' }, 'marks in headers'],
  [[], undefined, 'none'],
])('%j', (args, expected, _why) => expect(parsed(...args)).toEqual(expected));

test.each(['text', 'text=', 'words=Body', ''])('%j is refused', (value) => {
  expect(() => parsed('--columns', value)).toThrow(/the fields are agency, byline/);
});
