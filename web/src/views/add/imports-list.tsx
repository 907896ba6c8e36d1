import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { importsQuery } from '../../api/adding.ts';
import { stateWords, summaryWords } from './import-words.ts';

/** The imports since Daybook was started: at work, waiting, ended. */
export const ImportsList = () => {
  const { data } = useQuery(importsQuery());
  if (!data || data.rows.length === 0) return undefined;
  return (
    <section className="stack" aria-labelledby="imports">
      <h2 id="imports">Imports</h2>
      <ul className="imports">
        {data.rows.map(({ id, name, state, summary }) => (
          <li key={id}>
            <Link to="/add" search={(before) => ({ ...before, import: id })} className="imports__row">
              <span className="imports__name">{name}</span>
              <span className="small quiet">{(summary && summaryWords(summary)[0]) ?? stateWords[state]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
