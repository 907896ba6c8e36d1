/** The parts of the review screen, by their names in the address. */
export const sections = {
  queue: { label: 'Queue', about: 'What the machine is least certain of and what would change most comes first.' },
  decisions: {
    label: 'Decisions',
    about: 'Everything people decided, who, when and why. Nothing is ever erased: what was undone stays.',
  },
  agreement: {
    label: 'Agreement',
    about: 'How far coders who judged the same values agree. The machine is one more coder.',
  },
  disputes: {
    label: 'Disputes',
    about: 'Values that coders judged differently, to be settled by a third look.',
  },
  orphans: {
    label: 'Orphans',
    about: 'Decisions that a new reading has nothing for. They are kept, and count again when it has.',
  },
} as const;

export type Section = keyof typeof sections;

/** The part an address names; the queue where it names none. */
export const sectionIn = (show: string | undefined): Section =>
  show !== undefined && Object.hasOwn(sections, show) ? (show as Section) : 'queue';
