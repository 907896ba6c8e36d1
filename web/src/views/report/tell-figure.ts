import type { Figure } from '../../../../src/model/findings.ts';
import type { ReportRecord } from '../../../../src/model/record.ts';
import { formatBounds } from '../../format/bounds.ts';
import { formatDay, formatDays } from '../../format/days.ts';
import { spaced } from '../../format/words.ts';
import { measures } from '../../review/choices.ts';
import { basisTold, kindTold } from './phrases.ts';
import type { Fact, Told } from './told.ts';
import { fact, known } from './told.ts';
import { chainOf, nameOf, voiceOf, lineOf } from './voices.ts';

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value);

const asOfTold = ({ asOf }: Figure): string | undefined =>
  asOf && `as of ${isDay(asOf.value) ? formatDay(asOf.value) : asOf.value}`;

const scopeTold = (record: ReportRecord, { scope }: Figure): string | undefined => {
  if (!scope) return undefined;
  const toponym = record.toponyms.find(({ id }) => id === scope.place);
  const days = scope.from !== undefined || scope.to !== undefined;
  return known([
    toponym?.place?.name ?? (scope.span && lineOf(record, scope.span)),
    days ? formatDays({ from: scope.from ?? null, to: scope.to ?? null }) : undefined,
  ]).join(', ');
};

/** What another figure says: "164 killed". */
const otherFigure = (record: ReportRecord, id: string | undefined): string | undefined => {
  const other = record.figures.find((one) => one.id === id);
  return other && `${formatBounds(other)} ${measures[other.measure]}`;
};

const relations = (record: ReportRecord, figure: Figure): readonly (Fact | undefined)[] => [
  fact('Part of', otherFigure(record, figure.partOf), linkTo(figure.partOf)),
  fact('Revises', otherFigure(record, figure.revises), linkTo(figure.revises)),
];

const linkTo = (finding: string | undefined): Pick<Fact, 'finding'> => (finding === undefined ? {} : { finding });

/** How many, of whom, as of when, on whose word. */
export const tellFigure = (record: ReportRecord, figure: Figure): Told => {
  const { ofWhom, measure, attribution } = figure;
  const whom = ofWhom && nameOf(record, { ...ofWhom, spans: [ofWhom.span] });
  const event = record.events.find(({ id }) => id === figure.event);
  const asOf = known([asOfTold(figure), figure.asOf && basisTold(figure.asOf.basis)]).join(', ');
  return {
    title: `${measure === 'other' ? 'counted' : measures[measure]}: ${formatBounds(figure)}`,
    notes: known([asOfTold(figure), kindTold(figure.kind), figure.retracted === true ? 'retracted' : undefined]),
    aside: voiceOf(record, attribution),
    facts: known([
      fact('As written', `“${figure.words}”`, { words: true }),
      fact('Of whom', whom, { words: true }),
      fact('Where, when', scopeTold(record, figure)),
      fact('As of', asOf),
      fact('Whose claim', chainOf(record, attribution).join(' → '), linkTo(attribution ?? undefined)),
      fact('Happening', event && spaced(event.type), linkTo(event?.id)),
      ...relations(record, figure),
    ]),
  };
};
