import { checkReviewed } from '../../jobs/review/check.ts';
import type { Problem } from '../../model/index.ts';
import { checkStore, storeCounts } from '../../store/index.ts';
import type { StoreCounts } from '../../store/index.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { keeping } from '../keeping.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write } from '../output.ts';
import { safe } from '../pretty/paint.ts';
import { counted } from '../pretty/values.ts';
import { wrap } from '../pretty/wrap.ts';

export type CheckCommand = { readonly dossier: string; readonly format: 'pretty' | 'json' };

const verdict = (errors: number, dossier: string, { reports, events }: StoreCounts): string =>
  errors === 0
    ? `${dossier} is whole: ${counted(reports, 'report')}, ${counted(events, 'event')}`
    : `${dossier} is NOT whole: ${counted(errors, 'error')}. It was not changed; keep a copy of it, and see docs/dossier.md`;

const problemLine = ({ severity, code, message }: Problem, terminal: Terminal): string => {
  const { width, paint } = viewOf(terminal);
  return wrap(`${severity}: ${code}: ${safe(message)}`, { width, indent: '      ', first: `  ${paint('warn', '!')} ` });
};

/** `daybook check`: is a dossier whole? */
export const checkCommand = (options: CheckCommand, terminal: Terminal): Promise<ExitCode> =>
  keeping({ ...options, mode: 'read' }, terminal, async ({ store, show }) => {
    const whole = checkStore(store, {
      progress: ({ check, done, total }) => show({ stage: `checking ${check}`, done, ...(total > 0 ? { total } : {}) }),
    });
    const problems = [...whole, ...checkReviewed(store)];
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const text =
      options.format === 'json'
        ? JSON.stringify({ whole: errors === 0, problems }, undefined, 2)
        : [
            ...problems.map((problem) => problemLine(problem, terminal)),
            verdict(errors, options.dossier, storeCounts(store)),
          ].join('\n');
    await write(terminal.stdout, `${text}\n`);
    return errors === 0 ? exit.fine : exit.problems;
  });
