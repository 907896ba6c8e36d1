import { basename } from 'node:path';
import { policyById } from '../../corpus/policy.ts';
import type { Exporter } from '../../formats/index.ts';
import { exporterById } from '../../formats/index.ts';
import { writeExport } from '../../formats/write.ts';
import { titleOf } from '../../jobs/dossier-info.ts';
import { exportParts } from '../../jobs/export-parts.ts';
import type { Problem } from '../../model/index.ts';
import type { DossierOptions } from '../dossier.ts';
import { destinationOf } from '../destination.ts';
import { filterOf, withDossier } from '../dossier.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Filters } from '../options.ts';
import type { Terminal } from '../output.ts';
import { write } from '../output.ts';
import { safe } from '../pretty/paint.ts';
import { counted } from '../pretty/values.ts';

export type ExportCommand = DossierOptions &
  Filters & { readonly format: string; readonly output: string; readonly policy: string };

/** Problems that differ only in the event they are about are one line: how many, and why. */
const noted = (): { readonly note: (problem: Problem) => void; readonly lines: () => readonly string[] } => {
  const counts = new Map<string, number>();
  return {
    note: ({ severity, message }) => {
      const kind = `${severity}: ${message.replace(/\bevent \S+/, 'events,')}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
    lines: () => [...counts].map(([kind, count]) => kind.replace('events,', `${counted(count, 'event')} left out:`)),
  };
};

const lossLine = ({ id, loses }: Exporter): readonly string[] =>
  loses.length === 0 ? [] : [`${id} does not hold: ${loses.join('; ')}`];

/** What files are named after. */
const nameOf = ({ dossier }: ExportCommand, inputs: readonly string[]): string =>
  basename(inputs.length > 0 ? (inputs[0] as string) : dossier).replace(/\.[^.]+$/, '') || 'dossier';

const writtenText = (
  files: readonly string[],
  { events, reports }: { readonly events: number; readonly reports: number },
  output: string,
): string =>
  `${counted(events, 'event')} of ${counted(reports, 'report')} written to ${safe(output)}${files.length > 1 ? ` (${counted(files.length, 'file')})` : ''}`;

/** `daybook export`: a dossier, or what a filter leaves of it, in another format. */
export const exportCommand = (
  inputs: readonly string[],
  options: ExportCommand,
  terminal: Terminal,
): Promise<ExitCode> => {
  const exporter = exporterById(options.format) as Exporter;
  const policy = policyById(options.policy);
  const kept = [options.dossier, ...inputs];
  const destination = destinationOf(options.output, exporter, { terminal, kept });
  const filter = filterOf(options);
  return withDossier(inputs, options, terminal, async (store) => {
    const name = nameOf(options, inputs);
    const { note, lines } = noted();
    const { parts, counts } = exportParts(
      store,
      { id: name, title: inputs.length > 0 ? name : titleOf(store) },
      filter,
    );
    const files = await destination(writeExport(exporter, parts, { note, ...(policy ? { policy } : {}) }));
    const { events, reports } = counts();
    for (const line of [...lines(), ...lossLine(exporter)]) await write(terminal.stderr, `${safe(line)}\n`);
    if (options.output !== '-') await write(terminal.stdout, `${writtenText(files, counts(), options.output)}\n`);
    return events + reports > 0 ? exit.fine : exit.nothing;
  });
};
