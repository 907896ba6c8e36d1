import type { Attribution, Figure, ReportRecord, Statement, Toll } from '../../model/index.ts';
import { claimsAround } from '../claims.ts';
import type { Accounts, ClusterMember } from '../members.ts';
import { dayOfReport, figuresIn, statementFor } from '../members.ts';
import { rootOf } from '../voices/voices.ts';
import type { Voice } from '../voices/voices.ts';

/** A figure of the cluster as a point of a series. */
export type Point = {
  readonly record: ReportRecord;
  readonly figure: Figure;
  readonly statement: Statement;
  readonly voice: Voice;
  /** The account it belongs to: the speaker's, or that of the body spoken for. */
  readonly root: string;
  readonly text: string;
  readonly asOf: Toll['points'][number]['asOf'];
  /** The day it stands on in the series; undefined when neither it nor its report says one. */
  readonly day: string | undefined;
  readonly said: string | undefined;
  readonly retracts: boolean;
  readonly corrects: boolean;
};

type AsOf = { readonly value: string; readonly basis: string };

const isDay = (value: string | null | undefined): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);

/** The last day a time can mean, but none behind the report's own: nobody reports what is said later. */
const dayOfTime = (record: ReportRecord, id: string | undefined): string | undefined => {
  const time = record.times.find((candidate) => candidate.id === id);
  const day = time?.interval?.to ?? time?.interval?.from ?? time?.value;
  if (!isDay(day)) return undefined;
  const published = dayOfReport(record);
  if (published === undefined || day.slice(0, 10) <= published) return day.slice(0, 10);
  const from = time?.interval?.from;
  return isDay(from) && from <= published ? published : undefined;
};

/** When it was said: of the claim, or of one that encloses it. */
const saidOn = (record: ReportRecord, claims: readonly Attribution[]): string | undefined => {
  for (const claim of claims) {
    const day = dayOfTime(record, claim.saidOn);
    if (day !== undefined) return day;
  }
  return undefined;
};

/** The figure was taken back: it says so itself, or the happening it is the figure of is that it was. */
const isRetraction = (record: ReportRecord, { retracted, event }: Figure): boolean =>
  retracted === true ||
  record.events.some(({ id, type, polarity }) => id === event && type === 'retraction' && polarity === 'positive');

/** "A toll of 164 was withdrawn on 9 January": told later, done that day. */
const dayOfRetraction = (record: ReportRecord, figure: Figure): string | undefined => {
  const event = record.events.find(({ id }) => id === figure.event);
  const { from, to } = event?.time ?? {};
  return event?.type === 'retraction' && isDay(from) && from === to ? from : undefined;
};

const asOfOf = (record: ReportRecord, figure: Figure, said: string | undefined): AsOf | undefined => {
  const published = dayOfReport(record);
  if (figure.asOf) return { value: figure.asOf.value, basis: figure.asOf.basis };
  const retraction = dayOfRetraction(record, figure);
  if (retraction !== undefined) return { value: retraction, basis: 'stated' };
  if (said !== undefined) return { value: said, basis: 'said' };
  return published === undefined ? undefined : { value: published, basis: 'publication' };
};

const inside = (figure: Figure, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  start <= figure.span.start && figure.span.end <= end;

/** The report says that it sets a figure right: "the ministry corrected the toll to 12". */
const isCorrection = (record: ReportRecord, figure: Figure, claims: readonly Attribution[]): boolean =>
  claims.some(({ act }) => act === 'correct') ||
  record.events.some(
    ({ type, polarity, sentence }) => type === 'correction' && polarity === 'positive' && inside(figure, sentence),
  );

const pointOf = (accounts: Accounts, record: ReportRecord, figure: Figure): Point | undefined => {
  const statement = statementFor(accounts, record, figure.id);
  if (!statement) return undefined;
  const claims = claimsAround(record, figure.attribution);
  const said = saidOn(record, claims);
  const voice = accounts.voices(record, figure.attribution);
  const asOf = asOfOf(record, figure, said);
  return {
    record,
    figure,
    statement,
    voice,
    root: rootOf(voice),
    text: accounts.textOf(record.report.id),
    asOf,
    day: isDay(asOf?.value) ? asOf.value.slice(0, 10) : (said ?? dayOfReport(record)),
    said,
    retracts: isRetraction(record, figure) || claims.some(({ act }) => act === 'retract'),
    corrects: isCorrection(record, figure, claims),
  };
};

/** The figures of a member as points, in the order of its text. */
export const pointsIn = (accounts: Accounts, member: ClusterMember): readonly Point[] =>
  figuresIn(member)
    .filter(({ measure, min, max }) => measure !== 'other' && (min !== null || max !== null))
    .flatMap((figure) => pointOf(accounts, member.record, figure) ?? []);
