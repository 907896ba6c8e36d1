/** A sentence of our own that shows the type, or one that only looks like it, with the reason. Both run as tests. */
export type EventExample = { readonly text: string; readonly why: string };

/** Codes of the same happening in the field's schemes (FIELD: ACLED sub-event, PLOVER event/mode, MUC-4 incident). */
export type EventCodes = {
  readonly acled?: string;
  readonly plover?: { readonly event: string; readonly mode?: string };
  readonly muc4?: 'ARSON' | 'ATTACK' | 'BOMBING' | 'FORCED WORK STOPPAGE' | 'KIDNAPPING' | 'ROBBERY';
  readonly case?: string;
};

/** Where a type stands on a card: violence first, `other` last. */
export type EventFamily =
  | 'violence'
  | 'protest'
  | 'coercion'
  | 'state'
  | 'diplomacy'
  | 'disaster'
  | 'crime'
  | 'justice'
  | 'discourse'
  | 'other';

/** An event type: pure data, one file each, registered by one line in `event-types/index.ts`. */
export type EventType = {
  readonly id: string;
  readonly label: string;
  readonly family: EventFamily;
  /** One sentence a coder can decide by. */
  readonly definition: string;
  readonly roles: readonly ('actor' | 'target' | 'recipient' | 'instrument' | 'topic')[];
  readonly codes: EventCodes;
  readonly examples: { readonly valid: readonly EventExample[]; readonly notValid: readonly EventExample[] };
};
