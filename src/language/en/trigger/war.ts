// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';
import { armedWords, elsewhereWords } from './company.ts';

const governmentRegainsTerritoryCompany = `
  air army artillery batallion battalion battalions brigade brigades column commandos contingent convoy fleet
  force forces garrison government guard marines military militia navy paratroopers patrol peacekeeper
  peacekeepers peacekeeping platoon regime regiment reinforcements reservists security soldier soldiers state
  tanks troops unit units warship warships
`;

const governmentRegainsTerritoryCompany2 = `
  air army artillery batallion battalion battalions brigade brigades coalition column commandos contingent
  convoy fleet force forces garrison government guard marines military militia navy paratroopers patrol
  peacekeeper peacekeepers peacekeeping platoon pro-government regime regiment reinforcements reservists
  security soldier soldiers state tanks troops unit units warship warships
`;

const invasionCompany = `
  administration air airport airspace area areas army artillery authorities authority base bases batallion
  battalion battalions border brigade brigades cabinet camp capital checkpoint cities city column commission
  contingent control convoy council country court district districts enclave fleet force forces front garrison
  government governments guard hill hills island marines military militia minister ministry mountain navy
  neighborhood neighbourhood outpost paratroopers parliament patrol peacekeeper peacekeepers peacekeeping
  platoon port position positions post posts president province regime regiment region reinforcements
  reservists settlement soldier soldiers state stronghold strongholds tanks territory town towns troops union
  unit units village villages warship warships zone
`;

const invasionCompany2 = `
  air army artillery batallion battalion battalions brigade brigades column contingent convoy fleet force
  forces garrison guard marines military militia navy paratroopers patrol peacekeeper peacekeepers
  peacekeeping platoon regiment reinforcements reservists soldier soldiers tanks troops unit units warplanes
  warship warships
`;

const invasionCompany3 = `
  air army artillery batallion battalion battalions brigade brigades column contingent convoy fleet force
  forces foreign garrison guard marines military militia navy paratroopers patrol peacekeeper peacekeepers
  peacekeeping platoon regiment reinforcements reservists soldier soldiers tanks troops unit units warship
  warships
`;

const nonStateActorTakesTerritoryCompany = `
  column contras faction fighters group guerrilla guerrillas insurgents islamist islamists jihadist jihadists
  militant militants militia militias mujahideen opposition rebel rebels separatist separatists taliban
  terrorist terrorists
`;

const nonStateActorTakesTerritoryCompany2 = `
  column contras faction fighters group guerrilla guerrillas gunmen insurgents islamist islamists jihadist
  jihadists militant militants militia militias mujahideen opposition rebel rebels separatist separatists
  taliban terrorist terrorists
`;

const nonStateActorTakesTerritoryCompany3 = `
  column contras faction fighters group guerrilla guerrillas insurgents islamist jihadist jihadists militant
  militants militia militias mujahideen opposition rebel rebels separatist separatists taliban terrorist
  terrorists
`;

