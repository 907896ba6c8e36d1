import { counted } from '../../../format/bounds.ts';
import { spaced } from '../../../format/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import { FactsContext } from '../facts-context.ts';
import type { Entry } from '../facts.ts';
import { refOf } from '../facts.ts';
import { Section } from '../section.tsx';
import { useEventSearch, useSetEventSearch } from '../use-event-search.ts';
import { choicesIn, pageOf } from './pages.ts';
import { useAllStatements } from './use-all-statements.ts';

const Filters = ({ statements }: Pick<Entry, 'statements'>) => {
  const [speaker, act] = [useEventSearch('speaker'), useEventSearch('act')];
  const set = useSetEventSearch();
  const { speakers, acts } = choicesIn(statements);
  const chosen = (value: string): string | undefined => (value === '' ? undefined : value);
  return (
    <div className="row no-print">
      <label className="day-field">
        <span>Who says it</span>
        <select
          value={speaker ?? ''}
          onChange={({ target }) => set({ speaker: chosen(target.value), page: undefined })}
        >
          <option value="">anybody</option>
          {speakers.map(({ name, count }) => (
            <option key={name} value={name}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
      <label className="day-field">
        <span>How</span>
        <select value={act ?? ''} onChange={({ target }) => set({ act: chosen(target.value), page: undefined })}>
          <option value="">any act</option>
          {acts.map(({ name, count }) => (
            <option key={name} value={name}>
              {spaced(name)} ({count})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

const Pages = ({ page, pages }: { readonly page: number; readonly pages: number }) => {
  const set = useSetEventSearch();
  if (pages === 1) return undefined;
  const to = (next: number): void => set({ page: next === 1 ? undefined : String(next) });
  return (
    <nav className="row no-print" aria-label="Pages of statements">
      <Button isDisabled={page === 1} onPress={() => to(page - 1)}>
        Before
      </Button>
      <span className="small tabular">
        Page {page} of {pages}
      </span>
      <Button isDisabled={page === pages} onPress={() => to(page + 1)}>
        Next
      </Button>
    </nav>
  );
};

type MissingProps = {
  readonly missing: number;
  readonly more: () => void;
  readonly isFetching: boolean;
  readonly error: Error | null;
};

/** Of an event told by hundreds of reports not every statement comes at once; that some are missing is said. */
const Missing = ({ missing, more, isFetching, error }: MissingProps) =>
  missing > 0 ? (
    <p className="notice no-print">
      <span>
        {counted(missing, 'more statement')} of this event {missing === 1 ? 'is' : 'are'} not here yet.
        {error ? <span className="words"> {error.message}</span> : undefined}
      </span>
      <Button isDisabled={isFetching} onPress={more}>
        {isFetching ? 'On their way…' : 'Fetch the next'}
      </Button>
    </p>
  ) : undefined;

/** Every statement the event rests on: who, through whom, how, and in which words. */
export const Statements = () => {
  const [speaker, act, asked] = [useEventSearch('speaker'), useEventSearch('act'), useEventSearch('page')];
  const { all, ...rest } = useAllStatements();
  const { statements } = all.entry;
  const { rows, page, pages, fitting } = pageOf(statements, { speaker, act, page: asked });
  return (
    <FactsContext value={all}>
      <Section
        id="statements"
        about="Who says what, through whom. The marked words are what is said: an event, a number, or the words quoted."
      >
        <Filters statements={statements} />
        <p className="small quiet" role="status">
          {counted(fitting, 'statement')}
        </p>
        <Missing {...rest} />
        <ol className="statements">
          {rows.map(({ id }) => (
            <li key={id} className="statement" tabIndex={-1} data-stop>
              <Evidence refs={[refOf(id)]} />
            </li>
          ))}
        </ol>
        <Pages page={page} pages={pages} />
      </Section>
    </FactsContext>
  );
};
