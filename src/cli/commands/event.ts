import { recordsIn } from '../../jobs/records.ts';
import type { Listed } from '../../jobs/timeline.ts';
import { eventById } from '../../jobs/timeline.ts';
import type { Store } from '../../store/index.ts';
import { clusterById, copyGroups } from '../../store/index.ts';
import type { DossierOptions } from '../dossier.ts';
import { withDossier } from '../dossier.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write, writeJson } from '../output.ts';
import type { EventSources } from '../pretty/event.ts';
import { eventText, movedText } from '../pretty/event.ts';
import { safe } from '../pretty/paint.ts';

export type EventCommand = DossierOptions & { readonly format: 'pretty' | 'json'; readonly asBelievedOn?: string };

type Shown = Listed & { readonly entry: NonNullable<Listed['entry']> };

/** The event of an id; of a part, the event it is told with, which holds the accounts. */
const shownOf = (store: Store, id: string, day: string | undefined): Shown | undefined => {
  const shown = eventById(store, clusterById(store, id)?.partOf ?? id, day);
  return shown?.entry && { ...shown, entry: shown.entry };
};

const missing = (store: Store, id: string, { dossier, asBelievedOn }: EventCommand): string =>
  clusterById(store, id) && asBelievedOn !== undefined
    ? `no report published by ${asBelievedOn} tells of ${safe(id)}`
    : `there is no event ${safe(id)}: \`daybook timeline --dossier ${safe(dossier)}\` shows each event with its id`;

const noteOf = (store: Store, id: string, shown: Shown): string | undefined => {
  const { id: now, partOf } = clusterById(store, id) ?? {};
  if (partOf !== undefined) return `${safe(now ?? id)} is told as a part of ${safe(partOf)}, which is shown.`;
  return movedText(id, shown);
};

/** What an event is shown from. */
export const sourcesOf = (store: Store, { entry }: Shown): EventSources => {
  const reports = entry.event.members.map(({ report }) => report);
  return { recordOf: recordsIn(store, reports.length + 1), copies: copyGroups(store, reports) };
};

const show = async (store: Store, shown: Shown, note: string | undefined, terminal: Terminal): Promise<void> => {
  const text = eventText(shown, sourcesOf(store, shown), viewOf(terminal));
  await write(terminal.stdout, `${note === undefined ? '' : `${note}\n\n`}${text}\n`);
};

/** `daybook event`: one event whole. */
export const eventCommand = (
  id: string,
  inputs: readonly string[],
  options: EventCommand,
  terminal: Terminal,
): Promise<ExitCode> =>
  withDossier(inputs, options, terminal, async (store) => {
    const shown = shownOf(store, id, options.asBelievedOn);
    if (!shown) {
      await write(terminal.stderr, `daybook: ${missing(store, id, options)}\n`);
      return exit.usage;
    }
    const note = noteOf(store, id, shown);
    if (options.format === 'pretty') await show(store, shown, note, terminal);
    else {
      if (note !== undefined) await write(terminal.stderr, `${note}\n`);
      await writeJson(terminal, shown.entry);
    }
    return exit.fine;
  });
