import { firstWith } from '../../jobs/timeline.ts';
import type { ViewCommand } from '../dossier.ts';
import { filterOf, withDossier } from '../dossier.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write, writeJson } from '../output.ts';
import { cardHead } from '../pretty/entry.ts';
import { believedText, moreText, nothingText } from '../pretty/page.ts';
import { seriesLines } from '../pretty/series.ts';

/** `daybook tolls`: events with their tolls in full, the most important first. */
export const tollsCommand = (inputs: readonly string[], options: ViewCommand, terminal: Terminal): Promise<ExitCode> =>
  withDossier(inputs, options, terminal, async (store) => {
    const { rows, more } = firstWith(
      store,
      { ...filterOf(options), order: 'importance' },
      { limit: options.limit, wanted: ({ entry }) => (entry?.tolls.length ?? 0) > 0 },
    );
    const view = viewOf(terminal);
    if (options.format === 'json')
      await writeJson(
        terminal,
        rows.flatMap(({ entry }) => (entry ? [{ event: entry.event, tolls: entry.tolls }] : [])),
      );
    else if (rows.length === 0) await write(terminal.stdout, `${nothingText('toll', options.dossier, inputs)}\n`);
    else {
      const blocks = rows.map((listed) => [
        ...cardHead(listed, view),
        ...(listed.entry?.tolls ?? []).flatMap((toll) => seriesLines(toll, view)),
      ]);
      const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
      await write(terminal.stdout, `${believedText(options.asBelievedOn)}${text}${moreText(more)}\n`);
    }
    return rows.length > 0 ? exit.fine : exit.nothing;
  });
