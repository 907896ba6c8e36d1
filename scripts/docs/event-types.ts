import { eventTypes } from '../../src/model/event-types/index.ts';
import type { EventType } from '../../src/model/index.ts';

const codes = ({ codes: { acled, plover, muc4, case: label } }: EventType): string =>
  [
    acled && `ACLED: ${acled}`,
    plover && `PLOVER: ${plover.event}${plover.mode ? ` / ${plover.mode}` : ''}`,
    muc4 && `MUC-4: ${muc4}`,
    label && `CASE: ${label}`,
  ]
    .filter((code) => code)
    .join('<br>');

/** `docs/event-types.md`: what each event type means, its codes, and an example either way. */
export const eventTypesPage = (): string => {
  const types: readonly EventType[] = Object.values(eventTypes);
  const rows = types.map(
    (type) =>
      `| \`${type.id}\` | ${type.definition} | ${codes(type)} | ${type.examples.valid[0]?.text ?? ''} | ${type.examples.notValid[0]?.text ?? ''} |`,
  );
  return `# Event types

Made from \`src/model/event-types/\` by \`npm run docs\`; do not edit. ${types.length} types in neutral terms; the words a report uses are kept as labels.
A type is one data file; its examples run as tests. Codes name the same happening in other schemes.

| type | definition | codes | is one | is none |
|---|---|---|---|---|
${rows.join('\n')}
`;
};
