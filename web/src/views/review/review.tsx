import './review-page.css';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Agreement } from './agreement/agreement.tsx';
import { CoderLine } from './coder-line.tsx';
import { Decisions } from './decisions/decisions.tsx';
import { Disputes } from './disputes/disputes.tsx';
import { Orphans } from './orphans/orphans.tsx';
import { Queue } from './queue/queue.tsx';
import { sectionIn, sections } from './sections.ts';
import type { Section } from './sections.ts';

const route = getRouteApi('/review');

const shown = {
  queue: Queue,
  decisions: Decisions,
  agreement: Agreement,
  disputes: Disputes,
  orphans: Orphans,
} as const;

const Tabs = ({ section }: { readonly section: Section }) => (
  <nav className="review-tabs" aria-label="Review">
    {Object.entries(sections).map(([name, { label }]) => (
      <Link
        key={name}
        to="/review"
        search={{ show: name }}
        activeOptions={{ includeSearch: true }}
        className="review-tabs__link"
        aria-current={name === section ? 'page' : undefined}
      >
        {label}
      </Link>
    ))}
  </nav>
);

/** Where people judge what the machine read, and see what was judged. */
export const ReviewPage = () => {
  const section = sectionIn(route.useSearch().show);
  const Shown = shown[section];
  return (
    <div className="page review">
      <header className="page__head">
        <div className="row row--apart">
          <h1>Review</h1>
          <CoderLine />
        </div>
        <Tabs section={section} />
        <p className="small quiet">{sections[section].about}</p>
      </header>
      <Shown />
    </div>
  );
};
