import { counted } from '../../../format/bounds.ts';
import { spaced } from '../../../format/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import { useFacts } from '../facts-context.ts';
import { refOf } from '../facts.ts';
import { Section } from '../section.tsx';
import { useEventSearch, useSetEventSearch } from '../use-event-search.ts';
import { choicesIn, pageOf } from './pages.ts';

const Filters = () => {
  const { statements } = useFacts().entry;
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

/** Every statement the event rests on: who, through whom, how, and in which words. */
export const Statements = () => {
  const { entry, detail } = useFacts();
  const [speaker, act, asked] = [useEventSearch('speaker'), useEventSearch('act'), useEventSearch('page')];
  const { rows, page, pages, fitting } = pageOf(entry.statements, { speaker, act, page: asked });
  const more = detail.statementsTotal - entry.statements.length;
  return (
    <Section
      id="statements"
      about="Who says what, through whom. The marked words are what is said: an event, a number, or the words quoted."
    >
      <Filters />
      <p className="small quiet" role="status">
        {counted(fitting, 'statement')}
        {more > 0 ? `, of the first ${String(entry.statements.length)} of ${String(detail.statementsTotal)}` : ''}
      </p>
      <ol className="statements">
        {rows.map(({ id }) => (
          <li key={id} className="statement" tabIndex={-1} data-stop>
            <Evidence refs={[refOf(id)]} />
          </li>
        ))}
      </ol>
      <Pages page={page} pages={pages} />
    </Section>
  );
};
