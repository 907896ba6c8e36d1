// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';
import { elsewhereWords } from './company.ts';

const baseEstablishedCompany = `
  air army artillery barracks base bases batallion battalion battalions brigade brigades camp captain
  checkpoint checkpoints chief column commander commissioner contingent convoy director fleet force forces
  garrison governor guard head judge marines mayor military militia minister ministers naval navy observation
  office official officials outpost outposts paratroopers patrol peacekeeper peacekeepers peacekeeping picket
  pickets platoon post premier president regiment reinforcements reservists secretary soldier soldiers tanks
  troops unit units warship warships
`;

const baseEstablishedCompany2 = `
  built construction erected established installed opened set
`;

const disruptedWeaponsUseCompany = `
  ak-47 ammunition arms arsenal artillery attack bomb bombs bullet bullets cache caches cannon cartridges
  charge charges club clubs depot device devices dynamite explosive explosives firearm firearms grenade
  grenades gun gunfire guns howitzer ied ieds improvised kalashnikov landmine landmines launcher machinegun
  machineguns magazines mine mines missile missiles mortar mortars munition munitions pistol pistols plot
  revolver rifle rifles rocket rockets round rounds shell shells shotgun shots submachine suicide tunnel
  tunnels vest weapon weapons
`;

const disruptedWeaponsUseCompany2 = `
  ak-47 ammunition arms artillery bomb bombs bullet bullets cannon charge charges club clubs device devices
  dynamite explosive explosives firearm firearms foiled grenade grenades gun gunfire guns howitzer ied ieds
  improvised landmine landmines launcher machinegun machineguns mine mines missile missiles mortar mortars
  munition munitions pistol pistols revolver rifle rifles rocket rockets round rounds shell shells shotgun
  shots submachine thwarted weapon weapons
`;

const groupChangeCompany = `
  alliance army battalion brigade brigades column commander contras faction factions fighters forces front
  group groups guerrilla guerrillas insurgents islamist jihadist jihadists militant militants militia militias
  movement mujahideen opposition organization party rebel rebels recruits regiment reinforcements separatist
  separatists soldiers taliban terrorist terrorists troops wing
`;

const groupChangeCompany2 = `
  air alliance army artillery batallion battalion battalions brigade brigades column contingent contras convoy
  faction factions fighters fleet force forces front garrison group groups guard guerrilla guerrillas
  insurgents islamist jihadist jihadists marines militant militants military militia militias movement
  mujahideen navy opposition organization paratroopers party patrol peacekeeper peacekeepers peacekeeping
  platoon rebel rebels regiment reinforcements reservists separatist separatists soldier soldiers taliban
  tanks terrorist terrorists troops unit units warship warships wing
`;

const militaryDeploymentCompany = `
  air air-defence aircraft-carrier army artillery batallion battalion battalions brigade brigades carrier
  column columns companies contingent contingents convoy destroyer fleet force forces garrison guard infantry
  marines military militia missiles navy paramilitary paratroopers patrol peacekeeper peacekeepers
  peacekeeping platoon regiment reinforcements reservists soldier soldiers squadron tanks troops unit units
  warship warships
`;

const militaryDeploymentCompany2 = `
  air army artillery batallion battalion battalions brigade brigades column contingent convoy fleet force
  forces garrison guard marines military militia navy paratroopers patrol peacekeeper peacekeepers
  peacekeeping platoon regiment reinforcements reservists soldier soldiers tanks troops unit units warship
  warships
`;

const militaryExerciseCompany = `
  ballistic drills exercise exercises maneuvers manoeuvres missile missiles navies nuclear rocket wargames
  warhead
`;

const militaryExerciseCompany2 = `
  air army artillery ballistic batallion battalion battalions brigade brigades column contingent convoy fleet
  force forces garrison guard marines military militia missile missiles naval navy nuclear paratroopers patrol
  peacekeeper peacekeepers peacekeeping platoon regiment reinforcements reservists soldier soldiers tanks
  troops unit units warship warships
`;

