import { Suspense, lazy, useMemo } from 'react';
import { tollName } from '../../../format/words.ts';
import { useFacts } from '../facts-context.ts';
import type { Toll } from '../facts.ts';
import { Section } from '../section.tsx';
import { useEventSearch, useSetEventSearch } from '../use-event-search.ts';
import { marksOf, speakersOf, tollKey } from './series.ts';
import { TollTable } from './toll-table.tsx';
import { looksOf } from './voices.ts';

const TollChart = lazy(async () => ({ default: (await import('./toll-chart.tsx')).TollChart }));

/** Which toll, and whether its days are to scale. */
const Choice = ({ tolls, chosen }: { readonly tolls: readonly Toll[]; readonly chosen: Toll }) => {
  const set = useSetEventSearch();
  const toScale = useEventSearch('days') === 'scale';
  const [first] = tolls;
  const key = (toll: Toll): string | undefined => (toll === first ? undefined : tollKey(toll));
  return (
    <div className="row no-print">
      <label className="day-field">
        <span>Which number</span>
        <select
          value={tollKey(chosen)}
          onChange={({ target }) => {
            const next = tolls.find((toll) => tollKey(toll) === target.value);
            set({ toll: next && key(next), open: undefined });
          }}
        >
          {tolls.map((toll) => (
            <option key={tollKey(toll)} value={tollKey(toll)}>
              {tollName(toll)} ({toll.points.length})
            </option>
          ))}
        </select>
      </label>
      <label className="check-field">
        <input
          type="checkbox"
          checked={toScale}
          onChange={({ target }) => set({ days: target.checked ? 'scale' : undefined })}
        />
        Days to scale
      </label>
    </div>
  );
};

const TollView = ({ toll }: { readonly toll: Toll }) => {
  const facts = useFacts();
  const toScale = useEventSearch('days') === 'scale';
  const marks = useMemo(() => marksOf(toll, facts), [toll, facts]);
  const looks = useMemo(() => looksOf(speakersOf(marks)), [marks]);
  const name = tollName(toll);
  return (
    <div className="tolls">
      <Suspense fallback={<div className="toll-plot" />}>
        <TollChart name={name} marks={marks} looks={looks} toScale={toScale} />
      </Suspense>
      <TollTable toll={toll} name={name} marks={marks} looks={looks} />
    </div>
  );
};

/** How many, over time, by who said so. */
export const Tolls = () => {
  const { tolls } = useFacts().entry;
  const named = useEventSearch('toll');
  const chosen = tolls.find((toll) => tollKey(toll) === named) ?? tolls[0];
  if (!chosen) return undefined;
  return (
    <Section
      id="tolls"
      about={
        <>
          What each speaker said, never added up across speakers. A band is a bound (“at least 12”);{' '}
          <span className="conflict-mark">×</span>
          and a struck number were taken back.
        </>
      }
      tools={<Choice tolls={tolls} chosen={chosen} />}
    >
      <TollView toll={chosen} />
    </Section>
  );
};
