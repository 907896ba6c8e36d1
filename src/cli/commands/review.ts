import { agreementIn, disputesIn } from '../../jobs/review/agreement.ts';
import { changeSettings, settingsOf } from '../../jobs/review/coding.ts';
import { reviewQueue } from '../../jobs/review/queue.ts';
import type { QueueAsked } from '../../jobs/review/queue.ts';
import type { Agreement, Coding, Dispute, ReviewLayer } from '../../model/index.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { keeping } from '../keeping.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write, writeJson } from '../output.ts';
import { valueText } from '../pretty/decision.ts';
import { moreText, nothingText } from '../pretty/page.ts';
import { safe } from '../pretty/paint.ts';
import { queueLines } from '../pretty/queue.ts';
import { counted } from '../pretty/values.ts';
import { userName } from '../user.ts';

type Common = { readonly dossier: string; readonly format: 'pretty' | 'json' };

export type ReviewCommand = Common & {
  readonly limit: number;
  readonly by?: string;
  readonly report?: string;
  readonly event?: string;
  readonly layer?: ReviewLayer;
  readonly after?: string;
};

const askedOf = ({ by = userName(), limit, report, event, layer, after }: ReviewCommand): QueueAsked => ({
  coder: by,
  limit,
  ...(report === undefined ? {} : { report }),
  ...(event === undefined ? {} : { event }),
  ...(layer === undefined ? {} : { layer }),
  ...(after === undefined ? {} : { cursor: after }),
});

/** `daybook review`: what is worth a look first. */
export const reviewCommand = (options: ReviewCommand, terminal: Terminal): Promise<ExitCode> =>
  keeping({ ...options, mode: 'read' }, terminal, async ({ store }) => {
    const page = reviewQueue(store, askedOf(options));
    const view = viewOf(terminal);
    if (options.format === 'json') await writeJson(terminal, page);
    else if (page.rows.length === 0)
      await write(terminal.stdout, `${nothingText('finding to review', options.dossier, [])}\n`);
    else {
      const text = page.rows.map((row) => queueLines(row, view).join('\n')).join('\n\n');
      const of = `Of ${page.events} of ${counted(page.of, 'event')}, the most important first.`;
      const more = moreText(page.next !== undefined, `the same with --after ${page.next ?? ''}`);
      await write(terminal.stdout, `${text}\n\n${of}${more}\n`);
    }
    return page.rows.length > 0 ? exit.fine : exit.nothing;
  });

const alphaText = (alpha: number | null): string => (alpha === null ? '   –' : alpha.toFixed(2).padStart(5));

const row = (name: string, { alpha, units }: { readonly alpha: number | null; readonly units: number }): string =>
  `  ${safe(name).padEnd(32)} ${alphaText(alpha)}  ${counted(units, 'value')}`;

const agreementText = (agreement: Agreement): readonly string[] => [
  "Krippendorff's alpha: 1 is agreement, 0 is chance.",
  row('all values', agreement),
  ...agreement.pairs.map((pair) => row(`${pair.a} and ${pair.b}`, pair)),
  ...agreement.fields.map((field) => row(field.field, field)),
];

const disputeText = ({ report, event, path, words, judgements }: Dispute): readonly string[] => [
  `  ! ${path} of ${safe(report ?? `event ${event}`)} \u00AB${safe(words)}\u00BB`,
  ...judgements.map(({ by, value, rejected, decision }) => {
    const said = rejected === undefined ? valueText(value) : rejected ? 'rejected' : 'accepted';
    return `      ${safe(by)}: ${said}  ${decision}`;
  }),
];

/** `daybook agreement`: how far coders agree, and where they do not. */
export const agreementCommand = (options: Common, terminal: Terminal): Promise<ExitCode> =>
  keeping({ ...options, mode: 'read' }, terminal, async ({ store }) => {
    const [agreement, disputes] = [agreementIn(store), disputesIn(store)];
    if (options.format === 'json') await writeJson(terminal, { agreement, disputes });
    else if (agreement.units === 0)
      await write(terminal.stdout, `${nothingText('judged value', options.dossier, [])}\n`);
    else {
      const open = disputes.length === 0 ? [] : ['', `${counted(disputes.length, 'value')} to be settled:`];
      await write(
        terminal.stdout,
        `${[...agreementText(agreement), ...open, ...disputes.flatMap(disputeText)].join('\n')}\n`,
      );
    }
    return agreement.units > 0 ? exit.fine : exit.nothing;
  });

export type SettingsCommand = {
  readonly dossier: string;
  readonly title?: string;
  readonly coding?: Coding;
  readonly coders?: string;
};

/** `daybook settings`: the title of a dossier and how it is coded. */
export const settingsCommand = (
  { title, coding, coders, ...options }: SettingsCommand,
  terminal: Terminal,
): Promise<ExitCode> => {
  const changes = {
    ...(title === undefined ? {} : { title }),
    ...(coding === undefined ? {} : { coding }),
    ...(coders === undefined ? {} : { coders: coders.split(',').map((name) => name.trim()) }),
  };
  const changing = Object.keys(changes).length > 0;
  return keeping({ ...options, mode: changing ? 'write' : 'read' }, terminal, async ({ store }) => {
    const now = changing ? changeSettings(store, changes) : settingsOf(store);
    const lines = [
      `title   ${safe(now.title) || '–'}`,
      `coding  ${now.coding}`,
      `coders  ${now.coders.map(safe).join(', ') || '–'}`,
    ];
    await write(terminal.stdout, `${lines.join('\n')}\n`);
    return exit.fine;
  });
};
