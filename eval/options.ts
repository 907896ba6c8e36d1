import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export type Options = {
  readonly data: string;
  readonly tasks: readonly string[];
  readonly predictions: string | undefined;
  readonly limit: number;
  readonly jobs: number;
  readonly errors: number;
  readonly train: boolean;
  readonly reference: boolean;
  readonly saveBaseline: boolean;
  readonly writeDocs: boolean;
};

export const usage = `npm run eval -- [options]

  --data DIR          gold files (default: ../shared/eval beside the repository)
  --task T[,T]        only these tasks
  --limit N           only the first N rows of each file
  --jobs N            threads (default 1)
  --train             also the sets held back: -train in their names, and our unread gold
  --predictions DIR   write predictions in the reference scorers' format
  --reference         run the reference scorers as well and say where they differ
  --errors N          print N misses of each file with their words (terminal only)
  --save-baseline     keep these figures in eval/baseline.json
  --write-docs        write the table into docs/evaluation.md
  --help`;

const defaultData = fileURLToPath(new URL('../../shared/eval', import.meta.url));
const flag = { type: 'boolean', default: false } as const;

/** Reads the command line; undefined when help was asked for. */
export function parseOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: defaultData },
      task: { type: 'string' },
      predictions: { type: 'string' },
      limit: { type: 'string', default: 'Infinity' },
      jobs: { type: 'string', default: '1' },
      errors: { type: 'string', default: '0' },
      train: flag,
      reference: flag,
      'save-baseline': flag,
      'write-docs': flag,
      help: flag,
    },
  });
  if (values.help) return undefined;
  return {
    data: values.data,
    tasks: values.task?.split(',') ?? [],
    predictions: values.predictions,
    limit: Number(values.limit),
    jobs: Number(values.jobs),
    errors: Number(values.errors),
    train: values.train,
    reference: values.reference,
    saveBaseline: values['save-baseline'],
    writeDocs: values['write-docs'],
  };
}
