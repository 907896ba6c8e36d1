import { useQuery } from '@tanstack/react-query';
import { formatsQuery } from '../../api/adding.ts';
import { Shown } from '../../ui/shown.tsx';

/** The formats Daybook reads, as the server lists them. */
export const FormatsRead = () => {
  const formats = useQuery(formatsQuery());
  return (
    <section className="stack" aria-labelledby="formats">
      <h2 id="formats">What can be read</h2>
      <Shown query={formats} label="Loading the formats">
        {(list) => (
          <ul className="formats small">
            {list.importers.map(({ id, label, extensions }) => (
              <li key={id} className="formats__row">
                <span>{label}</span>
                <span className="quiet">{extensions.filter((ending) => ending !== '').join(' ')}</span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
};
