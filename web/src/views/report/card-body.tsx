import { Link } from '@tanstack/react-router';
import type { Finding } from '../../../../src/model/finding.ts';
import { Button } from '../../ui/button.tsx';
import { useReport } from './context.ts';
import { entriesWith } from './entries.ts';
import type { Item } from './items.ts';
import { LAYERS } from './layers.ts';
import { certainties } from './phrases.ts';
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
  const { detail } = useReport();
  const entries = entriesWith(detail, item);
  if (item.layer !== 'figures' && item.layer !== 'events') return undefined;
  return (
    <>
      <dt>In the chronology</dt>
      <dd>
        {entries.length === 0
          ? 'no entry uses it'
          : entries.map(({ id, type, title }) => (
              <Link key={id} to="/event/$id" params={{ id }} className="words">
                {type}: {title}
              </Link>
            ))}
      </dd>
    </>
  );
};

type CardBodyProps = { readonly item: Item; readonly finding: Finding; readonly told: Told };

/** All that is known of a finding, each thing leading to the words it rests on. */
export const CardBody = ({ item, finding, told }: CardBodyProps) => {
  const { open } = useReport();
  const { certainty, confidence, rule } = finding;
  return (
    <div className="rcard__body">
      <p className="rcard__sure small">
        {LAYERS.find(({ id }) => id === item.layer)?.one}, {certainty}
        <span className="quiet">
          {' '}
          · {certainties[certainty].help.toLowerCase()}
          {confidence === undefined ? '' : ` (${String(Math.round(confidence * 100))} of 100)`}
        </span>
      </p>
      <dl className="rcard__facts small">
        {told.facts.map((fact) => (
          <FactRow key={`${fact.name} ${fact.value}`} fact={fact} />
        ))}
        <Entries item={item} />
      </dl>
      <details className="rcard__rule tiny">
        <summary>How it was read</summary>
        <p>
          By the rule <code className="words">{rule}</code>, as {item.id} of the record.
        </p>
      </details>
      <div className="row">
        <Button look="plain" onPress={() => open([])}>
          Close
        </Button>
      </div>
    </div>
  );
};
