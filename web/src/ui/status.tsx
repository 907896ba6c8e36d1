import type { EventCard } from '../api/types.ts';

const statusTags = {
  provisional: { className: 'tag', label: 'one origin', title: 'Told by one origin alone' },
  confirmed: {
    className: 'tag tag--agreed',
    label: 'confirmed',
    title: 'Told by several independent origins, or accepted by a reviewer',
  },
  disputed: { className: 'tag tag--conflict', label: 'disputed', title: 'Accounts differ on whether it happened' },
  rejected: { className: 'tag tag--conflict', label: 'rejected', title: 'Rejected by a reviewer' },
} as const;

/** How sure an event is, by its origins and by what reviewers decided. */
export const Status = ({ status }: Pick<EventCard, 'status'>) => {
  const { className, label, title } = statusTags[status];
  return (
    <span className={className} title={title}>
      {label}
    </span>
  );
};
