import { useReport } from './context.ts';

const signs = { info: 'i', warning: '!', error: '×' } as const;

/** What could not be read, with its reason. */
export const Problems = () => {
  const { problems } = useReport().detail.record;
  if (problems.length === 0) return undefined;
  return (
    <section className="rail__part">
      <h2 className="rail__title">Problems</h2>
      <ul className="stack small">
        {problems.map(({ severity, message, code }) => (
          <li key={`${code} ${message}`} className="words" title={code}>
            <span className={severity === 'info' ? 'tag' : 'tag tag--doubt'}>
              <span aria-hidden>{signs[severity]}</span> {severity}
            </span>{' '}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
};
