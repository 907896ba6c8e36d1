import { useQuery } from '@tanstack/react-query';
import { changesQuery } from '../../api/reports.ts';
import { counted } from '../../format/bounds.ts';
import { Shown } from '../../ui/shown.tsx';
import { ChangedStatements } from './changed-statements.tsx';
import { useReport } from './context.ts';
import { Diff } from './diff.tsx';
import { Head } from './head.tsx';

/** What a version says otherwise than the one before it: its words, and what became of each statement. */
export const Changes = () => {
  const { report } = useReport().detail;
  const changes = useQuery(changesQuery(report.id));
  return (
    <>
      <article className="report__column">
        <Head />
        <section className="report__text" aria-label="Words that changed">
          <Shown query={changes} label="Comparing the versions">
            {({ headline, text, older }) => (
              <>
                <p className="report__diff-note small quiet">
                  <ins className="diff diff--added">+ added</ins> and{' '}
                  <del className="diff diff--removed">− removed</del> since version {older.version.number},{' '}
                  {counted(older.words, 'word')} then.
                </p>
                {headline.some(({ kind }) => kind !== 'same') ? (
                  <p className="report__diff-headline">
                    <Diff runs={headline} />
                  </p>
                ) : undefined}
                <div className="report__paragraph">
                  <Diff runs={text} />
                </div>
              </>
            )}
          </Shown>
        </section>
      </article>
      <section className="report__changed" aria-label="Statements that changed">
        {changes.data ? <ChangedStatements changes={changes.data} /> : undefined}
      </section>
    </>
  );
};
