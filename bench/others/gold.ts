import type { NamesRow } from '../../eval/conll.ts';
import { findFiles, loadRows } from '../../eval/files.ts';
import { countWords } from '../../eval/predict.ts';
import type { Row } from '../../eval/task.ts';
import { tasks } from '../../eval/tasks/index.ts';
import type { LanguageRow } from '../../eval/treebank.ts';
import type { Job, Line } from './tool.ts';

/** The test halves: nothing of any tool is known to be learned from them. */
const sets = { language: ['ewt-test', 'gum-test'], names: ['uner-ewt-test', 'gum-test'] } as const;

export type GoldSet<R extends Row> = { readonly name: string; readonly rows: readonly R[] };
export type Gold = { readonly language: readonly GoldSet<LanguageRow>[]; readonly names: readonly GoldSet<NamesRow>[] };

function load<R extends Row>(data: string, job: Job): readonly GoldSet<R>[] {
  const files = findFiles(
    data,
    tasks.filter(({ id }) => id === job),
    { train: false },
  );
  return sets[job].map((name) => {
    const file = files.find((one) => one.name === name);
    if (!file) throw new Error(`No ${name} in ${data}: name the gold files with --data.`);
    return { name, rows: loadRows(file).rows as unknown as readonly R[] };
  });
}

export const loadGold = (data: string): Gold => ({
  language: load<LanguageRow>(data, 'language'),
  names: load<NamesRow>(data, 'names'),
});

/** The texts alone, as every tool is given them. */
export const linesOf = (gold: Gold): readonly Line[] =>
  (['language', 'names'] as const).flatMap((job) =>
    gold[job].flatMap((set) => set.rows.map(({ id, text }: Row) => ({ job, id, text }))),
  );

/** Runs of non-space of a job's texts: the same count for every tool. */
export const wordsOf = (gold: Gold, job: Job): number =>
  linesOf(gold).reduce((sum, line) => sum + (line.job === job ? countWords(line.text) : 0), 0);
