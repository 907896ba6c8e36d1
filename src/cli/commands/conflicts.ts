import { recordsIn } from '../../jobs/records.ts';
import { firstWith } from '../../jobs/timeline.ts';
import type { ChronologyEntry, Conflict } from '../../model/index.ts';
import type { ViewCommand } from '../dossier.ts';
import { filterOf, withDossier } from '../dossier.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write, writeJson } from '../output.ts';
import { conflictLines } from '../pretty/conflict.ts';
import { cardHead } from '../pretty/entry.ts';
import { believedText, moreText, nothingText } from '../pretty/page.ts';

/** The statements of an event that stand in a conflict. */
const statementsIn = ({ conflicts, statements }: ChronologyEntry): ChronologyEntry['statements'] => {
  const wanted = new Set(conflicts.flatMap((conflict: Conflict) => conflict.statements));
  return statements.filter(({ id }) => wanted.has(id));
};

const asJson = (entry: ChronologyEntry): unknown => ({
  event: entry.event,
  conflicts: entry.conflicts,
  statements: statementsIn(entry),
});

/** `daybook conflicts`: where accounts cannot both hold, the most important events first. */
export const conflictsCommand = (
  inputs: readonly string[],
  options: ViewCommand,
  terminal: Terminal,
): Promise<ExitCode> =>
  withDossier(inputs, options, terminal, async (store) => {
    const { rows, more } = firstWith(
      store,
      { ...filterOf(options), order: 'importance' },
      { limit: options.limit, wanted: ({ entry }) => (entry?.conflicts.length ?? 0) > 0 },
    );
    const [view, recordOf] = [viewOf(terminal), recordsIn(store)];
    if (options.format === 'json')
      await writeJson(
        terminal,
        rows.flatMap(({ entry }) => (entry ? [asJson(entry)] : [])),
      );
    else if (rows.length === 0) await write(terminal.stdout, `${nothingText('conflict', options.dossier, inputs)}\n`);
    else {
      const blocks = rows.map((listed) => [
        ...cardHead(listed, view),
        ...(listed.entry?.conflicts ?? []).flatMap((conflict) => conflictLines(conflict, recordOf, view)),
      ]);
      const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
      await write(terminal.stdout, `${believedText(options.asBelievedOn)}${text}${moreText(more)}\n`);
    }
    return rows.length > 0 ? exit.fine : exit.nothing;
  });
