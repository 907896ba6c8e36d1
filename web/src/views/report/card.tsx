import type { ReactNode } from 'react';
import type { ReportRecord } from '../../../../src/model/record.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { useReport } from './context.ts';
import type { Item } from './items.ts';
import { LAYERS } from './layers.ts';
import { certainties } from './phrases.ts';
import { CardBody } from './card-body.tsx';
import { tell } from './tell.ts';
import type { Told } from './told.ts';

/** A finding of the record by its item, in plain words. */
export const toldOf = (record: ReportRecord, { layer, id }: Item): { readonly finding: Finding; readonly told: Told } | undefined => {
  if (layer === 'masked') return undefined;
  const finding = (record[layer] as readonly Finding[]).find((one) => one.id === id);
  return finding && { finding, told: tell(record, layer, finding as never) };
};

const layerLabels = new Map<string, string>(LAYERS.map(({ id, one }) => [id, one]));

const Certainty = ({ certainty }: Pick<Finding, 'certainty'>) => (
  <span className="rcard__certainty" title={`${certainty}: ${certainties[certainty].help.toLowerCase()}`}>
    <span aria-hidden>{certainties[certainty].sign}</span>
    <span className="hidden-label">{certainty}</span>
  </span>
);

type CardProps = { readonly item: Item; readonly children?: ReactNode };

/** A finding beside its words: one line, and the whole of it when it is open. */
export const Card = ({ item }: CardProps) => {
  const { detail, opened, open } = useReport();
  const found = toldOf(detail.record, item);
  if (!found) return undefined;
  const { finding, told } = found;
  const isOpen = opened[0]?.id === item.id;
  const isThere = opened.includes(item);
  const others = opened.filter((one) => one !== item).map(({ id }) => id);
  return (
    <article
      className={`rcard rcard--${item.layer}`}
      data-open={isOpen || undefined}
      data-there={isThere || undefined}
      aria-label={`${layerLabels.get(item.layer) ?? ''}: ${told.title}`}
    >
      <button
        type="button"
        className="rcard__head"
        aria-expanded={isOpen}
        onClick={() => open(isOpen ? [] : isThere ? [item.id, ...others] : [item.id])}
      >
        <Certainty certainty={finding.certainty} />
        <span className="rcard__title words">{told.title}</span>
        {told.notes.length > 0 ? <span className="rcard__notes">{told.notes.join(', ')}</span> : undefined}
        {told.aside === undefined || isOpen ? undefined : <span className="rcard__aside words">{told.aside}</span>}
      </button>
      {isOpen ? <CardBody item={item} finding={finding} told={told} /> : undefined}
    </article>
  );
};
