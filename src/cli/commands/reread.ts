import type { RereadSummary } from '../../jobs/reread.ts';
import { rereadStored } from '../../jobs/reread.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { keeping } from '../keeping.ts';
import type { Terminal } from '../output.ts';
import { write } from '../output.ts';
import { counted } from '../pretty/values.ts';
import { linkLine } from './link.ts';

export type RereadCommand = { readonly dossier: string; readonly jobs: number; readonly all?: boolean };

const lines = ({ reread, failed, changes, orphans, link, stopped }: RereadSummary): readonly string[] => [
  `${counted(reread, 'report')} read again${failed > 0 ? `, ${failed} could not be read and stay as they were` : ''}`,
  ...Object.entries(changes).map(
    ([layer, { kept, changed, dropped, added }]) =>
      `  ${layer.padEnd(12)} ${kept} kept, ${changed} changed, ${dropped} dropped, ${added} new`,
  ),
  ...(orphans > 0
    ? [
        `${counted(orphans, 'decision')} fit nothing in the new readings: they are kept; see daybook decisions --orphans`,
      ]
    : []),
  ...(link ? [linkLine(link)] : []),
  ...(stopped ? ['Stopped before the end: run the same again to go on.'] : []),
];

/** `daybook reread`: the stored texts read by this version. */
export const rereadCommand = (
  { all = false, jobs, ...options }: RereadCommand,
  terminal: Terminal,
): Promise<ExitCode> =>
  keeping(options, terminal, async ({ store, signal, show, now }) => {
    const summary = await rereadStored(store, { all, jobs, now, signal, onProgress: show });
    const { reread, failed } = summary;
    const text =
      reread + failed === 0 && !summary.link ? ['nothing to do: this version has read every report'] : lines(summary);
    await write(terminal.stdout, `${text.join('\n')}\n`);
    return failed > 0 ? exit.problems : exit.fine;
  });
