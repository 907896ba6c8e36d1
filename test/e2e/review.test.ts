import { writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { beforeAll, expect, test } from 'vitest';
import { exitOfError } from '../../src/cli/exit.ts';
import { run } from '../../src/cli/program.ts';
import { clusters, closeStore, openStore } from '../../src/store/index.ts';
import { fireReports } from '../support/review.ts';
import { folder } from '../support/store.ts';

const at = folder();
const dossier = at('a.db');

type Ran = { readonly code: number; readonly out: string };

/** Runs a command line in this process. */
const daybook = async (...args: readonly string[]): Promise<Ran> => {
  let out = '';
  const stdout = new Writable({ write: (chunk, _encoding, done) => ((out += String(chunk)), done()) });
  const terminal = { stdin: (async function* () {})(), stdout, stderr: stdout, env: {} };
  try {
    return { code: await run([...args, '--dossier', dossier], terminal), out };
  } catch (cause) {
    return { code: exitOfError(cause), out: (cause as Error).message };
  }
};

const ids = (): readonly string[] => {
  const store = openStore(dossier, { mode: 'read' });
  const found = clusters(store, { order: 'importance' }).rows.map(({ id }) => id);
  closeStore(store);
  return found;
};

const decisionIn = ({ out }: Ran): string => /decision (\S+)/.exec(out)?.[1] as string;

beforeAll(async () => {
  const input = at('fire.jsonl');
  writeFileSync(input, fireReports.map((report) => JSON.stringify(report)).join('\n'));
  await daybook('add', input, '--jobs', '1');
});

test('the queue says what to look at, and by what name to decide', async () => {
  const { code, out } = await daybook('review', '--by', 'Ann', '--layer', 'figures', '--limit', '2');
  expect(code).toBe(0);
  expect(out).toMatch(/● \w+, .+ · /);
  expect(out).toContain('two accounts conflict on how many, it counts in a toll');
  expect(out).toMatch(/gazette \/figures\/f\d/);
  expect(out).toMatch(/Of 2 of 2 events, the most important first\.\n\nThere is more: the same with --after \S+\n$/);
});

test('a figure is put right, the toll follows, and undone it is as it was', async () => {
  const before = await daybook('tolls');
  const preview = await daybook('correct', 'gaz', '/figures/f1/min', '9', '--why', 'read again', '--preview');
  expect(preview.out).toMatch(
    /^nothing is written: this would be\n {2}\/figures\/f1\/min of gazette «At least 12»: 12 → 9\n/,
  );
  expect(await daybook('tolls')).toEqual(before);
  const corrected = await daybook('correct', 'gazette', '/figures/f1/min', '9', '--why', 'read again', '--by', 'Ann');
  expect(corrected).toMatchObject({ code: 0 });
  expect(corrected.out).toMatch(
    /^correct by Ann: decision [\da-f-]+\n.*12 → 9\n {2}e\w+ .*\n {6}2 conflicts → 1 conflict\n {6}its tolls changed\n$/,
  );
  expect((await daybook('tolls')).out).not.toBe(before.out);
  expect(await daybook('undo', decisionIn(corrected), '--why', 'misread', '--by', 'Bob')).toMatchObject({ code: 0 });
  expect(await daybook('tolls')).toEqual(before);
});

test('what is refused says why, and the exit status too', async () => {
  expect(await daybook('reject', 'gazette', '/figures/f1')).toEqual({
    code: 2,
    out: 'give a reason with what you reject: nothing was decided',
  });
  expect(await daybook('reject', 'gazette', '--why', 'x')).toMatchObject({
    code: 2,
    out: expect.stringContaining('say what of the report'),
  });
  expect(await daybook('accept', 'nowhere', '/figures/f1')).toMatchObject({
    code: 2,
    out: expect.stringContaining('no event and no report is called nowhere'),
  });
  expect(await daybook('correct', 'gazette', '/figures/f9/min', '1', '--why', 'x')).toMatchObject({
    code: 1,
    out: expect.stringContaining('there is no /figures/f9'),
  });
});

test('an event is rejected and leaves the timeline; a card is put right', async () => {
  const [fire, strike] = ids() as [string, string];
  const rejected = await daybook('reject', strike, '--why', 'not news', '--by', 'Ann');
  expect(rejected.out).toContain('provisional → rejected');
  expect(ids()).toEqual([fire]);
  expect((await daybook('undo', decisionIn(rejected), '--why', 'it is')).code).toBe(0);
  expect(ids()).toContain(strike);
  const dated = await daybook('correct', fire, '/from', '2031-05-11');
  expect(dated.out).toContain('from 2031-05-12 → from 2031-05-11');
  expect((await daybook('event', fire)).out).toContain('11 May 2031');
});

test('the list of decisions tells all of it, and whether it is whole', async () => {
  const { code, out } = await daybook('decisions', '--by', 'Ann', '--what', 'correct');
  expect(code).toBe(0);
  expect(out).toMatch(
    /● .* · Ann · correct · \/figures\/f1\/min of gazette\n {4}«At least 12»: 12 → 9\n {4}because: read again\n {4}undone by Bob, /,
  );
  expect(out).toMatch(/The chain is whole: 5 decisions, each as it was made\.\n$/);
  const listed = JSON.parse((await daybook('decisions', '--format', 'json')).out);
  expect([listed.decisions.length, listed.chain.whole]).toEqual([5, true]);
  expect(await daybook('decisions', '--orphans')).toEqual({
    code: 3,
    out: `There is no decision without its words in ${dossier} that fits.\n`,
  });
  expect((await daybook('check')).out).toMatch(/is whole/);
  const store = openStore(dossier, { mode: 'write' });
  store.sqlite.exec(`DROP TRIGGER decision_is_final; UPDATE decision SET by = 'Cleo' WHERE by = 'Bob'`);
  closeStore(store);
  expect(await daybook('decisions')).toMatchObject({
    code: 1,
    out: expect.stringContaining('The chain is BROKEN: decision'),
  });
});

test('two coders, their agreement and what is to be settled', async () => {
  expect((await daybook('settings', '--coding', 'double', '--coders', 'Ann, Bob', '--title', 'The fire')).out).toBe(
    'title   The fire\ncoding  double\ncoders  Ann, Bob\n',
  );
  expect(await daybook('agreement')).toMatchObject({ code: 3 });
  for (const [name, value] of [
    ['Ann', '13'],
    ['Bob', '14'],
  ] as const)
    await daybook('correct', 'gazette', '/figures/f1/min', value, '--why', 'read', '--by', name);
  for (const name of ['Ann', 'Bob']) await daybook('accept', 'gazette', '/figures/f2', '/figures/f3', '--by', name);
  const { out } = await daybook('agreement');
  expect(out).toMatch(/^Krippendorff's alpha: 1 is agreement, 0 is chance\.\n {2}all values +\d\.\d\d {2}\d+ values\n/);
  expect(out).toMatch(/ {2}Ann and Bob +\d\.\d\d/);
  expect(out).toMatch(
    /1 value to be settled:\n {2}! \/figures\/f1\/min of gazette «At least 12»\n {6}Ann: 13 {2}\S+\n {6}Bob: 14 {2}\S+\n$/,
  );
  expect((await daybook('settings')).out).toContain('coding  double');
});
