import { useQuery } from '@tanstack/react-query';
import { passagesQuery } from '../../../api/event.ts';
import { Button } from '../../../ui/button.tsx';
import { Shown } from '../../../ui/shown.tsx';
import { useFacts } from '../facts-context.ts';
import type { Ref } from '../facts.ts';
import { useFew } from '../use-few.ts';
import { gathered, keyOf } from './gathered.ts';
import type { Shown as ShownWords } from './gathered.ts';
import { PassageView } from './passage-view.tsx';

/** Words that did not come with the event are asked for when somebody wants to read them. */
const Fetched = ({ at }: { readonly at: Ref }) => {
  const query = useQuery(passagesQuery(at.report, [at.finding]));
  return (
    <Shown query={query} label="Loading the words">
      {({ report, rows: [row] }) =>
        row ? (
          <PassageView at={at} passage={row} report={report} chain={row.chain} />
        ) : (
          <p className="small quiet">The report has no such finding any more: it was read anew since.</p>
        )
      }
    </Shown>
  );
};

const Item = ({ at, copies }: ShownWords) => {
  const { passages, statements, reports } = useFacts();
  const passage = passages.get(keyOf(at));
  const statement = statements.get(keyOf(at));
  if (!passage || !statement) return <Fetched at={at} />;
  return (
    <PassageView
      at={at}
      passage={passage}
      report={reports.get(at.report)}
      chain={statement.chain}
      act={statement.act}
      copies={copies.map((copy) => ({ at: copy, report: reports.get(copy.report) }))}
    />
  );
};

const FEW = 5;

type EvidenceProps = { readonly refs: readonly Ref[]; readonly few?: number };

/** The sentences some values were read from. */
export const Evidence = ({ refs, few = FEW }: EvidenceProps) => {
  const { shown, hidden, showAll } = useFew(gathered(useFacts(), refs), few);
  return (
    <div className="evidence">
      {shown.map((one) => (
        <Item key={keyOf(one.at)} {...one} />
      ))}
      {hidden > 0 ? (
        <Button look="plain" onPress={showAll}>
          {hidden} more
        </Button>
      ) : undefined}
    </div>
  );
};
