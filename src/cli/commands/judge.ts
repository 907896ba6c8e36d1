import { decideAll } from '../../jobs/review/decide.ts';
import { DaybookError } from '../../model/errors.ts';
import type { EventChange, FindingDraft, ValueChange } from '../../model/index.ts';
import { clusterById, reportsCalled } from '../../store/index.ts';
import type { Store } from '../../store/index.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { keeping } from '../keeping.ts';
import type { Terminal } from '../output.ts';
import { write } from '../output.ts';
import { valueText } from '../pretty/decision.ts';
import { safe } from '../pretty/paint.ts';
import { counted } from '../pretty/values.ts';
import { userName } from '../user.ts';

export type JudgeCommand = {
  readonly dossier: string;
  readonly by?: string;
  readonly why?: string;
  readonly preview?: boolean;
};

/** What is judged: an event, or values of a report by their paths. */
export type Judged = { readonly of: string; readonly paths: readonly string[]; readonly value?: string };

/** A number, a list or an object as JSON; anything else as it stands. */
const valueOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const refuse = (message: string): never => {
  throw new DaybookError('usage', `${message}: nothing was decided`);
};

const reportOf = (store: Store, name: string): string => {
  const found = reportsCalled(store, name);
  const whole = found.find((id) => id === name);
  if (found.length === 0) refuse(`no event and no report is called ${name}`);
  if (whole === undefined && found.length > 1) refuse(`several reports begin with ${name}`);
  return whole ?? (found[0] as string);
};

/** `/from`, `/place`: fields of an event's card. */
const cardField = (paths: readonly string[]): string => {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0)
    return refuse('of an event one field is corrected at a time: /from, /to, /type');
  return path.replace(/^\//, '');
};

const draftsOf = (
  store: Store,
  what: FindingDraft['what'],
  { of, paths, value }: Judged,
  why: string | undefined,
): readonly FindingDraft[] => {
  const common = { what, ...(why === undefined ? {} : { why }) };
  const event = clusterById(store, of);
  if (event) {
    if (what !== 'correct')
      return paths.length === 0
        ? [{ ...common, target: { event: of } }]
        : refuse('an event is accepted or rejected as a whole');
    return [{ ...common, target: { event: of }, new: { [cardField(paths)]: valueOf(value ?? '') } }];
  }
  const report = reportOf(store, of);
  if (paths.length === 0) refuse('say what of the report: /figures/f3, /figures/f3/min');
  return paths.map((path) => ({
    ...common,
    target: { report, path },
    ...(value === undefined ? {} : { new: valueOf(value) }),
  }));
};

const changeLine = ({ target, words, what, old, new: now }: ValueChange): string => {
  const where = 'event' in target ? `event ${target.event}` : `${target.path} of ${safe(target.report)}`;
  const quoted = words === '' || 'event' in target ? '' : ` \u00AB${safe(words)}\u00BB`;
  return `  ${where}${quoted}${what === 'correct' ? `: ${valueText(old)} \u2192 ${valueText(now)}` : ''}`;
};

const eventLines = ({ event, title, status, conflicts, tolls }: EventChange): readonly string[] => [
  `  ${event}  ${safe(title)}`,
  ...(status.before === status.after ? [] : [`      ${status.before} \u2192 ${status.after}`]),
  ...(conflicts.before === conflicts.after
    ? []
    : [`      ${counted(conflicts.before, 'conflict')} \u2192 ${counted(conflicts.after, 'conflict')}`]),
  ...(JSON.stringify(tolls.before) === JSON.stringify(tolls.after) ? [] : ['      its tolls changed']),
];

/** `daybook accept`, `correct` and `reject`: judges findings, fields, reports and events. */
export const judgeCommand = (
  what: 'accept' | 'correct' | 'reject',
  judged: Judged,
  options: JudgeCommand,
  terminal: Terminal,
): Promise<ExitCode> =>
  keeping(options, terminal, async ({ store, now }) => {
    const { by = userName(), why, preview = false } = options;
    const drafts = draftsOf(store, what, judged, why);
    const { decisions, changes, events } = decideAll(store, drafts, { by, at: now() }, { preview });
    const heads = preview
      ? ['nothing is written: this would be']
      : decisions.map(({ id }) => `${what} by ${safe(by)}: decision ${id}`);
    const lines = [...heads, ...changes.map(changeLine), ...events.flatMap(eventLines)];
    await write(terminal.stdout, `${lines.join('\n')}\n`);
    return exit.fine;
  });
