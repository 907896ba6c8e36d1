import { chooseTotal, preciseEnough } from '../../corpus/policy.ts';
import type { ChronologyEntry } from '../../model/index.ts';
import type { DossierParts, Exporter, ExportOptions, Piece } from '../exporter.ts';
import { jsonText } from './json.ts';
import { tollLabel, totalText, typeLabel } from './labels.ts';
import { accountList, MOST_ACCOUNTS } from './timelinejs/accounts.ts';
import type { SlideDates } from './timelinejs/dates.ts';
import { slideDates } from './timelinejs/dates.ts';
import { escaped } from './timelinejs/html.ts';
import { headlineOf } from './words.ts';

const tollList = ({ event, tolls }: ChronologyEntry, { policy }: ExportOptions): string => {
  if (!preciseEnough(policy, event.precision)) return '';
  const lines = tolls.map((toll) => {
    const total = totalText(chooseTotal(policy, toll.points));
    return total === '' ? '' : `<li>${escaped(`${tollLabel(toll)}: ${total}`)}</li>`;
  });
  const list = lines.join('');
  return list === '' ? '' : `<ul>${list}</ul>`;
};

const slideOf = async (
  dossier: DossierParts,
  entry: ChronologyEntry,
  dates: SlideDates,
  options: ExportOptions,
): Promise<unknown> => {
  const { event, conflicts } = entry;
  const label = typeLabel(event.type);
  const differ = conflicts.map(({ why }) => `<li>${escaped(why)}</li>`).join('');
  return {
    ...dates,
    unique_id: event.id,
    group: escaped(label),
    autolink: false, // an address in a report is no link of ours
    text: {
      headline: escaped((await headlineOf(dossier, event)) || label),
      text:
        tollList(entry, options) +
        (differ === '' ? '' : `<p>Accounts differ:</p><ul>${differ}</ul>`) +
        (await accountList(dossier, entry)),
    },
  };
};

/** Why an event has no slide: a timeline is for readers, who see neither what was rejected nor what stands elsewhere. */
const leftOut = ({ event }: ChronologyEntry): string | undefined => {
  if (event.status === 'rejected') return 'was rejected by a reviewer';
  if (event.movedTo !== undefined) return `was merged into ${event.movedTo}`;
  return event.from === null && event.to === null ? 'has no date: a timeline cannot show it' : undefined;
};

/** The slide in front: the rule of the numbers, and how many events the timeline does not show. */
const titleOf = ({ title }: DossierParts, { policy }: ExportOptions, left: number): unknown => {
  const more =
    left === 0 ? '' : `<p>Events not shown, for want of a date or because a reviewer took them out: ${left}.</p>`;
  return { text: { headline: escaped(title), text: `<p>Numbers: ${escaped(policy.label)}.</p>${more}` } };
};

const write = async function* (dossier: DossierParts, options: ExportOptions): AsyncGenerator<Piece> {
  yield { text: '{"scale":"human","events":[' };
  let [shown, left] = [0, 0];
  for await (const entry of dossier.entries) {
    const why = leftOut(entry);
    const dates = slideDates(entry.event);
    if (why !== undefined || !dates) {
      left += 1;
      options.note({ code: 'left-out', severity: 'warning', message: `event ${entry.event.id} ${why}` });
      continue;
    }
    yield { text: `${shown === 0 ? '' : ','}\n${jsonText(await slideOf(dossier, entry, dates, options))}` };
    shown += 1;
  }
  yield { text: `\n],"title":${jsonText(titleOf(dossier, options, left))}}\n` };
};

/** Slides of TimelineJS 3, an event each. */
export const timelinejs: Exporter = {
  id: 'timelinejs',
  label: 'TimelineJS 3',
  files: 'one',
  extension: '.json',
  mediaType: 'application/json',
  loses: [
    'events without a date, rejected or merged into another: each is told as a problem, and the first slide counts them',
    'places, importance, status and the parts of events',
    'reports beyond what an account shows; copies, origins, days, decisions and problems',
    `accounts of an event after the first ${MOST_ACCOUNTS}, and those marked sensitive`,
    'the single numbers of a toll: the rule gives its totals',
    'channels and carriers of a statement: the speaker and the outlet are shown',
  ],
  write,
};
