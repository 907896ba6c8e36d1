import { selectorOf } from '../corpus/review/words.ts';
import type { Selector } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { recordOf } from '../store/index.ts';

/** Points at incidents by the words of the sentence that tells their main event, so that a person can find them again. */
export const selectorsOf = (store: Store, incidents: readonly { readonly id: string; readonly report: string }[]) =>
  incidents.flatMap(({ id, report }): readonly Selector[] => {
    const record = recordOf(store, report);
    const local = id.slice(id.lastIndexOf('#') + 1);
    const at = record?.incidents.findIndex((incident) => incident.id === local) ?? -1;
    const incident = record?.incidents[at];
    const event = record?.events.find((one) => one.id === incident?.main);
    if (!record || !event) return [];
    return [selectorOf(record.report, event.sentence, `/incidents/${at}`)];
  });
