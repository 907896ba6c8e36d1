import type { EventMention, ReportRecord, Statement } from '../../model/index.ts';
import type { Accounts } from '../members.ts';
import { eventsIn, mainEventOf, statementFor } from '../members.ts';
import { rootOf } from '../voices/voices.ts';
import type { Voice } from '../voices/voices.ts';

/** An event of the cluster as one voice tells it. */
export type Told = {
  readonly record: ReportRecord;
  readonly event: EventMention;
  readonly statement: Statement;
  readonly voice: Voice;
  readonly root: string;
};

const toldBy = (accounts: Accounts, record: ReportRecord, event: EventMention): readonly Told[] => {
  const statement = statementFor(accounts, record, event.id);
  const voice = accounts.voices(record, event.attribution);
  return statement ? [{ record, event, statement, voice, root: rootOf(voice) }] : [];
};

/** All events of the cluster, report by report. */
export const allTold = (accounts: Accounts): readonly Told[] =>
  accounts.members.flatMap((member) => eventsIn(member).flatMap((event) => toldBy(accounts, member.record, event)));

/** The happening itself as each report tells it: its main event, when it tells that it happened and says who says so. */
export const mainTold = (accounts: Accounts): readonly Told[] =>
  accounts.members.flatMap((member) => {
    const event = mainEventOf(member);
    if (!event || event.polarity !== 'positive' || event.modality !== 'actual') return [];
    return toldBy(accounts, member.record, event).filter(({ voice }) => voice.unnamed !== 'open');
  });

const LONGEST_QUOTE = 90;

/** The sentence a voice tells it in, cut where it is long. */
export const quoted = ({ record, event }: Told): string => {
  const { start, end, part } = event.sentence;
  const text = (part === 'headline' ? (record.report.headline ?? '') : record.report.text).slice(start, end);
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE).trimEnd()}…` : flat;
};
