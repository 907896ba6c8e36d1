import type { ChronologyEntry, Figure, ReportRecord, Statement } from '../../model/index.ts';
import type { DossierParts } from '../exporter.ts';

/** How many a statement says, wherever it is told: in a toll of the entry, else in the record of its report. */
export type Quantity = Pick<Figure, 'measure' | 'min' | 'max'> & {
  readonly asOf?: string | undefined;
  readonly said?: string | undefined;
};

/** What each statement of an entry says in its tolls. */
export const tollQuantities = ({ tolls }: Pick<ChronologyEntry, 'tolls'>): ReadonlyMap<string, Quantity> =>
  new Map(
    tolls.flatMap(({ measure, points }) =>
      points.map(({ statement, min, max, asOf, said }) => [statement, { measure, min, max, asOf: asOf?.value, said }]),
    ),
  );

const figureIn = (record: ReportRecord | undefined, id: string): Quantity | undefined => {
  const figure = record?.figures.find((candidate) => candidate.id === id);
  return figure && { measure: figure.measure, min: figure.min, max: figure.max, asOf: figure.asOf?.value };
};

/** The quantity of a statement about a figure. */
export const quantityOf = async (
  dossier: DossierParts,
  tolls: ReadonlyMap<string, Quantity>,
  { id, report, says }: Statement,
): Promise<Quantity | undefined> => {
  const told = tolls.get(id);
  if (told || !('figure' in says)) return told;
  return figureIn(await dossier.recordOf(report), says.figure);
};
