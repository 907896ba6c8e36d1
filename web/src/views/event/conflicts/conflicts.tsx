import { Evidence } from '../evidence/evidence.tsx';
import { useFacts } from '../facts-context.ts';
import type { Conflict } from '../facts.ts';
import { conflictAnchor, refOf } from '../facts.ts';
import { Section } from '../section.tsx';
import { conflictName, plain, sidesOf } from './sides.ts';

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
      <p className="conflict__why words">{plain(conflict.why)}</p>
      <div className="conflict__sides">
        {sides.map((side) => (
          <section key={side.told} className="conflict__side" aria-label={side.told}>
            <h4 className="conflict__told words">{side.told}</h4>
            <Evidence refs={side.statements.map(refOf)} />
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
