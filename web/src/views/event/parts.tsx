import { Link } from '@tanstack/react-router';
import { counted } from '../../format/bounds.ts';
import { formatDayHead, formatDays } from '../../format/days.ts';
import { spaced } from '../../format/words.ts';
import { Button } from '../../ui/button.tsx';
import { useFacts } from './facts-context.ts';
import type { Part } from './facts.ts';
import { Section } from './section.tsx';
import { useEventSearch } from './use-event-search.ts';
import { useFew } from './use-few.ts';

/** A part is filed under its day; one that is no single day under what is known. */
const headOf = ({ from, to }: Part): string =>
  from !== null && from === to ? formatDayHead(from) : formatDays({ from, to });

const byDay = (parts: readonly Part[]): readonly (readonly [string, readonly Part[]])[] => {
  const days = new Map<string, Part[]>();
  for (const part of parts) days.set(headOf(part), [...(days.get(headOf(part)) ?? []), part]);
  return [...days];
};

const PartRow = ({ part }: { readonly part: Part }) => {
  const asBelievedOn = useEventSearch('asBelievedOn');
  return (
    <li className="part">
      <Link
        to="/event/$id"
        params={{ id: part.id }}
        search={asBelievedOn === undefined ? {} : { asBelievedOn }}
        className="part__type"
      >
        {spaced(part.type)}
      </Link>
      <span className="part__place">{part.place?.name}</span>
      <span className="part__title words serif">{part.title}</span>
      <span className="part__reports quiet tiny">{counted(part.reports, 'report')}</span>
    </li>
  );
};

const FEW = 30;

/** Other happenings that the same reports tell together with the event, by day. */
export const Parts = () => {
  const { parts } = useFacts().detail;
  const { shown, hidden, showAll } = useFew(parts, FEW);
  if (parts.length === 0) return undefined;
  return (
    <Section
      id="parts"
      about="Happenings that at least two texts tell together with this event. Each opens what is said of it alone."
    >
      <ol className="parts">
        {byDay(shown).map(([day, rows]) => (
          <li key={day}>
            <h3 className="parts__day">{day}</h3>
            <ol>
              {rows.map((part) => (
                <PartRow key={part.id} part={part} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {hidden > 0 ? (
        <Button look="plain" onPress={showAll}>
          All {parts.length} parts
        </Button>
      ) : undefined}
    </Section>
  );
};
