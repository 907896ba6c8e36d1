import { Link } from '@tanstack/react-router';
import type { Finding } from '../../../../src/model/finding.ts';
import { Certainty } from '../../review/certainty.tsx';
import { History } from '../../review/history.tsx';
import { Button } from '../../ui/button.tsx';
import { useReport } from './context.ts';
import { Decide } from './decide.tsx';
import { entriesWith } from './entries.ts';
import type { Item } from './items.ts';
import { itemsInSentence } from './items.ts';
import { Judgement } from './judgement.tsx';
import type { Fact, Told } from './told.ts';

const FactRow = ({ fact: { name, value, finding, words } }: { readonly fact: Fact }) => {
  const { open } = useReport();
  const told = words ? <span className="serif words">{value}</span> : <span className="words">{value}</span>;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {finding === undefined ? (
          told
        ) : (
          <button type="button" className="rcard__link" onClick={() => open([finding])}>
            {told}
          </button>
        )}
      </dd>
    </>
  );
};

/** Where in the chronology it went. */
const Entries = ({ item }: { readonly item: Item }) => {
  const { detail, uses } = useReport();
  if (item.layer !== 'events' && (item.layer !== 'figures' || !uses)) return undefined;
  const entries = entriesWith(detail, uses, item);
  return (
    <>
      <dt>In the chronology</dt>
      <dd>
        {entries.length === 0 ? <span className="rcard__notes">no entry uses it</span> : undefined}
        {entries.map(({ id, title }) => (
          <Link key={id} to="/event/$id" params={{ id }} className="words">
            {title}
          </Link>
        ))}
      </dd>
    </>
  );
};

/** From the sentence to every value that uses it. */
const FromSentence = ({ item }: { readonly item: Item }) => {
  const { items, uses, open } = useReport();
  const there = itemsInSentence(items, uses?.sentences ?? [], item.anchor);
  if (there.length < 2) return undefined;
  const ids = [item, ...there.filter((one) => one !== item)].map(({ id }) => id);
  return (
    <Button look="plain" onPress={() => open(ids, item.anchor)}>
      All {there.length} of this sentence <kbd aria-hidden>s</kbd>
    </Button>
  );
};

type CardBodyProps = { readonly item: Item; readonly finding: Finding; readonly told: Told };

/** All that is known of a finding, each thing leading to the words it rests on. */
export const CardBody = ({ item, finding, told }: CardBodyProps) => {
  const { detail, open } = useReport();
  const path = `/${item.layer}/${item.id}`;
  return (
    <div className="rcard__body">
      <div className="row">
        <Certainty certainty={finding.certainty} confidence={finding.confidence} />
        <Judgement path={path} />
      </div>
      <dl className="rcard__facts small">
        {told.facts.map((fact) => (
          <FactRow key={`${fact.name} ${fact.value}`} fact={fact} />
        ))}
        <Entries item={item} />
      </dl>
      <Decide item={item} path={path} />
      <details className="rcard__more tiny">
        <summary>How it was read</summary>
        <p>
          By the rule <code className="words">{finding.rule}</code>, as {item.id} of the record.
        </p>
      </details>
      {item.layer === 'entities' ? undefined : (
        <details className="rcard__more tiny">
          <summary>What people decided</summary>
          <History report={detail.report.id} path={path} />
        </details>
      )}
      <div className="row row--apart">
        <FromSentence item={item} />
        <Button look="plain" onPress={() => open([])}>
          Close
        </Button>
      </div>
    </div>
  );
};
