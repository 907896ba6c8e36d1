import { useState } from 'react';
import { Evidence } from '../evidence/evidence.tsx';
import { useFacts } from '../facts-context.ts';
import type { Conflict } from '../facts.ts';
import { conflictAnchor, refOf } from '../facts.ts';
import { Section } from '../section.tsx';
import { conflictName, plain, sidesOf } from './sides.ts';

/** A reason that names many voices is cut where a reader has seen what it is about. */
const LONGEST = 320;

const Why = ({ text }: { readonly text: string }) => {
  const [all, setAll] = useState(false);
  const short = all || text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
  return (
    <p className="conflict__why">
      <span className="words">{short}</span>{' '}
      {short === text ? undefined : (
        <button type="button" className="said" onClick={() => setAll(true)}>
          the whole reason
        </button>
      )}
    </p>
  );
};

const PASSAGES = 3;

const ConflictView = ({ conflict }: { readonly conflict: Conflict }) => {
  const sides = sidesOf(useFacts(), conflict);
  return (
    <article
      id={conflictAnchor(conflict.id)}
      className="conflict"
      tabIndex={-1}
      data-stop
      aria-label={conflictName(conflict)}
    >
      <h3 className="conflict__name">
        <span aria-hidden>≠ </span>
        {conflictName(conflict)}
      </h3>
      <Why text={plain(conflict.why)} />
      <div className="conflict__sides">
        {sides.map((side) => (
          <section key={side.told} className="conflict__side" aria-label={side.told}>
            <h4 className="conflict__told words">{side.told}</h4>
            <Evidence refs={side.statements.map(refOf)} few={PASSAGES} />
          </section>
        ))}
      </div>
    </article>
  );
};

/** Accounts that cannot all hold, each with the reason and the sentences side by side. */
export const Conflicts = () => {
  const { conflicts } = useFacts().entry;
  if (conflicts.length === 0) return undefined;
  return (
    <Section id="conflicts" about="Accounts that cannot both hold. Daybook does not say which is right.">
      {conflicts.map((conflict) => (
        <ConflictView key={conflict.id} conflict={conflict} />
      ))}
    </Section>
  );
};
