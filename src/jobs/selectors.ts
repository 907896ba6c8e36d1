import type { Decision, Span } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { recordOf } from '../store/index.ts';

type Selector = Extract<Decision['target'], { quote: unknown }>;

/** So many characters on either side tell words from the same words elsewhere. */
const AROUND = 32;

const selectorFor = (report: string, text: string, { start, end }: Span, path: string): Selector => ({
  report,
  quote: {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  },
  position: { start, end },
  path,
});

/** Points at incidents by the words of the sentence that tells their main event, so that a person can find them again. */
export const selectorsOf = (store: Store, incidents: readonly { readonly id: string; readonly report: string }[]) =>
  incidents.flatMap(({ id, report }): readonly Selector[] => {
    const record = recordOf(store, report);
    const local = id.slice(id.lastIndexOf('#') + 1);
    const at = record?.incidents.findIndex((incident) => incident.id === local) ?? -1;
    const incident = record?.incidents[at];
    const event = record?.events.find((one) => one.id === incident?.main);
    if (!record || !event) return [];
    const { sentence } = event;
    const text = sentence.part === 'headline' ? (record.report.headline ?? '') : record.report.text;
    const selector = selectorFor(report, text, sentence, `/incidents/${at}`);
    return [sentence.part === undefined ? selector : { ...selector, position: sentence }];
  });
