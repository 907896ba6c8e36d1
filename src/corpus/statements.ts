import type { Attribution, ReportRecord, Statement } from '../model/index.ts';
import { chainOf } from './chain.ts';

const manner = (found: Attribution | undefined): Pick<Statement, 'act' | 'manner'> =>
  found ? { act: found.act, manner: found.manner } : { act: 'assert', manner: 'own' };

/**
 * The primary rows of a report: each voice chain saying one thing, be it an event, a figure or quoted content. An
 * attribution whose content holds no event or figure still is a statement of its content.
 */
export const statementsOf = (record: ReportRecord): readonly Statement[] => {
  const byId = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
  const row = (
    local: string,
    attribution: string | null,
    says: Statement['says'],
    evidence: Statement['evidence'],
  ): Statement => ({
    id: `${record.report.id}#${local}`,
    report: record.report.id,
    version: record.report.version?.number ?? 1,
    chain: chainOf(record, attribution),
    says,
    ...manner(attribution === null ? undefined : byId.get(attribution)),
    evidence,
  });
  return [
    ...record.attributions.map((found) => row(found.id, found.id, { content: found.content }, found.content)),
    ...record.events.map((event) => row(event.id, event.attribution, { event: event.id }, event.trigger)),
    ...record.figures.map((figure) => row(figure.id, figure.attribution, { figure: figure.id }, [figure.span])),
  ];
};