const militaryWithdrawalCompany = `
  air army artillery base batallion battalion battalions brigade brigades column combatants contingent contras
  convoy faction fighters fleet force forces garrison group guard guerrilla guerrillas insurgents islamist
  jihadist jihadists marines militant militants military militia militias mujahideen navy observers opposition
  paratroopers patrol peacekeeper peacekeepers peacekeeping platoon positions rebel rebels regiment
  reinforcements reservists separatist separatists soldier soldiers taliban tanks terrorist terrorists troops
  unit units warship warships
`;

const militaryWithdrawalCompany2 = `
  air army artillery batallion battalion battalions brigade brigades column contingent contras convoy faction
  fighters fleet force forces garrison group guard guerrilla guerrillas insurgents islamist jihadist jihadists
  marines militant militants military militia militias mujahideen navy opposition paratroopers patrol
  peacekeeper peacekeepers peacekeeping platoon positions rebel rebels regiment reinforcements reservists
  separatist separatists soldier soldiers taliban tanks terrorist terrorists troops unit units warship
  warships
`;

const nonViolentTerritoryTransferCompany = `
  airport area areas base bases bastion border camp capital checkpoint cities city control crossing district
  districts enclave evacuation front garrison hill hills island mountain neighborhood neighbourhood outpost
  port position positions post posts province region settlement stronghold strongholds territory town towns
  village villages zone
`;

const nonViolentTerritoryTransferCompany2 = `
  accord agreement evacuation handover pullout withdraw withdrawal withdrawing withdrawn withdrew
`;

const nonViolentTerritoryTransferCompany3 = `
  airport area areas base bases bastion border camp capital checkpoint cities city control district districts
  enclave front garrison hill hills island mountain neighborhood neighbourhood outpost port position positions
  post posts province region settlement stronghold strongholds territory town towns village villages zone
`;

const policeDeploymentCompany = `
  aso battalion commando commandos commissioner companies constable constables constabulary cop cops crpf dgp
  dig dsp force forces gendarme gendarmes grp guard guards inspector jawan jawans officer officers pac patrol
  personnel police policeman policemen policewoman raf reinforcements riot rpf security sheriff sho sp srp ssp
  station superintendent troopers troops
`;

const policeDeploymentCompany2 = `
  aso battalion commando commandos commissioner constable constables constabulary cop cops crpf dgp dig dsp
  force forces gendarme gendarmes grp guard guards inspector jawan jawans officer officers patrol personnel
  police policeman policemen policewoman raf rpf security sheriff sho sp srp ssp station superintendent
  troopers troops
`;

const surrenderCompany = `
  arms aso battalion column commando commandos commissioner constable constables constabulary contras cop cops
  crpf dgp dig dsp faction fighters force forces gendarme gendarmes group grp guard guards guerrilla
  guerrillas inspector insurgents islamist jawan jawans jihadist jihadists militant militants militia militias
  mujahideen officer officers opposition patrol personnel police policeman policemen policewoman raf rebel
  rebels rpf security separatist separatists sheriff sho soldiers sp srp ssp station superintendent taliban
  terrorist terrorists troopers troops weapons
`;

