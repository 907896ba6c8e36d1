import { Link } from '@tanstack/react-router';
import { counted } from '../../../format/bounds.ts';
import { SourceLine } from '../evidence/source-line.tsx';
import { useFacts } from '../facts-context.ts';
import type { Ref } from '../facts.ts';
import { textsOf } from '../linking/ties.ts';
import { Pop } from '../pop.tsx';

const kinds: Readonly<Record<string, string>> = {
  speaker: 'speaker',
  outlet: 'outlet',
  agency: 'news agency',
  document: 'document',
};

const useMainOf = (): ((report: string) => Ref) => {
  const { entry } = useFacts();
  return (report) => ({ report, finding: entry.event.members.find((member) => member.report === report)?.event ?? '' });
};

const Reports = () => {
  const facts = useFacts();
  const mainOf = useMainOf();
  return (
    <div className="stack">
      <p className="small">Every report of the dossier that tells this event, reprints too. The oldest first.</p>
      <ol className="plain-list small">
        {textsOf(facts).flatMap(({ reports }) =>
          reports.map((report) => (
            <li key={report.id}>
              <SourceLine at={mainOf(report.id)} report={report} />{' '}
              <span className="words serif">{report.headline}</span>
            </li>
          )),
        )}
      </ol>
    </div>
  );
};

const Texts = () => {
  const facts = useFacts();
  const mainOf = useMainOf();
  const shared = textsOf(facts).filter(({ reports }) => reports.length > 1);
  return (
    <div className="stack">
      <p className="small">
        Reports that carry one text (reprints, light rewrites, excerpts) count as one: printing a text again adds
        nothing to it.
      </p>
      {shared.length === 0 ? <p className="small">No report of this event is a copy of another.</p> : undefined}
      {shared.map(({ key, reports }) => (
        <ol key={key} className="plain-list plain-list--group small">
          {reports.map((report) => (
            <li key={report.id}>
              <SourceLine at={mainOf(report.id)} report={report} />
            </li>
          ))}
        </ol>
      ))}
    </div>
  );
};

const Origins = () => {
  const { entry } = useFacts();
  const origins = (entry.origins ?? []).toSorted((a, b) => b.statements.length - a.statements.length);
  return (
    <div className="stack">
      <p className="small">
        Who the accounts go back to: a quoted ministry is one origin, however many outlets quote it; what a report says
        in its own voice goes back to its agency, else to its outlet.
      </p>
      <table className="small">
        <thead>
          <tr>
            <th scope="col">Origin</th>
            <th scope="col">Kind</th>
            <th scope="col" className="number">
              Statements
            </th>
          </tr>
        </thead>
        <tbody>
          {origins.map(({ id, name, kind, statements }) => (
            <tr key={id}>
              <td>
                <Link to="/speaker/$name" params={{ name }}>
                  {name}
                </Link>
              </td>
              <td>{kinds[kind]}</td>
              <td className="number">{statements.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** How much stands behind the event; each number says what it counts. */
export const Independence = () => {
  const { independence } = useFacts().entry;
  if (!independence) return undefined;
  const { reports, texts, origins } = independence;
  return (
    <p className="event-head__grounds">
      Known from{' '}
      <Pop id="reports" label="The reports" button={counted(reports, 'report')}>
        <Reports />
      </Pop>
      , which are{' '}
      <Pop id="texts" label="What counts as one text" button={counted(texts, 'text')}>
        <Texts />
      </Pop>{' '}
      and go back to{' '}
      <Pop id="origins" label="The origins" button={counted(origins, 'independent origin')}>
        <Origins />
      </Pop>
      .
    </p>
  );
};
