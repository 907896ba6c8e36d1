import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { matchesQuery } from '../../../api/event.ts';
import type { EventCard } from '../../../api/types.ts';
import { counted } from '../../../format/bounds.ts';
import { formatDays } from '../../../format/days.ts';
import { spaced, tollName } from '../../../format/words.ts';
import { TextField } from '../../../ui/field.tsx';
import { Shown } from '../../../ui/shown.tsx';
import { useFacts } from '../facts-context.ts';
import { told } from '../tolls/series.ts';
import { aroundDay } from './around.ts';
import { MendForm } from './mend-form.tsx';
import { OutlineView } from './outline-view.tsx';
import { outlineOf, textsOf } from './ties.ts';
import type { Outline } from './ties.ts';
import type { Mend } from './use-mending.ts';

const outlineOfCard = ({ counts, independence, tolls }: EventCard): Outline => ({
  reports: counts.reports,
  texts: independence?.texts ?? counts.reports,
  origins: counts.origins,
  from: undefined,
  to: undefined,
  tolls: tolls.map((toll) => ({
    key: tollName(toll),
    name: tollName(toll),
    values: [...new Set(toll.points.filter(({ withdrawn }) => withdrawn !== true).map(told))],
  })),
});

type MatchProps = { readonly card: EventCard; readonly chosen: boolean; readonly onChoose: () => void };

const Match = ({ card, chosen, onChoose }: MatchProps) => (
  <li className="mend__text">
    <input id={`match-${card.id}`} type="radio" name="match" checked={chosen} onChange={onChoose} />
    <span>
      <label htmlFor={`match-${card.id}`} className="words">
        <strong>{spaced(card.type)}</strong> {card.place?.name}, {formatDays(card)}
        <span className="quiet tiny"> · {counted(card.counts.reports, 'report')}</span>
        <span className="tie__headline words serif">{card.title}</span>
      </label>
      <Link to="/event/$id" params={{ id: card.id }} target="_blank" className="tiny">
        Look at it in another tab
      </Link>
    </span>
  </li>
);

type MatchesProps = {
  readonly text: string;
  readonly chosen: string | undefined;
  readonly onChoose: (card: EventCard) => void;
};

/** Events that have the words looked for; without words those of about the same days. */
const Matches = ({ text, chosen, onChoose }: MatchesProps) => {
  const { summary } = useFacts().detail;
  const asked = useDeferredValue(text.trim());
  const matches = useQuery(matchesQuery(asked === '' ? aroundDay(summary) : { text: asked }));
  return (
    <Shown query={matches} label="Looking for events">
      {({ rows }) => {
        const others = rows.filter(({ id }) => id !== summary.id);
        return others.length === 0 ? (
          <p className="small quiet">
            {asked === '' ? 'No other event lies around these days.' : 'No other event has these words.'}
          </p>
        ) : (
          <ul className="mend__texts">
            {others.map((card) => (
              <Match key={card.id} card={card} chosen={card.id === chosen} onChoose={() => onChoose(card)} />
            ))}
          </ul>
        );
      }}
    </Shown>
  );
};

const usual = ['The same happening', 'The same place and day', 'A later report of it'];

type MergePanelProps = {
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onMend: (mend: Mend) => void;
  readonly onLeave: () => void;
};

/** Puts another event together with this one. */
export const MergePanel = ({ pending, error, onMend, onLeave }: MergePanelProps) => {
  const facts = useFacts();
  const [text, setText] = useState('');
  const [other, setOther] = useState<EventCard>();
  return (
    <MendForm
      does={other ? 'Put them together' : undefined}
      usual={usual}
      pending={pending}
      error={error}
      onSubmit={(why) => (other ? onMend({ what: 'merge', other: other.id, why }) : undefined)}
      onLeave={onLeave}
    >
      <TextField
        label="Look for an event"
        value={text}
        onChange={setText}
        help="Words of its reports. Left empty: events of about the same days."
      />
      <Matches text={text} chosen={other?.id} onChoose={setOther} />
      {other ? (
        <div className="mend__sides" aria-live="polite">
          <OutlineView title="This event, which keeps its address" outline={outlineOf(facts, textsOf(facts))} />
          <OutlineView title="The other, whose address will lead here" outline={outlineOfCard(other)} />
        </div>
      ) : undefined}
    </MendForm>
  );
};
