import { chainOf } from '../corpus/chain.ts';
import type { ChainLink, EventMention, ReportRecord, Span } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { recordOf } from '../store/index.ts';
import type { MemberReport } from './event-view.ts';
import { membersIn } from './event-view.ts';
import type { SentencePassage } from './passages.ts';
import { passageIn } from './passages.ts';

/** The words of one finding of a report, in their sentence, with the voices they come through. */
export type FindingPassage = Omit<SentencePassage, 'statement'> & {
  readonly finding: string;
  readonly chain: readonly ChainLink[];
};

/** Who takes part in an event has no id of its own: "v3.p0" is the first in v3. */
export const nthParticipant = (event: string, index: number): string => `${event}.p${String(index)}`;

type Found = { readonly spans: readonly Span[]; readonly attribution: string | null };

const participantIn = (events: readonly EventMention[], finding: string): Found | undefined => {
  const [id, index] = finding.split('.p') as [string, string | undefined];
  const event = index === undefined ? undefined : events.find((one) => one.id === id);
  const who = event?.participants[Number(index)];
  return who && { spans: [who.span], attribution: who.attribution ?? event?.attribution ?? null };
};

/** Where the words of a finding stand, whatever its layer, and whose claim it is. */
const wordsOf = (record: ReportRecord, finding: string): Found | undefined => {
  const { attributions, events, figures, times, toponyms, labels, caveats } = record;
  const all: readonly ({ readonly id: string } & Found)[] = [
    ...attributions.map(({ id, content }) => ({ id, spans: content, attribution: id })),
    ...events.map(({ id, trigger, attribution }) => ({ id, spans: trigger, attribution })),
    ...figures.map(({ id, span, attribution }) => ({ id, spans: [span], attribution })),
    ...labels.map(({ id, span, voice }) => ({ id, spans: [span], attribution: voice })),
    ...[...times, ...toponyms, ...caveats].map(({ id, span }) => ({ id, spans: [span], attribution: null })),
  ];
  return all.find(({ id }) => id === finding) ?? participantIn(events, finding);
};

const told = (record: ReportRecord, finding: string): readonly FindingPassage[] => {
  const found = wordsOf(record, finding);
  if (!found) return [];
  const { statement: _, ...passage } = passageIn(record, { id: finding, evidence: found.spans });
  return [{ finding, ...passage, chain: chainOf(record, found.attribution) }];
};

/** The words some findings of a report stand on; those it has not are left out. Undefined where there is no such report. */
export const findingPassages = (
  store: Store,
  report: string,
  findings: readonly string[],
): { readonly report: MemberReport; readonly rows: readonly FindingPassage[] } | undefined => {
  const record = recordOf(store, report);
  const [member] = membersIn(store, [report]);
  if (!record || !member) return undefined;
  return { report: member, rows: [...new Set(findings)].flatMap((finding) => told(record, finding)) };
};
