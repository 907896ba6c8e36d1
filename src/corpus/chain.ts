import type { Attribution, ChainLink, ReportRecord } from '../model/index.ts';
import { memoByKey } from '../text/memo.ts';
import { carrierName, shownName } from './voices/shown.ts';

type Source = NonNullable<Attribution['source']>;

const link = (record: ReportRecord, role: ChainLink['role'], source: Source): ChainLink => ({
  role,
  ...shownName(record, source),
  ...(source.entity === undefined ? {} : { entity: source.entity }),
});

/** An attribution with the links its own source and channel make. */
type Spoken = Pick<Attribution, 'parent'> & { readonly links: readonly ChainLink[] };

const spoken = (record: ReportRecord, { source, channel, parent }: Attribution): Spoken => ({
  ...(parent === undefined ? {} : { parent }),
  links: [
    ...(source ? [link(record, 'speaker', source)] : []),
    ...(channel ? [link(record, 'channel', { ...channel, spans: [channel.span], kind: 'media' })] : []),
  ],
});

/** Asked for every statement of a report, and worked out once. */
const spokenIn = memoByKey(
  (record: ReportRecord): ReadonlyMap<string, Spoken> =>
    new Map(record.attributions.map((attribution) => [attribution.id, spoken(record, attribution)])),
);

/** Who passes on what another said. */
const asCarrier = (entry: ChainLink): ChainLink => (entry.role === 'speaker' ? { ...entry, role: 'carrier' } : entry);

const carriers = (record: ReportRecord): ChainLink[] => {
  const { agency, outlet } = record.report;
  return [
    ...(agency !== undefined ? [{ role: 'agency' as const, name: carrierName(agency) }] : []),
    ...(outlet !== undefined ? [{ role: 'outlet' as const, name: carrierName(outlet) }] : []),
  ];
};

const same = (a: ChainLink, b: ChainLink): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() || (a.entity !== undefined && a.entity === b.entity);

/**
 * The voice chain of an attribution, innermost first: speaker, channel, the enclosing attributions, agency, outlet.
 * Computed, never stored; neighbours of one name are one link. With null it is the report's own voice: its carriers.
 */
export const chainOf = (record: ReportRecord, attribution: string | null): readonly ChainLink[] => {
  const links: ChainLink[] = [];
  const seen = new Set<string>();
  let id = attribution ?? undefined;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const found = spokenIn(record).get(id);
    if (!found) break;
    links.push(...(links.length === 0 ? found.links : found.links.map(asCarrier)));
    id = found.parent;
  }
  return [...links, ...carriers(record)].filter(
    (entry, index, all) => index === 0 || !same(entry, all[index - 1] as ChainLink),
  );
};
