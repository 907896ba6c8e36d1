import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportRecord } from '../../../src/model/record.ts';
import type { FindingDraft, ReviewLayer } from '../../../src/model/review.ts';
import { ApiError } from '../api/http.ts';
import { postDecisions, undoDecisions } from '../api/review.ts';
import type { Decided } from '../api/review.ts';
import { useCoder } from '../shell/coder.ts';
import type { Keys } from '../shell/keys.ts';
import { corrected, judged } from './drafts.ts';
import type { Edits } from './drafts.ts';
import { partsOf } from './fields.ts';
import type { AnyFinding } from './finding.ts';
import { findingAt } from './finding.ts';

/** The reason of an undoing that nobody was asked one for. */
const AT_ONCE = 'Taken back at once';

/** Sends decisions under the coder's name; what is on the screen is asked again afterwards. */
export const useDecide = (
  onDecided: (decided: Decided) => void = () => undefined,
  onFailed: (error: Error) => void = () => undefined,
) => {
  const [by, setCoder] = useCoder();
  const client = useQueryClient();
  const onSuccess = (decided: Decided): void => {
    onDecided(decided);
    void client.invalidateQueries();
  };
  const decide = useMutation({
    mutationFn: ({ drafts, name = by }: { readonly drafts: readonly FindingDraft[]; readonly name?: string }) =>
      postDecisions(name, drafts),
    onSuccess,
    onError: onFailed,
  });
  const undo = useMutation({
    mutationFn: ({ ids, why = AT_ONCE }: { readonly ids: readonly string[]; readonly why?: string }) =>
      undoDecisions(by, ids, why),
    onSuccess,
  });
  return { by, setCoder, decide, undo };
};

type Mode = 'idle' | 'correct' | 'reject';

/** The life of one decision about one finding. */
export type Deciding = {
  readonly record: ReportRecord;
  readonly path: string;
  readonly layer: ReviewLayer;
  readonly finding: AnyFinding;
  readonly mode: Mode;
  readonly pending: boolean;
  /** Nothing was written: another changed the value meanwhile, or something went wrong. */
  readonly error: Error | null;
  readonly isConflict: boolean;
  /** A decision that waits for the coder's name. */
  readonly needsName: boolean;
  readonly accept: () => void;
  readonly reject: (why: string) => void;
  readonly correct: (edits: Edits, why: string) => void;
  readonly named: (name: string) => void;
  readonly open: (mode: Mode) => void;
};

type DecisionOptions = {
  readonly record: ReportRecord | undefined;
  /** Of a finding, `/figures/f3`. */
  readonly path: string;
  /** An acceptance is on its way: a screen may go on meanwhile, and hears of a failure. Forms stay until it is written. */
  readonly onSent?: () => void;
  readonly onDecided?: (decided: Decided) => void;
  readonly onFailed?: (error: Error) => void;
};

/**
 * Decides about one finding; undefined while its record is on its way, or has no such finding. The component that uses it
 * is mounted anew for another finding: give it the path as its key.
 */
export const useDecision = ({ record, path, ...on }: DecisionOptions): Deciding | undefined => {
  const [mode, setMode] = useState<Mode>('idle');
  const [waiting, setWaiting] = useState<readonly FindingDraft[]>();
  // What stood when a form was opened is what its coder saw, whatever comes in behind it from another tab.
  const [seen, setSeen] = useState<AnyFinding>();
  const { by, setCoder, decide } = useDecide((decided) => {
    setMode('idle');
    on.onDecided?.(decided);
  }, on.onFailed);
  const layer = partsOf(path)?.layer;
  const current = record && findingAt(record, path);
  const finding = mode === 'idle' ? current : (seen ?? current);
  if (!record || !finding || !layer) return undefined;
  const about = { report: record.report.id, path, layer, finding };
  const write = (decision: Parameters<typeof decide.mutate>[0]): void => {
    decide.mutate(decision);
    if (decision.drafts.every(({ what }) => what === 'accept')) on.onSent?.();
  };
  const make = (drafts: readonly FindingDraft[]): void => {
    if (drafts.length === 0 || decide.isPending) return;
    if (by === '') setWaiting(drafts);
    else write({ drafts });
  };
  const named = (name: string): void => {
    setCoder(name);
    setWaiting(undefined);
    if (waiting) write({ drafts: waiting, name });
  };
  const open = (next: Mode): void => {
    setMode(next);
    setSeen(next === 'idle' ? undefined : current);
    setWaiting(undefined);
    decide.reset();
  };
  return {
    record,
    path,
    layer,
    finding,
    mode,
    pending: decide.isPending,
    error: decide.error,
    isConflict: decide.error instanceof ApiError && decide.error.code === 'conflict',
    needsName: waiting !== undefined,
    accept: () => make(judged('accept', about)),
    reject: (why) => make(judged('reject', about, why)),
    correct: (edits, why) => make(corrected(about, edits, why)),
    named,
    open,
  };
};

/** The keys of reviewing, for `useKeys`. */
export const decisionKeys = (deciding: Deciding | undefined): Keys =>
  deciding ? { a: deciding.accept, c: () => deciding.open('correct'), r: () => deciding.open('reject') } : {};
