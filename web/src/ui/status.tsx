import type { EventCard } from '../api/types.ts';
import { statusName } from '../format/words.ts';

const statusTags = {
  provisional: { className: 'tag', title: 'Told by one origin alone' },
  confirmed: {
    className: 'tag tag--agreed',
    title: 'Told by several independent origins, or accepted by a reviewer',
  },
  disputed: { className: 'tag tag--conflict', title: 'Accounts differ on whether it happened' },
  rejected: { className: 'tag tag--conflict', title: 'Rejected by a reviewer' },
} as const;

/** How sure an event is, by its origins and by what reviewers decided. */
export const Status = ({ status }: Pick<EventCard, 'status'>) => {
  const { className, title } = statusTags[status];
  return (
    <span className={className} title={title}>
      {statusName(status)}
    </span>
  );
};
