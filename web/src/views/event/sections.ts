/** The sections of the page in their order, and what they are called. */
export const sections = {
  accounts: 'Accounts side by side',
  tolls: 'How many',
  conflicts: 'Where accounts conflict',
  parts: 'Parts of the event',
  labels: 'Words used, by voice',
  statements: 'Statements',
  linking: 'Why these reports are one event',
  decisions: 'Decisions',
} as const;

export type SectionId = keyof typeof sections;

export const isSection = (name: string | undefined): name is SectionId =>
  name !== undefined && Object.hasOwn(sections, name);
