import { listed } from '../../jobs/timeline.ts';
import type { Store } from '../../store/index.ts';
import { storeCounts } from '../../store/index.ts';
import type { ViewCommand } from '../dossier.ts';
import { filterOf, withDossier } from '../dossier.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write } from '../output.ts';
import { chronologyText } from '../pretty/entry.ts';
import { counted } from '../pretty/values.ts';

export type TimelineCommand = ViewCommand & { readonly top?: number };

const headOf = (store: Store): string => {
  const { reports, events } = storeCounts(store);
  return `Chronology of ${counted(reports, 'report')}: ${counted(events, 'event')}`;
};

/** `daybook timeline`: what happened by day. */
export const timelineCommand = (
  inputs: readonly string[],
  options: TimelineCommand,
  terminal: Terminal,
): Promise<ExitCode> =>
  withDossier(inputs, options, terminal, async (store) => {
    const { rows, next } = listed(store, { ...filterOf(options), parts: true });
    if (options.format === 'json') {
      const entries = rows.map(({ summary, entry }) => entry ?? { event: summary });
      await write(terminal.stdout, `${JSON.stringify({ entries }, undefined, 2)}\n`);
    } else {
      const more = next === undefined ? '' : `\n\nThere is more: --limit, or narrow it with --since and --until.`;
      await write(terminal.stdout, `${headOf(store)}\n\n${chronologyText(rows, viewOf(terminal))}${more}\n`);
    }
    return rows.length > 0 ? exit.fine : exit.nothing;
  });