/** Trigger words of the event types of war. */
export const warTriggers = {
  'armed-clash': [
    {
      pos: 'verb',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'ambush',
        'battle guerrillas',
        'battle militants',
        'battle rebels',
        'come under fire',
        'engage in combat',
        'exchange fire',
        'exchange gunfire',
        'fight insurgents',
        'fight militants',
        'fight rebels',
        'launch a counterattack',
        'launch an offensive',
        'mount an offensive',
        'open fire on each other',
        'push back',
        'repel an attack',
        'repulse an attack',
        'shoot it out',
        'skirmish',
        'trade fire',
        'trade gunfire',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'ambush',
        'armed clash',
        'armed confrontation',
        'battlefield',
        'border clash',
        'combat',
        'counter-attack',
        'counterattack',
        'counterinsurgency operation',
        'counteroffensive',
        'cross-border fire',
        'crossfire',
        'exchange of fire',
        'exchange of gunfire',
        'fierce clash',
        'fierce fighting',
        'fire exchange',
        'fire fight',
        'firefight',
        'ground offensive',
        'guerrilla attack',
        'guerrilla offensive',
        'gun battle',
        'gun fight',
        'gunbattle',
        'gunfight',
        'heavy fighting',
        'hostilities',
        'insurgent attack',
        'military offensive',
        'mop-up operation',
        'mopping-up operation',
        'pitched battle',
        'rebel attack',
        'shoot-out',
        'shootout',
        'skirmish',
        'street fighting',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: ['came under attack', 'in combat', 'killed in action', 'traded fire', 'under heavy fire'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: armedWords,
      not: 'back cancer cholera coronavirus corruption covid-19 dengue ebola fire fires flu influenza malaria measles meningitis outbreak polio poverty virus zika',
      never: elsewhereWords,
      words: [
        'advance',
        'attack',
        'battle',
        'clash',
        'confront',
        'counterattack',
        'engage',
        'fight',
        'harass',
        'overrun',
        'pursue',
        'repel',
        'repulse',
        'storm',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: armedWords,
      not: 'chance courtroom legal',
      never: elsewhereWords,
      words: [
        'assault',
        'battle',
        'clash',
        'confrontation',
        'encounter',
        'fight',
        'fighting',
        'offensive',
        'operation',
        'war',
      ],
    },
  ],
  'government-regains-territory': [
    {
      pos: 'verb',
      strength: 'strong',
      needs: governmentRegainsTerritoryCompany,
      never: elsewhereWords,
      words: [
        'liberate',
        're-take',
        'recapture',
        'reconquer',
        'regain control',
        'regain territory',
        'retake',
        'take back control',
        'win back',
        'wrest control',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'army advance',
        'government advance',
        'liberation of the city',
        'liberation of the town',
        'recapture',
        'recapture of the town',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'back under government control',
        'cleared of militants',
        'drove militants out',
        'drove rebels out',
        'fell to government forces',
        'took full control',
        'under army control',
        'under government control',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: governmentRegainsTerritoryCompany2,
      not: 'hostage office power',
      never: elsewhereWords,
      words: [
        'capture',
        'clear',
        'control the town',
        'dislodge',
        'drive out',
        'flush out',
        'gain control',
        'overrun',
        'push out',
        'recover',
        'regain',
        'secure',
        'seize',
        'take control',
        'take over',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: governmentRegainsTerritoryCompany,
      never: elsewhereWords,
      words: ['advance', 'capture', 'liberation', 'seizure'],
    },
  ],
  invasion: [
    {
      pos: 'verb',
      strength: 'strong',
      needs: invasionCompany,
      never: elsewhereWords,
      words: [
        'intrude',
        'invade',
        'make an incursion',
        'march into',
        'penetrate the border',
        'roll into',
        'violate airspace',
        'violate sovereignty',
        'violate the airspace',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'home pitch privacy',
      never: elsewhereWords,
      words: [
        'airspace violation',
        'annexation',
        'armed intervention',
        'border violation',
        'cross-border incursion',
        'cross-border raid',
        'ground invasion',
        'incursion',
        'intrusion',
        'invasion',
        'military intervention',
        'occupation force',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: invasionCompany2,
      not: 'appeal bench charge charges conspiracy corruption count counts court courts custody fraud guilty judge judges judicial jury justice lawyer lawyers line magistrate murder offence offense prosecutor prosecutors race talks tribunal verdict',
      never: elsewhereWords,
      words: ['advance', 'annex', 'cross', 'cross into', 'enter', 'land', 'occupy', 'overrun', 'penetrate'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: invasionCompany3,
      never: elsewhereWords,
      words: ['aggression', 'intervention', 'occupation'],
    },
  ],
  'non-state-actor-takes-territory': [
    {
      pos: 'verb',
      strength: 'strong',
      needs: nonStateActorTakesTerritoryCompany,
      never: elsewhereWords,
      words: ['overrun'],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'fall of the city',
        'fall of the town',
        'militant takeover',
        'rebel advance',
        'rebel offensive',
        'rebel takeover',
        'takeover of the town',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'fell into rebel hands',
        'fell to militants',
        'fell to rebels',
        'fell to the rebels',
        'under rebel control',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: nonStateActorTakesTerritoryCompany2,
      not: 'hostage power',
      never: elsewhereWords,
      words: [
        'capture',
        'conquer',
        'control',
        'gain control',
        'occupy',
        'recapture',
        'retake',
        'seize',
        'take control',
        'take over',
        'win control',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: nonStateActorTakesTerritoryCompany3,
      never: elsewhereWords,
      words: ['advance', 'capture', 'fall', 'seizure', 'takeover'],
    },
  ],
} as const satisfies TriggerFamily;
