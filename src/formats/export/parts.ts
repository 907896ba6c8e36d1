import type { Dossier } from '../../model/index.ts';
import type { DossierParts } from '../exporter.ts';

/** A dossier in memory, as exporters walk it. */
export const partsOf = (dossier: Dossier): DossierParts => {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const records = new Map(dossier.records?.map((record) => [record.report.id, record]));
  return { ...dossier, reportOf: (id) => reports.get(id), recordOf: (id) => records.get(id) };
};
