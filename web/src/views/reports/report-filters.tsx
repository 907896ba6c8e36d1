import { useQuery } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import { outletsQuery } from '../../api/reports.ts';
import { useReportFilters } from './use-report-filters.ts';

const DayInput = ({ name, label }: { readonly name: 'since' | 'until'; readonly label: string }) => {
  const [filters, set] = useReportFilters();
  const value = filters[name];
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    // A year half typed is no day yet.
    if (target.value === '' || target.value > '1000') set({ [name]: target.value === '' ? undefined : target.value });
  };
  return (
    <label className="reports__field">
      <span>{label}</span>
      <input key={value} type="date" defaultValue={value ?? ''} max="9999-12-31" onChange={take} />
    </label>
  );
};

const OutletInput = () => {
  const [{ outlet }, set] = useReportFilters();
  const rows = useQuery(outletsQuery()).data?.rows ?? [];
  const known = outlet === undefined || rows.some(({ name }) => name === outlet);
  return (
    <label className="reports__field">
      <span>Outlet</span>
      <select
        value={outlet ?? ''}
        onChange={({ target }) => set({ outlet: target.value === '' ? undefined : target.value })}
      >
        <option value="">all outlets</option>
        {known ? undefined : <option value={outlet}>{outlet}</option>}
        {rows.map(({ name, reports }) => (
          <option key={name} value={name}>
            {name} ({reports})
          </option>
        ))}
      </select>
    </label>
  );
};

/** When the reports were published, by whom, and whether replaced versions are shown too. */
export const ReportFilterBar = () => {
  const [{ versions }, set] = useReportFilters();
  return (
    <form
      className="reports__filters no-print"
      aria-label="Narrow the list"
      onSubmit={(event) => event.preventDefault()}
    >
      <DayInput name="since" label="Published from" />
      <DayInput name="until" label="to" />
      <OutletInput />
      <label className="reports__check">
        <input
          type="checkbox"
          checked={versions === 'all'}
          onChange={({ target }) => set({ versions: target.checked ? 'all' : undefined })}
        />
        Replaced versions too
      </label>
    </form>
  );
};