/** Trigger words of the event types of forces. */
export const forcesTriggers = {
  'base-established': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'build a military base',
        'establish a base',
        'establish a headquarters',
        'establish a military base',
        'establish a new base',
        'establish a new military base',
        'establish an observation post',
        'set up a base',
        'set up a camp',
        'set up a checkpoint',
        'set up a headquarters',
        'set up a military base',
        'set up a new base',
        'set up a new military base',
        'set up a police post',
        'set up a post',
        'set up an observation post',
        'set up an outpost',
        'set up checkpoints',
        'set up pickets',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'air base',
        'establishment of a base',
        'military base',
        'military outpost',
        'naval base',
        'new base',
        'new checkpoint',
        'new military base',
        'new outpost',
        'observation post',
        'training camp',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: baseEstablishedCompany,
      not: 'bank company shop',
      words: ['build', 'construct', 'erect', 'establish', 'inaugurate', 'install', 'open', 'set up'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: baseEstablishedCompany2,
      words: ['base', 'checkpoint', 'fortification', 'outpost'],
    },
  ],
  'disrupted-weapons-use': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'carry out a controlled explosion',
        'deactivate',
        'deactivate a bomb',
        'defuse',
        'demine',
        'destroy weapons',
        'disarm a bomb',
        'discover a cache',
        'find a bomb',
        'find explosives',
        'find weapons',
        'foil',
        'foil a plot',
        'foil an attack',
        'intercept a drone',
        'intercept a missile',
        'recover arms',
        'recover explosives',
        'recover weapons',
        'seize ammunition',
        'seize arms',
        'seize explosives',
        'seize weapons',
        'shoot down a missile',
        'thwart',
        'thwart a plot',
        'thwart an attack',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'ammunition cache',
        'arms cache',
        'arms depot',
        'arms dump',
        'arms haul',
        'arms seizure',
        'bomb disposal',
        'bomb disposal squad',
        'bomb factory',
        'bomb squad',
        'bomb-making factory',
        'cache of arms',
        'cache of explosives',
        'cache of weapons',
        'controlled explosion',
        'demining',
        'explosive-making material',
        'explosives cache',
        'foiled attack',
        'foiled plot',
        'illegal weapons',
        'mine clearance',
        'stash of weapons',
        'stockpile of weapons',
        'thwarted plot',
        'unexploded bomb',
        'unexploded ordnance',
        'weapons cache',
        'weapons depot',
        'weapons haul',
        'weapons seizure',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: ['found and defused', 'safely defused', 'was defused', 'were defused'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: disruptedWeaponsUseCompany,
      words: [
        'avert',
        'capture',
        'confiscate',
        'destroy',
        'detect',
        'detonate',
        'disarm',
        'discover',
        'dismantle',
        'disrupt',
        'find',
        'hand over',
        'haul',
        'intercept',
        'locate',
        'neutralise',
        'neutralize',
        'prevent',
        'recover',
        'remove',
        'seize',
        'uncover',
        'unearth',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: disruptedWeaponsUseCompany2,
      words: [
        'arsenal',
        'cache',
        'depot',
        'discovery',
        'haul',
        'hideout',
        'plot',
        'recovery',
        'seizure',
        'stash',
        'stockpile',
      ],
    },
  ],
  'group-change': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'announce its formation',
        'break away',
        'change its name',
        'change sides',
        'defect',
        'desert from the army',
        'disband',
        'form a coalition',
        'form an alliance',
        'join forces',
        'join the ranks',
        'merge into a single',
        'merge with',
        'pledge allegiance',
        'recruit fighters',
        'rename itself',
        'split from',
        'split into',
        'switch sides',
        'take up arms',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'breakaway faction',
        'breakaway group',
        'defection',
        'defector',
        'deserter',
        'desertion',
        'merger of the factions',
        'new alliance',
        'new armed group',
        'new coalition',
        'pledge of allegiance',
        'recruitment drive',
        'recruitment of fighters',
        'splinter group',
        'split in the movement',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: groupChangeCompany,
      not: 'banks companies company demonstrators',
      words: [
        'ally',
        'announce',
        'desert',
        'dissolve',
        'expand',
        'form',
        'join',
        'leave',
        'merge',
        'mobilise',
        'mobilize',
        'move',
        'rebrand',
        'recruit',
        'redeploy',
        'regroup',
        'reinforce',
        'reorganise',
        'reorganize',
        'split',
        'train',
        'transfer',
        'unite',
        'withdraw',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: groupChangeCompany2,
      words: [
        'alliance',
        'coalition',
        'formation',
        'merger',
        'recruitment',
        'reinforcement',
        'reorganization',
        'split',
      ],
    },
  ],
  'military-deployment': [
    {
      pos: 'verb',
      strength: 'strong',
      not: 'airbag parachute',
      words: [
        'airdrop troops',
        'airlift troops',
        'amass troops',
        'call in the army',
        'call out the army',
        'call up reservists',
        'deploy',
        'dispatch troops',
        'hold a flag march',
        'mass troops',
        'mobilise troops',
        'mobilize troops',
        'move troops',
        'place on high alert',
        'put on alert',
        'put on high alert',
        'redeploy',
        'reinforce troops',
        'rush troops',
        'send in the army',
        'send in troops',
        'send peacekeepers',
        'send reinforcements',
        'send soldiers',
        'send troops',
        'send warships',
        'stage a flag march',
        'station troops',
        'summon the army',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'airbag',
      words: [
        'army deployment',
        'call-up',
        'deployment',
        'dispatch of troops',
        'flag march',
        'high alert',
        'military build-up',
        'military buildup',
        'military convoy',
        'military presence',
        'military reinforcement',
        'mobilisation',
        'mobilization',
        'naval deployment',
        'peacekeeping force',
        'peacekeeping mission',
        'peacekeeping operation',
        'redeployment',
        'state of alert',
        'troop build-up',
        'troop buildup',
        'troop deployment',
        'troop movement',
        'troop reinforcement',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'army was called in',
        'army was called out',
        'boots on the ground',
        'on full alert',
        'on high alert',
        'put on alert',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: militaryDeploymentCompany,
      words: [
        'airlift',
        'arrive',
        'bolster',
        'build up',
        'call in',
        'commit',
        'dispatch',
        'fly',
        'land',
        'march',
        'mass',
        'mobilise',
        'mobilize',
        'move',
        'order',
        'patrol',
        'position',
        'post',
        'reach',
        'reinforce',
        'requisition',
        'rush',
        'send',
        'station',
        'strengthen',
        'summon',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: militaryDeploymentCompany2,
      words: ['alert', 'arrival', 'contingent', 'convoy', 'dispatch', 'presence', 'reinforcement'],
    },
  ],
  'military-exercise': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'conduct a missile test',
        'conduct a nuclear test',
        'conduct drills',
        'conduct military exercises',
        'fire a ballistic missile',
        'hold drills',
        'hold exercises',
        'hold joint exercises',
        'hold military exercises',
        'launch a ballistic missile',
        'stage military exercises',
        'stage war games',
        'test a missile',
        'test a nuclear',
        'test fire',
        'test-fire',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'joint drill',
        'joint exercise',
        'live-fire drill',
        'live-fire exercise',
        'maneuvers',
        'manoeuvres',
        'military drill',
        'military exercise',
        'military exercises',
        'military maneuver',
        'military manoeuvre',
        'military parade',
        'missile test',
        'naval drill',
        'naval exercise',
        'nuclear test',
        'test launch',
        'test-firing',
        'war game',
        'war games',
        'wargame',
        'weapons test',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: militaryExerciseCompany,
      words: [
        'conduct',
        'drill',
        'exercise',
        'fire',
        'hold',
        'launch',
        'parade',
        'practice',
        'practise',
        'rehearse',
        'stage',
        'test',
      ],
    },
    { pos: 'noun', strength: 'weak', needs: militaryExerciseCompany2, words: ['drill', 'exercise', 'launch', 'test'] },
  ],
  'military-withdrawal': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'bring troops home',
        'demobilise',
        'demobilize',
        'evacuate the base',
        'pull back troops',
        'pull out of the base',
        'pull out troops',
        'withdraw forces',
        'withdraw from the area',
        'withdraw from the base',
        'withdraw from the city',
        'withdraw from the region',
        'withdraw from the town',
        'withdraw from the village',
        'withdraw its forces',
        'withdraw its troops',
        'withdraw their forces',
        'withdraw troops',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'demobilisation',
        'demobilization',
        'disengagement',
        'drawdown',
        'military withdrawal',
        'pull-out',
        'pullback',
        'pullout',
        'retreat of',
        'troop reduction',
        'troop withdrawal',
        'withdrawal from the',
        'withdrawal of forces',
        'withdrawal of troops',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: militaryWithdrawalCompany,
      not: 'aid candidate cash dead dollar dollars euros fund funds goods grant loan medicine million money pounds relief rupees statement supplies',
      words: [
        'abandon',
        'cut',
        'depart',
        'disengage',
        'dismantle',
        'evacuate',
        'exit',
        'fall back',
        'leave',
        'pull back',
        'pull out',
        'quit',
        'redeploy',
        'reduce',
        'retreat',
        'return',
        'vacate',
        'withdraw',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: militaryWithdrawalCompany2,
      words: ['departure', 'evacuation', 'exit', 'retreat', 'withdrawal'],
    },
  ],
  'non-violent-territory-transfer': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'cede control',
        'cede territory',
        'enter without a fight',
        'give up control',
        'hand over control',
        'hand over territory',
        'hand over the city',
        'hand over the town',
        'hand over the village',
        'return the territory',
        'take control without a fight',
        'transfer control',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'handover of control',
        'handover of territory',
        'handover of the city',
        'handover of the town',
        'land swap',
        'territorial transfer',
        'transfer of control',
        'transfer of territory',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'after forces withdrew',
        'under an evacuation deal',
        'without a fight',
        'without a shot',
        'without fighting',
        'without firing a shot',
        'without resistance',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: nonViolentTerritoryTransferCompany,
      not: 'ball bank power',
      words: [
        'cede',
        'give up',
        'hand over',
        'relinquish',
        'return',
        'surrender',
        'take control',
        'take over',
        'transfer',
        'vacate',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: nonViolentTerritoryTransferCompany2,
      words: ['control', 'enter', 'leave', 'move into', 'recapture', 'seize'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: nonViolentTerritoryTransferCompany3,
      words: ['evacuation', 'handover', 'return', 'transfer', 'withdrawal'],
    },
  ],
  'police-deployment': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'beef up security',
        'boost security',
        'deploy officers',
        'deploy police',
        'escort',
        'heighten security',
        'increase patrols',
        'intensify patrolling',
        'mount patrols',
        'post police',
        'provide armed escort',
        'provide police protection',
        'provide protection',
        'provide security',
        'rush police',
        'send in riot police',
        'send police',
        'stand guard',
        'step up patrolling',
        'step up patrols',
        'step up security',
        'strengthen security',
        'throw a security cordon',
        'tighten security',
        'tighten security arrangements',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'additional forces',
        'bandobast',
        'beefed-up security',
        'elaborate security',
        'heavy police presence',
        'heavy security',
        'patrolling',
        'police bandobast',
        'police contingent',
        'police cordon',
        'police deployment',
        'police escort',
        'police patrol',
        'police picket',
        'police presence',
        'police protection',
        'police reinforcement',
        'riot police',
        'security arrangement',
        'security cordon',
        'security measure',
        'tight security',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'amid tight security',
        'arrived at the scene',
        'police force was rushed',
        'police was called',
        'police were called',
        'reached the spot',
        'rushed to the spot',
        'security has been beefed up',
        'security has been tightened',
        'security was beefed up',
        'security was tightened',
        'tight security',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: policeDeploymentCompany,
      words: [
        'accompany',
        'alert',
        'arrive',
        'boost',
        'call',
        'call in',
        'cordon',
        'deploy',
        'direct',
        'dispatch',
        'guard',
        'keep vigil',
        'line',
        'maintain',
        'man',
        'mobilise',
        'mobilize',
        'monitor',
        'patrol',
        'post',
        'protect',
        'reach',
        'reinforce',
        'requisition',
        'respond',
        'rush',
        'secure',
        'send',
        'station',
        'step up',
        'summon',
        'surround',
        'visit',
        'watch',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: policeDeploymentCompany2,
      words: ['checking', 'checkpost', 'cordon', 'deployment', 'escort', 'patrol', 'picket', 'reinforcement', 'vigil'],
    },
  ],
  surrender: [
    {
      pos: 'verb',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'accept amnesty',
        'capitulate',
        'give herself up',
        'give himself up',
        'give themselves up',
        'hand himself in',
        'lay down their arms',
        'surrender',
        'throw down their weapons',
        'turn herself in',
        'turn himself in',
        'turn themselves in',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: elsewhereWords,
      words: ['amnesty', 'capitulation', 'mass surrender', 'surrender', 'unconditional surrender'],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'gave himself up',
        'gave themselves up',
        'laid down their arms',
        'surrendered to',
        'turned himself in',
        'turned themselves in',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: surrenderCompany,
      not: 'lead seat title',
      never: elsewhereWords,
      words: ['give up', 'lay down', 'submit', 'yield'],
    },
  ],
} as const satisfies TriggerFamily;
