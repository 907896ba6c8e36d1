import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { passagesQuery } from '../../../api/event.ts';
import { Button } from '../../../ui/button.tsx';
import { Shown } from '../../../ui/shown.tsx';
import { useFacts } from '../facts-context.ts';
import type { Ref } from '../facts.ts';
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

/** The sentences some values were read from. */
export const Evidence = ({ refs }: { readonly refs: readonly Ref[] }) => {
  const [all, setAll] = useState(false);
  const words = gathered(useFacts(), refs);
  const shown = all ? words : words.slice(0, FEW);
  return (
    <div className="evidence">
      {shown.map((one) => (
        <Item key={keyOf(one.at)} {...one} />
      ))}
      {words.length > shown.length ? (
        <Button look="plain" onPress={() => setAll(true)}>
          All {words.length} passages
        </Button>
      ) : undefined}
    </div>
  );
};
