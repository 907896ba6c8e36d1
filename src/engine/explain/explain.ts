import type { Explained, ReportInput } from '../../model/index.ts';
import type { ReadOptions } from '../read.ts';
import { readLayers } from '../read.ts';
import { explainEvents } from './event.ts';
import { explainPlaces } from './place.ts';
import { explainTimes } from './time.ts';

/**
 * Reads one report and says why each time, place and event was read so. The record is the one `read` gives; the reasons
 * come from the same steps, taken once more. Synchronous and pure like `read`.
 */
export const explain = (input: ReportInput, options: ReadOptions): Explained => {
  const { doc, record } = readLayers(input, options);
  const { gazetteer } = doc.resources;
  return {
    record,
    explanations: [...explainTimes(doc), ...(gazetteer ? explainPlaces(doc, gazetteer) : []), ...explainEvents(record)],
  };
};
