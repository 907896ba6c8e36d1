import { sha256 } from './hash.ts';

/** Short enough to type, long enough for millions of events. */
const LENGTH = 12;

/** The id of an event, from that of the incident it began with: it does not change when others join. */
export const eventIdOf = (incident: string): string => `e${sha256(incident).slice(0, LENGTH)}`;
