import { Button } from '../../../ui/button.tsx';
import { plain } from '../conflicts/sides.ts';
import { useFacts } from '../facts-context.ts';
import { reportName } from '../report-name.ts';
import { Section } from '../section.tsx';
import { useEventSearch, useSetEventSearch } from '../use-event-search.ts';
import { useFew } from '../use-few.ts';
import { MendLinks } from './mend.tsx';
import { TextName } from './text-name.tsx';
import type { Tie } from './ties.ts';
import { textsOf, tiesOf } from './ties.ts';

const TieRow = ({ tie }: { readonly tie: Tie }) => (
  <tr>
    <td>
      <TextName text={tie.a} />
    </td>
    <td>
      <TextName text={tie.b} />
    </td>
    <td className="number">{tie.score.toFixed(3)}</td>
    <td>
      <ul className="tie__why">
        {tie.why.map((reason) => (
          <li key={reason} className="words">
            {plain(reason)}
          </li>
        ))}
      </ul>
    </td>
  </tr>
);

const FEW = 8;

const Ties = ({ ties }: { readonly ties: readonly Tie[] }) => {
  const { shown, hidden, showAll } = useFew(ties, FEW);
  return (
    <>
      <div className="scroll-x">
        <table className="ties">
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">Report</th>
              <th scope="col" className="number" title="From 0 to 1">
                Score
              </th>
              <th scope="col">Why they were taken for one happening</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((tie) => (
              <TieRow key={tie.key} tie={tie} />
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? (
        <Button look="plain" onPress={showAll}>
          All {ties.length} pairs
        </Button>
      ) : undefined}
    </>
  );
};

/** Which pairs of reports held the event together, the weakest first, and how to mend it. */
export const Linking = () => {
  const facts = useFacts();
  const of = useEventSearch('links');
  const set = useSetEventSearch();
  const texts = textsOf(facts);
  const ties = tiesOf(facts).filter(({ a, b }) => of === undefined || a.key === of || b.key === of);
  return (
    <Section
      id="linking"
      about="Pairs of reports that were taken to tell one happening, the least certain first. Reports that are one text are one row."
    >
      {texts.length > 1 ? (
        <label className="day-field ties__filter no-print">
          <span>Links of</span>
          <select
            value={of ?? ''}
            onChange={({ target }) => set({ links: target.value === '' ? undefined : target.value })}
          >
            <option value="">all reports</option>
            {texts.map((text) => (
              <option key={text.key} value={text.key}>
                {reportName(text.reports[0])}
              </option>
            ))}
          </select>
        </label>
      ) : undefined}
      {ties.length === 0 ? (
        <p className="quiet small">
          {texts.length > 1
            ? 'No pair was compared directly; the reports are tied through others.'
            : 'One text alone tells this event.'}
        </p>
      ) : (
        <Ties ties={ties} />
      )}
      <h3>Mend it</h3>
      <MendLinks />
    </Section>
  );
};
