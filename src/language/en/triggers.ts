import type { TriggerLexicon } from '../parts/triggers.ts';
import { coercionTriggers } from './trigger/coercion.ts';
import { crimeTriggers } from './trigger/crime.ts';
import { diplomacyTriggers } from './trigger/diplomacy.ts';
import { disasterTriggers } from './trigger/disaster.ts';
import { discourseTriggers } from './trigger/discourse.ts';
import { emergencyTriggers } from './trigger/emergency.ts';
import { envoysTriggers } from './trigger/envoys.ts';
import { forcesTriggers } from './trigger/forces.ts';
import { justiceTriggers } from './trigger/justice.ts';
import { otherTriggers } from './trigger/other.ts';
import { personsTriggers } from './trigger/persons.ts';
import { protestTriggers } from './trigger/protest.ts';
import { stateTriggers } from './trigger/state.ts';
import { unrestTriggers } from './trigger/unrest.ts';
import { warTriggers } from './trigger/war.ts';
import { weaponsTriggers } from './trigger/weapons.ts';

/** The words that tell of each event type in English news; a new type does not compile until it has some. */
export const triggers: TriggerLexicon = {
  ...personsTriggers,
  ...weaponsTriggers,
  ...warTriggers,
  ...unrestTriggers,
  ...protestTriggers,
  ...coercionTriggers,
  ...emergencyTriggers,
  ...stateTriggers,
  ...forcesTriggers,
  ...diplomacyTriggers,
  ...envoysTriggers,
  ...disasterTriggers,
  ...crimeTriggers,
  ...justiceTriggers,
  ...discourseTriggers,
  ...otherTriggers,
};
