import type { ReportRecord, Span } from '../../model/index.ts';
import { earlier } from '../order.ts';
import { lineSketchOf, OutletLines } from '../outlet-lines.ts';
import type { IncidentGroup, LinkOptions } from './link.ts';
import { linkIncidents } from './link.ts';
import type { SettledPlace, SettledTime, Telling } from './settle.ts';
import { incidentDate, incidentPlace, incidentTotal } from './settle.ts';
import type { IncidentSketch } from './sketch.ts';
import { incidentSketchesOf } from './sketches.ts';

/** One happening as all its reports together tell it. */
export type LinkedIncident = IncidentGroup & {
  readonly tellings: readonly IncidentSketch[];
  readonly time?: SettledTime;
  readonly place?: SettledPlace;
  readonly killed?: number;
  readonly injured?: number;
};

/** Sketches of many reports, boilerplate left out: what an outlet repeats counts over all of them. */
export const sketchesOf = (records: readonly ReportRecord[]): readonly IncidentSketch[] => {
  const lines = new OutletLines();
  for (const { report } of records.toSorted(earlier)) lines.add(lineSketchOf(report));
  const masksOf = ({ report }: ReportRecord): readonly Span[] => lines.repeated(report).map(({ span }) => span);
  return records.flatMap((record) => incidentSketchesOf(record, masksOf(record)));
};

const settled = (group: IncidentGroup, tellings: readonly IncidentSketch[]): LinkedIncident => {
  const all: readonly Telling[] = tellings.map((sketch) => ({ sketch }));
  const [time, place] = [incidentDate(all), incidentPlace(all)];
  const [killed, injured] = [incidentTotal(all, 'killed'), incidentTotal(all, 'injured')];
  return {
    ...group,
    tellings,
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    ...(killed === undefined ? {} : { killed }),
    ...(injured === undefined ? {} : { injured }),
  };
};

/** The incidents many reports tell, linked and settled; the order of the records does not matter. */
export const incidentsAcross = (
  records: readonly ReportRecord[],
  options: LinkOptions = {},
): readonly LinkedIncident[] => {
  const sketches = sketchesOf(records);
  const byId = new Map(sketches.map((sketch) => [sketch.id, sketch]));
  return linkIncidents(sketches, options).map((group) =>
    settled(
      group,
      group.members.map((id) => byId.get(id) as IncidentSketch),
    ),
  );
};
