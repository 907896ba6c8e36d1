/** So many days before and after an event may be those of the same happening as others tell it. */
const DAYS = 14;

const moved = (day: string, by: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};

type Days = { readonly from: string | null; readonly to: string | null };

/** The days around an event; of one whose days are unknown all are. */
export const aroundDay = ({ from, to }: Days): { readonly since?: string; readonly until?: string } => {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return {};
  return { since: moved(first, -DAYS), until: moved(last, DAYS) };
};
