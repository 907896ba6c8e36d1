import type { Figure } from '../../../../src/model/findings.ts';
import type { ReportDetail, ReportUses } from '../../api/types.ts';
import { spaced } from '../../format/words.ts';
import type { Item } from './items.ts';

/** An event of the chronology, as a link names it. */
export type Entry = { readonly id: string; readonly title: string };

const unique = (entries: readonly Entry[]): readonly Entry[] => [
  ...new Map(entries.map((one) => [one.id, one])).values(),
];

/** Events of the chronology that an event of the report went into with its incident. */
const eventsWith = ({ record, events }: ReportDetail, id: string): readonly Entry[] => {
  const own = new Set(record.incidents.filter((incident) => incident.events.includes(id)).map((one) => one.id));
  const found = events.filter(({ event, incident }) => event === id || (incident !== undefined && own.has(incident)));
  return unique(
    found.map(({ cluster, partOf, type, title }) => ({ id: partOf ?? cluster, title: `${spaced(type)}: ${title}` })),
  );
};

/** Where in the chronology a finding went: an event with its incident, a figure into the toll that counts it. */
export const entriesWith = (
  detail: ReportDetail,
  uses: ReportUses | undefined,
  { layer, id }: Pick<Item, 'layer' | 'id'>,
): readonly Entry[] => {
  if (layer === 'events') return eventsWith(detail, id);
  if (layer !== 'figures') return [];
  const used = uses?.figures.filter(({ figure }) => figure === id) ?? [];
  return unique(used.map(({ event, title }) => ({ id: event, title })));
};

/** Figures that no event of the chronology counts. */
export const unusedFigures = (figures: readonly Figure[], { figures: used }: ReportUses): readonly Figure[] => {
  const ids = new Set(used.map(({ figure }) => figure));
  return figures.filter(({ id }) => !ids.has(id));
};
