import type { Command } from 'commander';
import { Option } from 'commander';
import { dossier } from '../options.ts';
import type { Define } from './define.ts';

/** Who decides. */
export const by = (says = 'who decides'): Option =>
  new Option('--by <name>', `${says} (default: the user of this machine)`);

const decision = (daybook: Command, name: string, description: string): Command =>
  daybook.command(name).description(description).addOption(dossier()).addOption(by());

const why = (): Option => new Option('--why <text>', 'the reason, kept with the decision').makeOptionMandatory();

/** The commands by which a person decides what is one happening. */
export const defineDecisions: Define = (daybook, { terminal, done }) => {
  decision(daybook, 'merge', 'make one event of several; the other ids lead to the first')
    .argument('<event>', 'the event that stays')
    .argument('<others...>', 'the events that are the same')
    .addOption(why())
    .action(async (event, others, options) =>
      done(await (await import('../commands/decide.ts')).mergeCommand([event, ...others], options, terminal)),
    );
  decision(daybook, 'split', 'take reports out of an event: what they tell is another')
    .argument('<event>', 'the event')
    .argument('<reports...>', 'ids of the reports, or their beginnings')
    .addOption(why())
    .action(async (event, reports, options) =>
      done(await (await import('../commands/decide.ts')).splitCommand({ event, reports }, options, terminal)),
    );
  decision(daybook, 'undo', 'undo a decision: everything is as if it had not been made')
    .argument('<decision>', 'the id that was printed with it, or its beginning')
    .addOption(why())
    .action(async (id, options) =>
      done(await (await import('../commands/decide.ts')).undoCommand(id, options, terminal)),
    );
};
