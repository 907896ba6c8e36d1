import { useQuery } from '@tanstack/react-query';
import { checkQuery } from '../../api/settings.ts';
import { Shown } from '../../ui/shown.tsx';

/** Is the chain of decisions whole? */
export const Whole = () => {
  const check = useQuery(checkQuery());
  return (
    <section className="stack" aria-labelledby="chain">
      <h2 id="chain">The chain of decisions</h2>
      <Shown query={check} label="Checking the decisions">
        {({ whole, problems }) =>
          whole ? (
            <p className="small">
              <span className="tag tag--agreed">✓ whole</span> Every decision is as it was made, and none was taken out
              or put in between.
            </p>
          ) : (
            <div className="stack" role="alert">
              <p>
                <span className="tag tag--conflict">✕ not whole</span> Keep a copy of the file and do not decide in it
                until you know why.
              </p>
              <ul>
                {problems.map(({ message }) => (
                  <li key={message} className="words small">
                    {message}
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </Shown>
    </section>
  );
};
