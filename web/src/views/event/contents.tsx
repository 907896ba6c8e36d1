import type { MouseEvent } from 'react';
import type { SectionId } from './sections.ts';
import { sections } from './sections.ts';
import { useEventSearch, useSetEventSearch } from './use-event-search.ts';

type ContentsProps = { readonly counts: Readonly<Record<SectionId, number>> };

/** Brings a section into view. */
export const scrollToSection = (id: SectionId): HTMLElement | null => {
  const title = document.querySelector<HTMLElement>(`#${id}-title`);
  title?.scrollIntoView({ block: 'start' });
  return title;
};

/** The sections of the page, and how much is in each. */
export const Contents = ({ counts }: ContentsProps) => {
  const shown = useEventSearch('show');
  const set = useSetEventSearch();
  const follow = (id: SectionId) => (event: MouseEvent) => {
    event.preventDefault();
    set({ show: id });
    scrollToSection(id)?.focus({ preventScroll: true });
  };
  return (
    <nav className="contents no-print" aria-label="On this page">
      <ol>
        {(Object.entries(sections) as [SectionId, string][]).map(([id, label]) =>
          counts[id] === 0 && id !== 'decisions' ? undefined : (
            <li key={id}>
              <a
                href={`#${id}`}
                className="contents__link"
                aria-current={shown === id ? 'location' : undefined}
                onClick={follow(id)}
              >
                <span>{label}</span>
                {id === 'decisions' ? undefined : <span className="number quiet">{counts[id]}</span>}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
};
