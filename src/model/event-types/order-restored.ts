import type { EventType } from '../event-type.ts';

/** Order restored. */
export const orderRestored = {
  id: 'order-restored',
  label: 'Order restored',
  family: 'state',
  definition: 'An authority brings unrest under control, or calm and normal life return.',
  roles: ['actor', 'target', 'topic'],
  codes: {},
  examples: {
    valid: [
      { text: 'Law and order was restored in all districts by Friday.', why: 'passive' },
      { text: 'Calm returned to the town after two nights of riots.', why: 'phrase' },
    ],
    notValid: [
      { text: 'She restored an old clock.', why: 'an object' },
      { text: 'The waiter brought the wrong order.', why: 'a meal' },
    ],
  },
} as const satisfies EventType;
