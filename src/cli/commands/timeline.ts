import { dayOf, weighedDays } from '../../jobs/days.ts';
import { recordsIn } from '../../jobs/records.ts';
import type { Listed, TimelineFilter } from '../../jobs/timeline.ts';
import { everyListed, filedUnder, listed } from '../../jobs/timeline.ts';
import type { Day } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { storeCounts } from '../../store/index.ts';
import type { ViewCommand } from '../dossier.ts';
import { filterOf, withDossier } from '../dossier.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write, writeJson } from '../output.ts';
import { dayLines } from '../pretty/day.ts';
import { digestText } from '../pretty/event.ts';
import { chronologyText } from '../pretty/entry.ts';
import { believedText, moreText } from '../pretty/page.ts';
import type { View } from '../pretty/record.ts';
import { counted } from '../pretty/values.ts';
import { sourcesOf } from './event.ts';

export type TimelineCommand = ViewCommand & { readonly top?: number; readonly digest?: true };

/** Below the chronology, the event that matters most in short. */
const greatestText = (store: Store, options: TimelineCommand, view: View): string => {
  const [greatest] = listed(store, { ...filterOf(options), limit: 1, order: 'importance' }).rows;
  if (!greatest?.entry) return '';
  const shown = { ...greatest, entry: greatest.entry };
  const text = digestText(shown, sourcesOf(store, shown), view);
  return `\n\n${view.paint('strong', 'The event that matters most')}\n\n${text}`;
};

const headOf = (store: Store, { asBelievedOn }: TimelineCommand): string => {
  const { reports, events } = storeCounts(store);
  return `Chronology of ${counted(reports, 'report')}: ${counted(events, 'event')}\n\n${believedText(asBelievedOn)}`;
};

type Shown = { readonly day: Day; readonly events: readonly Listed[] };

const filedOn = (store: Store, date: string, filter: TimelineFilter): readonly Listed[] =>
  [...everyListed(store, { ...filter, since: date, until: date, parts: true })].filter(
    ({ summary }) => filedUnder(summary) === date,
  );

/** The days that matter most, each with the events filed under it. */
const topDays = (store: Store, top: number, filter: TimelineFilter): readonly Shown[] => {
  const recordOf = recordsIn(store);
  return weighedDays(store, { ...filter, top }).map((weighed) => {
    const events = filedOn(store, weighed.date, filter);
    const entriesOn = (): readonly string[] => events.map(({ summary }) => summary.id);
    return { day: dayOf(store, weighed, { recordOf, entriesOn, asBelievedOn: filter.asBelievedOn }), events };
  });
};

const showTop = async (store: Store, top: number, options: TimelineCommand, terminal: Terminal): Promise<ExitCode> => {
  const days = topDays(store, top, filterOf(options));
  if (options.format === 'json') await writeJson(terminal, { days: days.map(({ day }) => day) });
  else {
    const [view, recordOf] = [viewOf(terminal), recordsIn(store)];
    const most = Math.max(...days.map(({ day }) => day.importance));
    const blocks = days.map((shown) =>
      dayLines({ ...shown, share: shown.day.importance / most }, recordOf, view).join('\n'),
    );
    await write(terminal.stdout, `${headOf(store, options)}${blocks.join('\n\n')}\n`);
  }
  return days.length > 0 ? exit.fine : exit.nothing;
};

const showAll = async (store: Store, options: TimelineCommand, terminal: Terminal): Promise<ExitCode> => {
  const { rows, next } = listed(store, { ...filterOf(options), limit: options.limit, parts: true });
  if (options.format === 'json')
    await writeJson(terminal, { entries: rows.map(({ summary, entry }) => entry ?? { event: summary }) });
  else {
    const view = viewOf(terminal);
    const text = chronologyText(rows, view);
    const below = options.digest === true ? greatestText(store, options, view) : '';
    await write(terminal.stdout, `${headOf(store, options)}${text}${moreText(next !== undefined)}${below}\n`);
  }
  return rows.length > 0 ? exit.fine : exit.nothing;
};

/** `daybook timeline`: what happened by day, or on the days that matter most. */
export const timelineCommand = (
  inputs: readonly string[],
  options: TimelineCommand,
  terminal: Terminal,
): Promise<ExitCode> =>
  withDossier(inputs, options, terminal, (store) =>
    options.top === undefined ? showAll(store, options, terminal) : showTop(store, options.top, options, terminal),
  );
