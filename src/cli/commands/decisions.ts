import { chainOfDecisions } from '../../jobs/review/audit.ts';
import type { Chain } from '../../jobs/review/audit.ts';
import { orphansOf } from '../../jobs/review/report.ts';
import type { Decision } from '../../model/index.ts';
import { decisions, undoOf } from '../../store/index.ts';
import type { DecisionFilter, Store } from '../../store/index.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { keeping } from '../keeping.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write, writeJson } from '../output.ts';
import { decisionLines, orphanLines } from '../pretty/decision.ts';
import { moreText, nothingText } from '../pretty/page.ts';
import { safe } from '../pretty/paint.ts';
import type { View } from '../pretty/record.ts';
import { counted } from '../pretty/values.ts';

export type DecisionsCommand = {
  readonly dossier: string;
  readonly format: 'pretty' | 'json';
  readonly limit: number;
  readonly by?: string;
  readonly what?: Decision['what'];
  readonly report?: string;
  readonly event?: string;
  readonly after?: string;
  readonly orphans?: boolean;
};

const askedOf = ({ by, what, report, event, after, limit }: DecisionsCommand): DecisionFilter => ({
  ...(by === undefined ? {} : { by }),
  ...(what === undefined ? {} : { what }),
  ...(report === undefined ? {} : { report }),
  ...(event === undefined ? {} : { event }),
  ...(after === undefined ? {} : { cursor: after }),
  limit,
});

const verdict = ({ whole, decisions: made, problems }: Chain): string =>
  whole
    ? `The chain is whole: ${counted(made, 'decision')}, each as it was made.`
    : `The chain is BROKEN: ${problems.map(({ message }) => safe(message)).join('; ')}. Keep a copy of the file.`;

const undoneOf = (store: Store, { id }: Decision) => {
  const undo = undoOf(store, id);
  return undo && { by: undo.by, at: undo.at };
};

const orphaned = async (store: Store, options: DecisionsCommand, terminal: Terminal, view: View): Promise<ExitCode> => {
  const all = orphansOf(store);
  const text = all.map((one) => orphanLines(one, view).join('\n')).join('\n\n');
  if (options.format === 'json') await writeJson(terminal, { orphans: all });
  else
    await write(
      terminal.stdout,
      `${all.length > 0 ? text : nothingText('decision without its words', options.dossier, [])}\n`,
    );
  return all.length > 0 ? exit.fine : exit.nothing;
};

/** `daybook decisions`: who decided what, when and why, and whether the list is whole. */
export const decisionsCommand = (options: DecisionsCommand, terminal: Terminal): Promise<ExitCode> =>
  keeping({ ...options, mode: 'read' }, terminal, async ({ store }) => {
    const view = viewOf(terminal);
    if (options.orphans === true) return orphaned(store, options, terminal, view);
    const { rows, next } = decisions(store, askedOf(options));
    const chain = chainOfDecisions(store);
    if (options.format === 'json')
      await writeJson(terminal, { decisions: rows, chain, ...(next === undefined ? {} : { next }) });
    else {
      const blocks = rows.map((row) => decisionLines(row, undoneOf(store, row), view).join('\n'));
      const more = moreText(next !== undefined, `the same with --after ${next ?? ''}`);
      const list = rows.length > 0 ? blocks.join('\n\n') : nothingText('decision', options.dossier, []);
      await write(terminal.stdout, `${list}${more}\n\n${verdict(chain)}\n`);
    }
    if (!chain.whole) return exit.problems;
    return rows.length > 0 ? exit.fine : exit.nothing;
  });
