import type { ReportRecord } from '../../../../src/model/record.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { layerNames } from '../../review/fields.ts';
import { CardBody } from './card-body.tsx';
import { useReport } from './context.ts';
import type { Item } from './items.ts';
import type { LayerId } from './layers.ts';
import { certaintySigns } from './phrases.ts';
import { RejectedBody } from './rejected-body.tsx';
import { judgedOf, stateLooks } from './review-states.ts';
import { tell } from './tell.ts';
import type { Told } from './told.ts';
import { lineOf } from './voices.ts';

type Shown = Pick<Told, 'title' | 'notes' | 'aside'> & { readonly told?: Told; readonly finding?: Finding };

const nameOf = (layer: LayerId): string =>
  layer === 'entities' ? 'name' : layer === 'masked' ? 'not read' : layerNames[layer].one;

/** What stands on a card: of a finding of the record what it says, of a rejected one its words. */
const shownOf = (record: ReportRecord, { layer, id, rejected, anchor }: Item): Shown | undefined => {
  if (rejected) return { title: `“${lineOf(record, anchor)}”`, notes: [`${nameOf(layer)}, rejected`] };
  if (layer === 'masked') return undefined;
  const finding = (record[layer] as readonly Finding[]).find((one) => one.id === id);
  const told = finding && tell(record, layer, finding as never);
  return told && { ...told, told, finding };
};

const Certainty = ({ certainty }: Pick<Finding, 'certainty'>) => (
  <span className="rcard__certainty" title={certainty}>
    <span aria-hidden>{certaintySigns[certainty]}</span>
    <span className="hidden-label">{certainty}</span>
  </span>
);

const ReviewSign = ({ item }: { readonly item: Item }) => {
  const judged = judgedOf(useReport().review?.states ?? [], `/${item.layer}/${item.id}`);
  if (!judged) return undefined;
  const { sign, className } = stateLooks[judged.state];
  return (
    <span className={`${className} rcard__state`} title={`${judged.state} by ${judged.by.join(', ')}`}>
      <span aria-hidden>{sign}</span>
      <span className="hidden-label">{judged.state}</span>
    </span>
  );
};

/** What a press on a card opens: the card alone, or of several at one word this one before the others. */
const useOpening = (item: Item) => {
  const { opened, open, spot } = useReport();
  const isOpen = opened[0] === item;
  const isThere = opened.includes(item);
  const others = opened.filter((one) => one !== item).map(({ id }) => id);
  const press = (): void => {
    if (isOpen) open([]);
    else if (isThere) open([item.id, ...others], spot);
    else open([item.id]);
  };
  return { isOpen, isThere, press };
};

/** A finding beside its words: one line, and the whole of it when it is open. */
export const Card = ({ item }: { readonly item: Item }) => {
  const { record } = useReport().detail;
  const { isOpen, isThere, press } = useOpening(item);
  const shown = shownOf(record, item);
  if (!shown) return undefined;
  const { title, notes, aside, finding, told } = shown;
  return (
    <article
      className={`rcard rcard--${item.layer}`}
      data-open={isOpen || undefined}
      data-there={isThere || undefined}
      aria-label={`${nameOf(item.layer)}: ${title}`}
    >
      <button type="button" className="rcard__head" aria-expanded={isOpen} onClick={press}>
        {finding ? <Certainty certainty={finding.certainty} /> : undefined}
        <span className="rcard__title words">{title}</span>
        {notes.length > 0 ? <span className="rcard__notes">{notes.join(', ')}</span> : undefined}
        {aside === undefined || isOpen ? undefined : <span className="rcard__aside words">{aside}</span>}
        <ReviewSign item={item} />
      </button>
      {isOpen && finding && told ? <CardBody key={item.id} item={item} finding={finding} told={told} /> : undefined}
      {isOpen && item.rejected ? <RejectedBody item={item} state={item.rejected} /> : undefined}
    </article>
  );
};
