import { counted } from '../../../format/bounds.ts';
import { formatDays } from '../../../format/days.ts';
import type { Outline } from './ties.ts';

type OutlineViewProps = { readonly title: string; readonly outline: Outline };

/** What an event would rest on and say. */
export const OutlineView = ({ title, outline: { reports, texts, origins, from, to, tolls } }: OutlineViewProps) => (
  <section className="outline" aria-label={title}>
    <h4>{title}</h4>
    <p className="small">
      {counted(reports, 'report')}, {counted(texts, 'text')}, {counted(origins, 'origin')}
      {from === undefined || to === undefined ? undefined : (
        <span className="quiet"> · reports of {formatDays({ from, to })}</span>
      )}
    </p>
    <dl className="outline__tolls small">
      {tolls.map(({ key, name, values }) => (
        <div key={key}>
          <dt className="quiet">{name}</dt>
          <dd className="tabular">{values.join(', ')}</dd>
        </div>
      ))}
    </dl>
  </section>
);
