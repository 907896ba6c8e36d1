import type { Imported } from '../importer.ts';
import { broken } from './broken.ts';
import { isObject } from './json.ts';

/** A report of a dossier as the engine takes it; what is no report is handed on as it is, to be told. */
export const inputOf = (report: unknown): unknown => {
  if (!isObject(report)) return report;
  const { published, ...fields } = report;
  if (!isObject(published)) return fields;
  return { ...fields, published: published['value'], publishedBasis: published['basis'] };
};

/** Counts a line of a dossier that is not read, by its kind. */
export const countLine = (passed: Map<string, number>, value: unknown): void => {
  const kind = isObject(value) && typeof value['kind'] === 'string' ? value['kind'] : 'unknown';
  passed.set(kind, (passed.get(kind) ?? 0) + 1);
};

/** What is told when the lines of a dossier are over: what was passed over, and whether its end line was there. */
export const endOfDossier = function* (passed: ReadonlyMap<string, number>, name: string): Generator<Imported> {
  const counts = [...passed].filter(([kind]) => kind !== 'end').map(([kind, count]) => `${count} of kind "${kind}"`);
  const message = `${name}: a dossier, of which the reports are read; other lines were passed over: ${counts.join(', ')}`;
  if (counts.length > 0) yield { id: name, problems: [{ code: 'passed-over', severity: 'info', message }] };
  if (!passed.has('end'))
    yield broken(name, 'cut-short', `${name}: the dossier has no end line; what may follow is missing`);
};
