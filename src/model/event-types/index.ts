import type { EventFamily } from '../event-type.ts';
import { abduction } from './abduction.ts';
import { acquittal } from './acquittal.ts';
import { agreement } from './agreement.ts';
import { aid } from './aid.ts';
import { airStrike } from './air-strike.ts';
import { announcement } from './announcement.ts';
import { appealForAssistance } from './appeal-for-assistance.ts';
import { appointment } from './appointment.ts';
import { armedClash } from './armed-clash.ts';
import { arrest } from './arrest.ts';
import { arson } from './arson.ts';
import { assassination } from './assassination.ts';
import { attack } from './attack.ts';
import { attributionOfResponsibility } from './attribution-of-responsibility.ts';
import { ban } from './ban.ts';
import { baseEstablished } from './base-established.ts';
import { beating } from './beating.ts';
import { blockade } from './blockade.ts';
import { bombing } from './bombing.ts';
import { boycott } from './boycott.ts';
import { breakingRelations } from './breaking-relations.ts';
import { ceasefire } from './ceasefire.ts';
import { censorship } from './censorship.ts';
import { charge } from './charge.ts';
import { chemicalAttack } from './chemical-attack.ts';
import { concession } from './concession.ts';
import { conviction } from './conviction.ts';
import { cooperation } from './cooperation.ts';
import { correction } from './correction.ts';
import { coup } from './coup.ts';
import { criticism } from './criticism.ts';
import { curfew } from './curfew.ts';
import { cyberAttack } from './cyber-attack.ts';
import { death } from './death.ts';
import { demand } from './demand.ts';
import { deportation } from './deportation.ts';
import { disarmament } from './disarmament.ts';
import { diseaseOutbreak } from './disease-outbreak.ts';
import { dismissal } from './dismissal.ts';
import { displacement } from './displacement.ts';
import { disruptedWeaponsUse } from './disrupted-weapons-use.ts';
import { election } from './election.ts';
import { evacuation } from './evacuation.ts';
import { execution } from './execution.ts';
import { expulsion } from './expulsion.ts';
import { failureToAct } from './failure-to-act.ts';
import { flightOrEscape } from './flight-or-escape.ts';
import { forcedWorkStoppage } from './forced-work-stoppage.ts';
import { governmentRegainsTerritory } from './government-regains-territory.ts';
import { grenadeAttack } from './grenade-attack.ts';
import { groupChange } from './group-change.ts';
import { hungerStrike } from './hunger-strike.ts';
import { injury } from './injury.ts';
import { internetShutdown } from './internet-shutdown.ts';
import { invasion } from './invasion.ts';
import { investigation } from './investigation.ts';
import { killing } from './killing.ts';
import { legislation } from './legislation.ts';
import { manMadeDisaster } from './man-made-disaster.ts';
import { mediation } from './mediation.ts';
import { militaryDeployment } from './military-deployment.ts';
import { militaryExercise } from './military-exercise.ts';
import { militaryWithdrawal } from './military-withdrawal.ts';
import { mobViolence } from './mob-violence.ts';
import { naturalDisaster } from './natural-disaster.ts';
import { nonStateActorTakesTerritory } from './non-state-actor-takes-territory.ts';
import { nonViolentTerritoryTransfer } from './non-violent-territory-transfer.ts';
import { obstruction } from './obstruction.ts';
import { orderRestored } from './order-restored.ts';
import { organisedCrime } from './organised-crime.ts';
import { other } from './other.ts';
import { policeDeployment } from './police-deployment.ts';
import { propertyDestructionOrLooting } from './property-destruction-or-looting.ts';
import { protest } from './protest.ts';
import { protestIntervention } from './protest-intervention.ts';
import { raid } from './raid.ts';
import { rejection } from './rejection.ts';
import { release } from './release.ts';
import { rescue } from './rescue.ts';
import { resignation } from './resignation.ts';
import { restrictionLifted } from './restriction-lifted.ts';
import { retraction } from './retraction.ts';
import { riot } from './riot.ts';
import { robbery } from './robbery.ts';
import { sanctions } from './sanctions.ts';
import { seizure } from './seizure.ts';
import { sexualViolence } from './sexual-violence.ts';
import { shelling } from './shelling.ts';
import { shooting } from './shooting.ts';
import { stabbing } from './stabbing.ts';
import { stateOfEmergencyDeclared } from './state-of-emergency-declared.ts';
import { stateOfEmergencyLifted } from './state-of-emergency-lifted.ts';
import { statementOfSupport } from './statement-of-support.ts';
import { strike } from './strike.ts';
import { suicideBombing } from './suicide-bombing.ts';
import { surrender } from './surrender.ts';
import { talks } from './talks.ts';
import { threat } from './threat.ts';
import { torture } from './torture.ts';
import { trial } from './trial.ts';
import { useOfForce } from './use-of-force.ts';
import { visit } from './visit.ts';

