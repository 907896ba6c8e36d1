import { judgeCase, scoreCase, type CasePrediction, type CaseRow } from '../scorers/types.ts';
import type { Task } from '../task.ts';
import { codesOf, leadEvent } from './codes.ts';

/** ACLED's sub-event names as CASE-2021 abbreviates them. */
const shortNames: Readonly<Record<string, string>> = {
  'Abduction/forced disappearance': 'ABDUCT_DISSAP',
  Agreement: 'AGREEMENT',
  'Air/drone strike': 'AIR_STRIKE',
  'Armed clash': 'ARMED_CLASH',
  Arrests: 'ARREST',
  Attack: 'ATTACK',
  'Change to group/activity': 'CHANGE_TO_GROUP_ACT',
  'Chemical weapon': 'CHEM_WEAP',
  'Disrupted weapons use': 'DISR_WEAP',
  'Excessive force against protesters': 'FORCE_AGAINST_PROTEST',
  'Government regains territory': 'GOV_REGAINS_TERIT',
  Grenade: 'GRENADE',
  'Headquarters or base established': 'HQ_ESTABLISHED',
  'Looting/property destruction': 'PROPERTY_DISTRUCT',
  'Mob violence': 'MOB_VIOL',
  'Non-state actor overtakes territory': 'NON_STATE_ACTOR_OVERTAKES_TER',
  'Non-violent transfer of territory': 'NON_VIOL_TERRIT_TRANSFER',
  Other: 'OTHER',
  'Peaceful protest': 'PEACE_PROTEST',
  'Protest with intervention': 'PROTEST_WITH_INTER',
  'Remote explosive/landmine/IED': 'REM_EXPLOS',
  'Sexual violence': 'SEX_VIOL',
  'Shelling/artillery/missile attack': 'ART_MISS_ATTACK',
  'Suicide bomb': 'SUIC_BOMB',
  'Violent demonstration': 'VIOL_DEMONSTR',
};

/** Snippets of CASE-2021, each with one of 30 labels: ACLED's sub-events and five more. */
export const case2021: Task<CaseRow, CasePrediction> = {
  id: 'case2021',
  sets: ['case2021-'],
  items: 'snippets',
  toInput: ({ id, text }) => ({ id, text }),
  toPrediction: (record, { id }) => {
    const codes = codesOf(leadEvent(record));
    return { id, label: codes.case ?? shortNames[codes.acled ?? 'Other'] };
  },
  score: scoreCase,
  judge: judgeCase,
  columns: ['weighted F1', 'macro F1', 'accuracy'],
  toBeat: [{ who: 'trained transformer', figures: { 'weighted F1': 77.1 } }],
};
