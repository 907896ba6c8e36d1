import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Dispute } from '../../../../../src/model/review.ts';
import { reportQuery } from '../../../api/queries.ts';
import type { Decided } from '../../../api/review.ts';
import { fieldLabel, layerNames, partsOf } from '../../../review/fields.ts';
import { Button } from '../../../ui/button.tsx';
import { Judgements } from './judgements.tsx';
import { SettleForm } from './settle-form.tsx';

/** "figure, at least"; of an event the name of what differs. */
const aboutOf = ({ path }: Dispute): string => {
  const parts = partsOf(path);
  if (!parts) return path.replace('/', '').replace('status', 'did it happen');
  return [layerNames[parts.layer].one, fieldLabel(path) ?? 'is it one?'].join(': ');
};

/** The words in their sentence, leading to the report. */
const Sentence = ({ dispute: { words, sentence = '', report, event, path } }: { readonly dispute: Dispute }) => {
  const at = sentence.indexOf(words);
  const text =
    at < 0 || words === '' ? (
      words
    ) : (
      <>
        {sentence.slice(0, at)}
        <mark className="in-context__mark">{words}</mark>
        {sentence.slice(at + words.length)}
      </>
    );
  const finding = partsOf(path)?.id;
  return (
    <>
      <blockquote className="in-context__text words serif">{text}</blockquote>
      <p className="small">
        {report === undefined ? undefined : (
          <Link to="/report/$id" params={{ id: report }} search={finding === undefined ? {} : { finding }}>
            In the report
          </Link>
        )}
        {event === undefined ? undefined : (
          <Link to="/event/$id" params={{ id: event }}>
            To the event
          </Link>
        )}
      </p>
    </>
  );
};

type DisputeCardProps = { readonly dispute: Dispute; readonly onDecided: (decided: Decided) => void };

const useRecord = (report: string | undefined) =>
  useQuery({ ...reportQuery(report ?? ''), enabled: report !== undefined }).data?.record;

/** A value coders differ on: what each said, and the decision that settles it. */
export const DisputeCard = ({ dispute, onDecided }: DisputeCardProps) => {
  const record = useRecord(dispute.report);
  const [isOpen, setOpen] = useState(false);
  return (
    <article className="panel dispute" aria-label={`${aboutOf(dispute)}: ${dispute.words}`}>
      <h2 className="dispute__about">{aboutOf(dispute)}</h2>
      <Sentence dispute={dispute} />
      <Judgements dispute={dispute} record={record} />
      {isOpen ? (
        <SettleForm dispute={dispute} record={record} onDecided={onDecided} />
      ) : (
        <div>
          <Button onPress={() => setOpen(true)}>Settle it…</Button>
        </div>
      )}
    </article>
  );
};