/** Every event type by its id: one line each, alphabetical. `Record<EventTypeId, …>` elsewhere makes the compiler ask for the rest. */
export const eventTypes = {
  abduction: abduction,
  acquittal: acquittal,
  agreement: agreement,
  aid: aid,
  'air-strike': airStrike,
  announcement: announcement,
  'appeal-for-assistance': appealForAssistance,
  appointment: appointment,
  'armed-clash': armedClash,
  arrest: arrest,
  arson: arson,
  assassination: assassination,
  attack: attack,
  'attribution-of-responsibility': attributionOfResponsibility,
  ban: ban,
  'base-established': baseEstablished,
  beating: beating,
  blockade: blockade,
  bombing: bombing,
  boycott: boycott,
  'breaking-relations': breakingRelations,
  ceasefire: ceasefire,
  censorship: censorship,
  charge: charge,
  'chemical-attack': chemicalAttack,
  concession: concession,
  conviction: conviction,
  cooperation: cooperation,
  correction: correction,
  coup: coup,
  criticism: criticism,
  curfew: curfew,
  'cyber-attack': cyberAttack,
  death: death,
  demand: demand,
  deportation: deportation,
  disarmament: disarmament,
  'disease-outbreak': diseaseOutbreak,
  dismissal: dismissal,
  displacement: displacement,
  'disrupted-weapons-use': disruptedWeaponsUse,
  election: election,
  evacuation: evacuation,
  execution: execution,
  expulsion: expulsion,
  'failure-to-act': failureToAct,
  'flight-or-escape': flightOrEscape,
  'forced-work-stoppage': forcedWorkStoppage,
  'government-regains-territory': governmentRegainsTerritory,
  'grenade-attack': grenadeAttack,
  'group-change': groupChange,
  'hunger-strike': hungerStrike,
  injury: injury,
  'internet-shutdown': internetShutdown,
  invasion: invasion,
  investigation: investigation,
  killing: killing,
  legislation: legislation,
  'man-made-disaster': manMadeDisaster,
  mediation: mediation,
  'military-deployment': militaryDeployment,
  'military-exercise': militaryExercise,
  'military-withdrawal': militaryWithdrawal,
  'mob-violence': mobViolence,
  'natural-disaster': naturalDisaster,
  'non-state-actor-takes-territory': nonStateActorTakesTerritory,
  'non-violent-territory-transfer': nonViolentTerritoryTransfer,
  obstruction: obstruction,
  'order-restored': orderRestored,
  'organised-crime': organisedCrime,
  other: other,
  'police-deployment': policeDeployment,
  'property-destruction-or-looting': propertyDestructionOrLooting,
  protest: protest,
  'protest-intervention': protestIntervention,
  raid: raid,
  rejection: rejection,
  release: release,
  rescue: rescue,
  resignation: resignation,
  'restriction-lifted': restrictionLifted,
  retraction: retraction,
  riot: riot,
  robbery: robbery,
  sanctions: sanctions,
  seizure: seizure,
  'sexual-violence': sexualViolence,
  shelling: shelling,
  shooting: shooting,
  stabbing: stabbing,
  'state-of-emergency-declared': stateOfEmergencyDeclared,
  'state-of-emergency-lifted': stateOfEmergencyLifted,
  'statement-of-support': statementOfSupport,
  strike: strike,
  'suicide-bombing': suicideBombing,
  surrender: surrender,
  talks: talks,
  threat: threat,
  torture: torture,
  trial: trial,
  'use-of-force': useOfForce,
  visit: visit,
} as const;

/** The id of a registered event type. */
export type EventTypeId = keyof typeof eventTypes;

/** The family of an event type; what no type claims is `other`. */
export const familyOf = (type: string): EventFamily =>
  Object.hasOwn(eventTypes, type) ? eventTypes[type as EventTypeId].family : 'other';
