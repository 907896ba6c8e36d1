import type { ReactNode } from 'react';
import type { SectionId } from './sections.ts';
import { sections } from './sections.ts';

type SectionProps = {
  readonly id: SectionId;
  readonly about?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the page with its name and, in one sentence, what it shows. */
export const Section = ({ id, about, tools, children }: SectionProps) => (
  <section id={id} className="event-section" aria-labelledby={`${id}-title`}>
    <div className="event-section__head">
      <h2 id={`${id}-title`} className="event-section__title" tabIndex={-1} data-stop>
        {sections[id]}
      </h2>
      {tools}
    </div>
    {about === undefined ? undefined : <p className="event-section__about small quiet">{about}</p>}
    {children}
  </section>
);
