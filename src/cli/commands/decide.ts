import type { Decided, Deciding } from '../../jobs/decide.ts';
import { mergeEvents, splitEvent, undoDecision } from '../../jobs/decide.ts';
import type { Store } from '../../store/index.ts';
import { clusterById } from '../../store/index.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { keeping } from '../keeping.ts';
import type { Terminal } from '../output.ts';
import { write } from '../output.ts';
import { safe } from '../pretty/paint.ts';
import { counted } from '../pretty/values.ts';
import { userName } from '../user.ts';

export type DecideCommand = { readonly dossier: string; readonly by?: string; readonly why: string };

const eventLine = (store: Store, id: string): string => {
  const event = clusterById(store, id);
  return event
    ? `  ${id}  ${counted(event.counts.reports, 'report')}: ${safe(event.title)}`
    : `  ${id}  no report tells it`;
};

const decided = (
  options: DecideCommand,
  terminal: Terminal,
  decide: (store: Store, deciding: Deciding) => Promise<Decided>,
): Promise<ExitCode> =>
  keeping(options, terminal, async ({ store, now }) => {
    const { by = userName(), why } = options;
    const { decision, events } = await decide(store, { by, why, at: now() });
    const lines = [
      `${decision.what} by ${safe(by)}: decision ${decision.id}`,
      ...events.map((id) => eventLine(store, id)),
    ];
    await write(terminal.stdout, `${lines.join('\n')}\n`);
    return exit.fine;
  });

/** `daybook merge`: several events are one. */
export const mergeCommand = (
  events: readonly [string, ...string[]],
  options: DecideCommand,
  terminal: Terminal,
): Promise<ExitCode> => decided(options, terminal, (store, deciding) => mergeEvents(store, events, deciding));

/** `daybook split`: one event is two. */
export const splitCommand = (
  what: { readonly event: string; readonly reports: readonly string[] },
  options: DecideCommand,
  terminal: Terminal,
): Promise<ExitCode> => decided(options, terminal, (store, deciding) => splitEvent(store, what, deciding));

/** `daybook undo`: a decision never was. */
export const undoCommand = (decision: string, options: DecideCommand, terminal: Terminal): Promise<ExitCode> =>
  decided(options, terminal, (store, deciding) => undoDecision(store, decision, deciding));
