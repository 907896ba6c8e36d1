// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';
import { armedWords, elsewhereWords } from './company.ts';

const armedClashCompany = `
  army barracks base bases battalion brigade camp camps checkpoint checkpoints column convoy forces garrison
  headquarters military outpost outposts patrol police policemen position positions post posts soldiers troops
`;

const armedClashCompany2 = `
  army barracks base bases checkpoint convoy garrison military outpost patrol positions soldiers troops
`;

const governmentRegainsTerritoryCompany = `
  army forces government military security soldiers troops
`;

const governmentRegainsTerritoryCompany2 = `
  army coalition government military pro-government regime security soldiers troops
`;

const governmentRegainsTerritoryCompany3 = `
  army government military troops
`;

const invasionCompany = `
  airspace army border forces military province soldiers state tanks territory troops
`;

const invasionCompany2 = `
  army forces military soldiers tanks troops warplanes
`;

const invasionCompany3 = `
  army forces foreign military troops
`;

const nonStateActorTakesTerritoryCompany = `
  fighters guerrillas insurgents islamists jihadists militants militia rebels separatists terrorists
`;

const nonStateActorTakesTerritoryCompany2 = `
  faction fighters guerrilla guerrillas gunmen insurgents islamists jihadists militant militants militia
  militias rebel rebels separatists terrorists
`;

const nonStateActorTakesTerritoryCompany3 = `
  fighters guerrillas insurgents jihadists militants rebels
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
      not: 'back cancer corruption disease fire fires poverty',
      never: elsewhereWords,
      words: [
        'advance',
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
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: armedClashCompany,
      not: 'heart verbally',
      never: elsewhereWords,
      words: ['assault', 'attack', 'raid', 'storm'],
    },
    { pos: 'noun', strength: 'weak', needs: armedClashCompany2, never: elsewhereWords, words: ['assault', 'attack'] },
    {
      pos: 'noun',
      strength: 'weak',
      needs: armedWords,
      not: 'chance courtroom legal',
      never: elsewhereWords,
      words: ['battle', 'clash', 'confrontation', 'encounter', 'fight', 'fighting', 'offensive', 'operation', 'war'],
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
      needs: governmentRegainsTerritoryCompany3,
      never: elsewhereWords,
      words: ['advance', 'capture', 'liberation', 'seizure'],
    },
  ],
  invasion: [
    {
      pos: 'verb',
      strength: 'strong',
      needs: invasionCompany,
      never: `${elsewhereWords} pitch privacy`,
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
      never: `${elsewhereWords} pitch privacy`,
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
      not: 'court line race talks',
      never: `${elsewhereWords} pitch privacy`,
      words: ['advance', 'annex', 'cross', 'cross into', 'enter', 'land', 'occupy', 'overrun', 'penetrate'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: invasionCompany3,
      never: `${elsewhereWords} pitch privacy`,
      words: ['aggression', 'intervention', 'occupation'],
    },
  ],
  'non-state-actor-takes-territory': [
    {
      pos: 'verb',
      strength: 'strong',
      needs: nonStateActorTakesTerritoryCompany,
      never: `${elsewhereWords} attention imagination mood vote votes`,
      words: ['overrun'],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: `${elsewhereWords} attention imagination mood vote votes`,
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
      never: `${elsewhereWords} attention imagination mood vote votes`,
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
      never: `${elsewhereWords} attention imagination mood vote votes`,
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
      never: `${elsewhereWords} attention imagination mood vote votes`,
      words: ['advance', 'capture', 'fall', 'seizure', 'takeover'],
    },
  ],
} as const satisfies TriggerFamily;
