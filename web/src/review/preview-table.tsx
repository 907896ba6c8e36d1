import { Link } from '@tanstack/react-router';
import type { EventChange, ReviewPreview, ValueChange } from '../../../src/model/review.ts';
import { fieldLabel } from './fields.ts';
import { eventChanges } from './toll-changes.ts';
import { valueText } from './value-text.ts';

/** What a rejection leaves is nothing; an acceptance leaves all as it is. */
const newText = ({ what, old, new: now }: ValueChange): string =>
  what === 'reject' ? 'rejected' : what === 'accept' ? `${valueText(old)}, accepted` : valueText(now);

const pathOf = ({ target }: ValueChange): string => ('path' in target ? target.path : target.event);

const ValueRow = ({ change }: { readonly change: ValueChange }) => (
  <tr>
    <td className="words serif">{change.words}</td>
    <td>{fieldLabel(pathOf(change)) ?? ''}</td>
    <td className="words">
      {change.what === 'accept' ? undefined : <s>{valueText(change.old)}</s>} <span aria-hidden>→</span>
      <span className="hidden-label"> becomes </span> <strong>{newText(change)}</strong>
    </td>
  </tr>
);

const EventLine = ({ event }: { readonly event: EventChange }) => (
  <li className="small">
    <Link to="/event/$id" params={{ id: event.event }} className="words">
      {event.title}
    </Link>
    <ul>
      {eventChanges(event).map((text) => (
        <li key={text} className="words tabular">
          {text}
        </li>
      ))}
    </ul>
  </li>
);

/** What decisions would change: value by value, and what of that shows in the chronology. */
export const PreviewTable = ({ preview: { changes, events } }: { readonly preview: ReviewPreview }) => (
  <>
    <div className="scroll-x">
      <table className="preview small">
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Field</th>
            <th scope="col">Old → new</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ValueRow key={JSON.stringify([change.target, change.words])} change={change} />
          ))}
        </tbody>
      </table>
    </div>
    <h3>In the chronology</h3>
    {events.length === 0 ? (
      <p className="small quiet">Nothing there changes.</p>
    ) : (
      <ul className="stack">
        {events.map((event) => (
          <EventLine key={event.event} event={event} />
        ))}
      </ul>
    )}
  </>
);
