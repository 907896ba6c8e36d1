import type { EventTypeId } from '../../model/index.ts';

/**
 * Types that are also cases of a wider one: who denies that force was used denies that anybody was shot at. Whoever
 * denies the narrower one says nothing of the wider.
 */
const narrower: Partial<Readonly<Record<EventTypeId, readonly EventTypeId[]>>> = {
  attack: [
    'air-strike',
    'armed-clash',
    'arson',
    'assassination',
    'beating',
    'bombing',
    'chemical-attack',
    'grenade-attack',
    'killing',
    'shelling',
    'shooting',
    'stabbing',
    'suicide-bombing',
  ],
  bombing: ['air-strike', 'suicide-bombing'],
  killing: ['assassination', 'execution'],
  riot: ['mob-violence', 'property-destruction-or-looting'],
  'use-of-force': ['beating', 'protest-intervention', 'shooting'],
};

/** Whether what happened under one type is what the denial of another denies. */
export const covers = (denied: string, happened: string): boolean =>
  denied === happened || (narrower[denied as EventTypeId]?.includes(happened as EventTypeId) ?? false);
