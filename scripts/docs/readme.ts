import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../../src/cli/program.ts';
import { showRecord } from '../../src/cli/pretty/record.ts';
import { plain } from '../../src/cli/pretty/paint.ts';
import { importSource } from '../../src/formats/open.ts';
import { loadResources, read } from '../../src/index.ts';
import { between } from './between.ts';

const sample = resolve(import.meta.dirname, '../../samples/2022-01-09-steppe-wire-update.txt');
const SCREENFUL = 40;

/** What `daybook read` prints of the sample, without the text itself. */
const output = async (): Promise<string> => {
  const bytes = readFileSync(sample);
  const source = {
    name: 'sample.txt',
    bytes: (async function* () {
      yield new Uint8Array(bytes);
    })(),
  };
  for await (const item of importSource(source, { format: 'text' })) {
    if (!('report' in item)) break;
    const shown = showRecord(read(item.report, { resources: loadResources() }), { paint: plain, width: 100 });
    const lists = shown
      .slice(shown.indexOf('\nWho said what') + 1)
      .trimEnd()
      .split('\n');
    return lists.length > SCREENFUL ? [...lists.slice(0, SCREENFUL), '…'].join('\n') : lists.join('\n');
  }
  throw new Error('the sample of the README cannot be read');
};

const CHRONOLOGY = 44;

/** What `npm start` prints first. */
const chronology = async (): Promise<string> => {
  let out = '';
  const stdout = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      out += chunk.toString();
      done();
    },
  });
  const samples = resolve(import.meta.dirname, '../../samples');
  const terminal = { stdin: process.stdin, stdout: Object.assign(stdout, { columns: 100 }), stderr: stdout, env: {} };
  await run(['timeline', samples], terminal);
  return [...out.trimEnd().split('\n').slice(0, CHRONOLOGY), '…'].join('\n');
};

/** The real output in the README's first screen. */
export const readmePage = async (current: string): Promise<string> =>
  between(
    between(current, 'chronology', `\`\`\`\n${await chronology()}\n\`\`\``),
    'output',
    `\`\`\`\n${await output()}\n\`\`\``,
  );
