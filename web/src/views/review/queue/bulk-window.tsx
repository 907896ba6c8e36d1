import { useMutation, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { FindingDraft, QueueRow } from '../../../../../src/model/review.ts';
import { reportQuery } from '../../../api/queries.ts';
import { previewDecisions } from '../../../api/review.ts';
import type { Decided } from '../../../api/review.ts';
import { counted } from '../../../format/bounds.ts';
import { CoderName } from '../../../review/coder-name.tsx';
import { DecisionFailure } from '../../../review/conflict-notice.tsx';
import { PreviewTable } from '../../../review/preview-table.tsx';
import { useDecide } from '../../../review/use-decision.ts';
import { Button } from '../../../ui/button.tsx';
import { Window } from '../../../ui/window.tsx';
import { BulkFields } from './bulk-fields.tsx';
import { bulkDrafts } from './bulk.ts';
import type { BulkKind } from './bulk.ts';

const titles: Readonly<Record<BulkKind, string>> = { accept: 'Accept', correct: 'Correct', reject: 'Reject' };

const useRecords = (rows: readonly QueueRow[]) => {
  const reports = [...new Set(rows.map(({ report }) => report))];
  const queries = useQueries({ queries: reports.map(reportQuery) });
  const records = new Map(queries.flatMap(({ data }) => (data ? [[data.record.report.id, data.record] as const] : [])));
  return {
    records,
    isPending: queries.some((query) => query.isPending),
    error: queries.find(({ error }) => error)?.error ?? null,
  };
};

type BulkWindowProps = {
  readonly kind: BulkKind;
  readonly rows: readonly QueueRow[];
  readonly onClose: () => void;
  readonly onDecided: (decided: Decided) => void;
};

/** Decides about several findings: first what would change, then, if that is meant, the decisions. */
export const BulkWindow = ({ kind, rows, onClose, onDecided }: BulkWindowProps) => {
  const { by, setCoder, decide } = useDecide(onDecided);
  const { records, isPending, error } = useRecords(rows);
  const [drafts, setDrafts] = useState<readonly FindingDraft[]>([]);
  const preview = useMutation({ mutationFn: (wanted: readonly FindingDraft[]) => previewDecisions(by, wanted) });
  const onAsk = (asked: { edits: Readonly<Record<string, unknown>>; why: string }): void => {
    const wanted = bulkDrafts(kind, { rows, records }, asked);
    setDrafts(wanted);
    preview.mutate(wanted);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    decide.mutate({ drafts });
  };
  return (
    <Window title={`${titles[kind]} ${counted(rows.length, 'finding')}`} isOpen onOpenChange={onClose}>
      {by === '' ? <CoderName onNamed={setCoder} /> : undefined}
      {preview.data === undefined && by !== '' ? (
        <BulkFields
          kind={kind}
          rows={rows}
          records={records}
          isPending={isPending || preview.isPending}
          onAsk={onAsk}
        />
      ) : undefined}
      {preview.data ? (
        <form className="stack" onSubmit={onSubmit}>
          <PreviewTable preview={preview.data} />
          <div className="row">
            <Button look="main" type="submit" isDisabled={decide.isPending || drafts.length === 0}>
              {titles[kind]}: {counted(drafts.length, 'decision')}
            </Button>
            <Button look="plain" onPress={() => preview.reset()}>
              Back
            </Button>
          </div>
        </form>
      ) : undefined}
      <DecisionFailure error={error ?? preview.error ?? decide.error} />
    </Window>
  );
};
