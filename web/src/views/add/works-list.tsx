import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { worksQuery } from '../../api/adding.ts';
import { stateWords, summaryWords, workName } from './work-words.ts';

/** The imports and linkings since Daybook was started: at work, waiting, over. */
export const WorksList = () => {
  const { data } = useQuery(worksQuery());
  if (!data || data.rows.length === 0) return undefined;
  return (
    <section className="stack" aria-labelledby="works">
      <h2 id="works">Imports</h2>
      <ul>
        {data.rows.map((work) => (
          <li key={work.id}>
            <Link to="/add" search={(before) => ({ ...before, import: work.id })} className="works__row">
              <span className="works__name">{workName(work)}</span>
              <span className="small quiet">
                {(work.state === 'done' && work.summary && summaryWords(work.summary)[0]) || stateWords(work)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
