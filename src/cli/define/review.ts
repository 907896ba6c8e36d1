import type { Command } from 'commander';
import { Option } from 'commander';
import { after, dossier, limit, prettyOrJson } from '../options.ts';
import { by } from './decisions.ts';
import type { Define } from './define.ts';

const layers = ['times', 'toponyms', 'figures', 'attributions', 'events', 'labels', 'caveats'];
const kinds = ['accept', 'correct', 'reject', 'add', 'merge', 'split', 'undo'];

const about = (command: Command): Command =>
  command
    .addOption(new Option('--report <id>', 'about this report'))
    .addOption(new Option('--event <id>', 'about this event'));

const defineLists: Define = (daybook, { terminal, done }) => {
  about(
    daybook
      .command('review')
      .description('print what is worth a look first: the least certain findings on which most hangs')
      .addOption(dossier())
      .addOption(by('whose list: without what this person judged')),
  )
    .addOption(new Option('--layer <layer>', 'only findings of this kind').choices(layers))
    .addOption(limit(20, 'findings'))
    .addOption(after())
    .addOption(prettyOrJson())
    .action(async (options) => done(await (await import('../commands/review.ts')).reviewCommand(options, terminal)));
  about(
    daybook
      .command('decisions')
      .description('print who decided what, when and why, and whether the list is whole')
      .addOption(dossier())
      .addOption(new Option('--by <name>', 'made by this person'))
      .addOption(new Option('--what <what>', 'of this kind').choices(kinds)),
  )
    .option('--orphans', 'only those that nothing in the readings of now fits')
    .addOption(limit(50, 'decisions'))
    .addOption(after())
    .addOption(prettyOrJson())
    .action(async (options) =>
      done(await (await import('../commands/decisions.ts')).decisionsCommand(options, terminal)),
    );
};

const judging = (daybook: Command, name: string, description: string): Command =>
  daybook
    .command(name)
    .description(description)
    .argument('<of>', 'an event, or a report by its id or the beginning of it')
    .addOption(dossier())
    .addOption(by())
    .addOption(new Option('--why <text>', 'the reason, kept with the decision'))
    .option('--preview', 'write nothing: say what would change');

const paths = 'values of the report: /figures/f3, /figures/f3/min, /published';

const defineJudging: Define = (daybook, { terminal, done }) => {
  judging(daybook, 'accept', 'what was read is right: it stands, whatever a later reading says')
    .argument('[paths...]', paths)
    .action(async (of, all, options) =>
      done(await (await import('../commands/judge.ts')).judgeCommand('accept', { of, paths: all }, options, terminal)),
    );
  judging(daybook, 'correct', 'put a value right: a number, a word, or JSON')
    .argument('<path>', 'a value of the report: /figures/f3/min; of an event /from, /to, /type')
    .argument('<value>', 'the new value; null takes it away')
    .action(async (of, path, value, options) =>
      done(
        await (
          await import('../commands/judge.ts')
        ).judgeCommand('correct', { of, paths: [path], value }, options, terminal),
      ),
    );
  judging(daybook, 'reject', 'what was read is wrong: it leaves the record, and what hangs on it follows')
    .argument('[paths...]', paths)
    .action(async (of, all, options) =>
      done(await (await import('../commands/judge.ts')).judgeCommand('reject', { of, paths: all }, options, terminal)),
    );
};

const defineCoding: Define = (daybook, { terminal, done }) => {
  daybook
    .command('agreement')
    .description("print how far coders and the machine agree (Krippendorff's alpha), and what is to be settled")
    .addOption(dossier())
    .addOption(prettyOrJson())
    .action(async (options) => done(await (await import('../commands/review.ts')).agreementCommand(options, terminal)));
  daybook
    .command('settings')
    .description('print or change the title of a dossier and how it is coded')
    .addOption(dossier())
    .addOption(new Option('--title <text>', 'its title'))
    .addOption(
      new Option('--coding <way>', 'single: the latest decision holds; double: two who do not see each other').choices([
        'single',
        'double',
      ]),
    )
    .addOption(new Option('--coders <names>', 'names offered to those who decide, divided by commas'))
    .action(async (options) => done(await (await import('../commands/review.ts')).settingsCommand(options, terminal)));
};

/** The commands by which people judge what the machine read. */
export const defineReview: Define = (daybook, context) => {
  for (const define of [defineLists, defineJudging, defineCoding]) define(daybook, context);
};
