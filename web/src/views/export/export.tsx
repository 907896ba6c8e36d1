import './export.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { formatsQuery } from '../../api/adding.ts';
import { eventCountQuery, exportAddress } from '../../api/exporting.ts';
import type { FormatList } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { Choices } from '../../ui/choices.tsx';
import { Shown } from '../../ui/shown.tsx';
import type { Filters } from '../chronology/filters.ts';
import { filtersIn, narrowed, narrowing } from '../chronology/filters.ts';
import { FiltersInForce } from './filters-in-force.tsx';
import { formatWords, ruleWords } from './format-words.ts';
import { Loses } from './loses.tsx';

const route = getRouteApi('/export');

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

type Chosen = { readonly format?: string | undefined; readonly policy?: string | undefined };

type Search = Filters & Chosen;

const alone = 'with its parts and the reports it rests on';
const several = 'with their parts and the reports they rest on';

const Count = ({ filters }: { readonly filters: Filters }) => {
  const { data, error } = useQuery(eventCountQuery(filters));
  if (error) return <p className="field__error words">{error.message}</p>;
  if (data === undefined) return <p className="quiet">Counting …</p>;
  const all = narrowing(filters).length === 0;
  return (
    <p>
      <strong className="tabular">{counted(data, 'event')}</strong>
      {all ? ': the whole dossier, with what reviewers rejected.' : `, ${data === 1 ? alone : several}.`}
    </p>
  );
};

const Download = ({
  format,
  search,
}: {
  readonly format: FormatList['exporters'][number];
  readonly search: Search;
}) => {
  const filters = useMemo(() => narrowed(filtersIn(search)), [search]);
  const { name, evidence, rule } = formatWords(format);
  return (
    <section className="panel panel__body stack" aria-labelledby="download">
      <h2 id="download">{name}</h2>
      <Count filters={filters} />
      <p className="small">{evidence}</p>
      <a
        className="button button--main export__download"
        href={exportAddress(format.id, rule ? search.policy : undefined, filters)}
        download
      >
        Download {format.extension}
      </a>
      <p className="tiny quiet">The same dossier and the same choices give the same file, byte for byte.</p>
    </section>
  );
};

const Form = ({ list, search }: { readonly list: FormatList; readonly search: Search }) => {
  const navigate = useNavigate();
  const set = (change: Chosen): void =>
    void navigate({ to: '/export', search: (before) => ({ ...before, ...change }), resetScroll: false });
  const format = list.exporters.find(({ id }) => id === search.format) ?? list.exporters[0];
  const policy = list.policies.find(({ id }) => id === search.policy) ?? list.policies[0];
  if (!format || !policy) return undefined;
  const { rule } = formatWords(format);
  return (
    <div className="export__columns">
      <div className="export__choices">
        <FiltersInForce filters={filtersIn(search)} />
        <Choices
          title="Format"
          value={format.id}
          onChange={(id) => set({ format: id })}
          choices={list.exporters.map((each) => ({
            id: each.id,
            label: formatWords(each).name,
            about: (
              <>
                <p>{formatWords(each).use}</p>
                <Loses loses={each.loses} />
              </>
            ),
          }))}
        />
        {rule ? (
          <Choices
            title="Which number, where accounts differ"
            value={policy.id}
            onChange={(id) => set({ policy: id })}
            choices={list.policies.map((each) => ({
              id: each.id,
              label: ruleWords(each).name,
              about: <p>{ruleWords(each).about}</p>,
            }))}
            help={`Numbers are chosen among the accounts that still stand, never added up; the file names the rule. One that was updated, corrected or taken back does not stand. ${sentence(policy.vague)}`}
          />
        ) : (
          <p className="small">This format holds every number with who gave it: there is nothing to choose.</p>
        )}
      </div>
      <aside className="export__side" aria-label="The file">
        <Download format={format} search={search} />
      </aside>
    </div>
  );
};

/** The dossier, or what filters leave of it, as a file. */
export const ExportPage = () => {
  const search = route.useSearch();
  const formats = useQuery(formatsQuery());
  return (
    <div className="page export">
      <header className="page__head">
        <h1>Export</h1>
        <p className="quiet">
          The chronology as a file, with what it rests on. What a format cannot hold is said before you choose it.
        </p>
      </header>
      <Shown query={formats} label="Loading the formats">
        {(list) => <Form list={list} search={search} />}
      </Shown>
    </div>
  );
};
