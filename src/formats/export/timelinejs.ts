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

/** The slide in front: the rule of the numbers, and how many events the timeline cannot show. */
const titleOf = ({ title }: DossierParts, { policy }: ExportOptions, undated: number): unknown => {
  const left = undated === 0 ? '' : `<p>${undated} events without a date are not shown.</p>`;
  return { text: { headline: escaped(title), text: `<p>Numbers: ${escaped(policy.label)}.</p>${left}` } };
};

const write = async function* (dossier: DossierParts, options: ExportOptions): AsyncGenerator<Piece> {
  yield { text: '{"scale":"human","events":[' };
  let [shown, undated] = [0, 0];
  for await (const entry of dossier.entries) {
    const dates = slideDates(entry.event);
    if (!dates) {
      undated += 1;
      const message = `event ${entry.event.id} has no date: a timeline cannot show it`;
      options.note({ code: 'no-date', severity: 'warning', message });
      continue;
    }
    yield { text: `${shown === 0 ? '' : ','}\n${jsonText(await slideOf(dossier, entry, dates, options))}` };
    shown += 1;
  }
  yield { text: `\n],"title":${jsonText(titleOf(dossier, options, undated))}}\n` };
};

/** Slides of TimelineJS 3, an event each. */
export const timelinejs: Exporter = {
  id: 'timelinejs',
  label: 'TimelineJS 3',
  files: 'one',
  extension: '.json',
  mediaType: 'application/json',
  loses: [
    'events without a date: each is told as a problem, and the first slide counts them',
    'places, importance, status and the parts of events',
    'reports beyond what an account shows; copies, origins, days, decisions and problems',
    `accounts of an event after the first ${MOST_ACCOUNTS}, and those marked sensitive`,
    'the single numbers of a toll: the rule gives its totals',
    'channels and carriers of a statement: the speaker and the outlet are shown',
  ],
  write,
};
