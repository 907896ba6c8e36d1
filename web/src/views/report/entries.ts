import type { ReportDetail } from '../../api/types.ts';
import { spaced } from '../../format/words.ts';
import type { Item } from './items.ts';

/** An event of the chronology, as a link names it. */
export type Entry = { readonly id: string; readonly type: string; readonly title: string };

const incidentsWith = ({ record }: ReportDetail, { layer, id }: Pick<Item, 'layer' | 'id'>): ReadonlySet<string> => {
  if (layer !== 'events' && layer !== 'figures') return new Set();
  return new Set(record.incidents.filter((incident) => incident[layer].includes(id)).map((incident) => incident.id));
};

/** The events of the chronology that a finding went into: those its incident is in, the whole before its parts. */
export const entriesWith = (detail: ReportDetail, item: Pick<Item, 'layer' | 'id'>): readonly Entry[] => {
  const incidents = incidentsWith(detail, item);
  const found = detail.events.filter(({ event, incident }) =>
    incident === undefined ? item.layer === 'events' && event === item.id : incidents.has(incident),
  );
  return found.map(({ cluster, type, title }) => ({ id: cluster, type: spaced(type), title }));
};
