import { DecisionForm } from '../../review/decision-form.tsx';
import { decisionKeys, useDecision } from '../../review/use-decision.ts';
import { useKeys } from '../../shell/keys.ts';
import { useReport } from './context.ts';
import type { Item } from './items.ts';
import { useOutcome } from './outcome.tsx';
import { useSelectedSpan } from './use-selected.ts';

/** Accept, correct, reject: names are not judged by themselves. */
export const Decide = ({ item, path }: { readonly item: Item; readonly path: string }) => {
  const { detail, page } = useReport();
  const { tell } = useOutcome();
  const selection = useSelectedSpan(page);
  const deciding = useDecision({ record: detail.record, path, onDecided: tell });
  useKeys(decisionKeys(deciding));
  if (!deciding || item.layer === 'entities') return undefined;
  return <DecisionForm deciding={deciding} selection={selection} />;
};
