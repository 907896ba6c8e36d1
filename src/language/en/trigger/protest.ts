// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';
import { elsewhereWords } from './company.ts';

const boycottCompany = `
  election elections opposition parliament parties polls protest session summit vote
`;

const boycottCompany2 = `
  opposition parliament protest session
`;

const hungerStrikeCompany = `
  call calls death demand demanding demands idea indefinite initiative inmates meeting offer plan plans
  prisoners proposal proposals protest release request requests talks
`;

const hungerStrikeCompany2 = `
  call calls demand demanding demands idea indefinite initiative meeting offer plan plans proposal proposals
  protest relay request requests talks unto
`;

const obstructionCompany = `
  activists demonstrators farmers marchers mob protester protesters protestors residents strikers students
  supporters truckers villagers workers
`;

const obstructionCompany2 = `
  activists avenue avenues barricades border bridge bridges demonstrators entrance farmers gates highway
  highways intersection line lines motorway protesters rails railway road roads route routes street streets
  students track tracks traffic train trains workers
`;

const protestCompany = `
  activists against banner banners call calls crowd crowds demand demanding demands demonstration
  demonstrations demonstrator demonstrators farmers hundreds idea initiative marcher marchers meeting mob mobs
  offer people placards plan plans procession proposal proposals protest protester protesters protestors
  protests rally request requests rights rioter rioters slogans square streets students supporters talks tens
  thousands union workers youths
`;

const protestCompany2 = `
  activists against aso battalion call calls chanting commando commandos commissioner constable constables
  constabulary cop cops crpf demand demanding demands demonstrators dgp dig dsp force forces gendarme
  gendarmes grp guard guards hundreds idea initiative inspector jawan jawans meeting offer officer officers
  patrol personnel plan plans police policeman policemen policewoman proposal proposals protest protesters
  protestors raf request requests rights rpf security sheriff sho sp srp ssp station streets superintendent
  talks thousands troopers troops
`;

const protestInterventionCompany = `
  activists crowd crowds demonstration demonstrations demonstrator demonstrators farmers gathering march
  marcher marchers mob mobs people procession protest protester protesters protestors protests rally rioter
  rioters sit-in students supporters workers youths
`;

const protestInterventionCompany2 = `
  activists crowd crowds demonstration demonstrations demonstrator demonstrators farmers march marcher
  marchers mob mobs people procession protest protester protesters protestors protests rally rioter rioters
  students supporters workers youths
`;

const strikeCompany = `
  bandh bus dock drivers employees hartal labor labour miners nurses pay pilots railway strike teachers
  traders union unions wage wages workers
`;

const strikeCompany2 = `
  bus call called calls demand demanding demands drivers employees general hour hours idea indefinite
  initiative labor labour meeting miners nationwide nurses offer pay pilots plan plans proposal proposals
  railway request requests staff students talks teachers traders transport union unions wage wages workers
`;

/** Trigger words of the event types of protest. */
export const protestTriggers = {
  boycott: [
    { pos: 'verb', strength: 'strong', words: ['boycott', 'refuse to buy', 'stay away from the polls'] },
    {
      pos: 'noun',
      strength: 'strong',
      words: ['boycott', 'non-cooperation movement', 'school boycott', 'social boycott', 'walkout from parliament'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: boycottCompany,
      words: ['abstain', 'shun', 'skip', 'stay away', 'walk out'],
    },
    { pos: 'noun', strength: 'weak', needs: boycottCompany2, words: ['abstention', 'walk-out', 'walkout'] },
  ],
  'hunger-strike': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'begin a hunger strike',
        'fast in protest',
        'fast unto death',
        'go on a hunger strike',
        'go on hunger strike',
        'refuse food',
        'stage a hunger strike',
        'start a hunger strike',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'fast unto death',
        'hunger strike',
        'hunger striker',
        'hunger-strike',
        'indefinite fast',
        'protest fast',
        'relay fast',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: ['on a hunger strike', 'on hunger strike', 'refused food', 'refusing food', 'sewed their lips'],
    },
    { pos: 'verb', strength: 'weak', needs: hungerStrikeCompany, words: ['fast'] },
    { pos: 'noun', strength: 'weak', needs: hungerStrikeCompany2, words: ['fast'] },
  ],
  obstruction: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'barricade the road',
        'barricade the street',
        'block a highway',
        'block a road',
        'block roads',
        'block streets',
        'block the entrance',
        'block the highway',
        'block the railway',
        'block the road',
        'block the streets',
        'block the tracks',
        'block traffic',
        'block trains',
        'blockade the road',
        'disrupt traffic',
        'gherao',
        'hold up traffic',
        'occupy the square',
        'seal off the entrance',
        'stage a rail blockade',
        'stage a rail roko',
        'stage a rasta roko',
        'stage a road blockade',
        'stop trains',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'barricade',
        'burning tires',
        'chakka jam',
        'gherao',
        'highway blockade',
        'occupation of the square',
        'picket line',
        'rail blockade',
        'rail roko',
        'rasta roko',
        'road block',
        'road blockade',
        'roadblock',
        'roadblock by protesters',
        'sit-down blockade',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: ['blocked roads', 'blocked the highway', 'blocked the road', 'blocked traffic', 'took over the building'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: obstructionCompany,
      words: [
        'barricade',
        'block',
        'blockade',
        'chain',
        'cut off',
        'disrupt',
        'halt',
        'obstruct',
        'occupy',
        'paralyse',
        'paralyze',
        'squat',
        'stop',
        'storm',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: obstructionCompany2,
      words: ['blockade', 'disruption', 'obstruction', 'occupation', 'picket'],
    },
  ],
  protest: [
    {
      pos: 'verb',
      strength: 'strong',
      not: 'around car market shares skill stocks',
      never: elsewhereWords,
      words: [
        'burn an effigy',
        'burn effigies',
        'camp out',
        'carry placards',
        'chant slogans',
        'demonstrate',
        'hit the streets',
        'hold a demonstration',
        'hold a protest',
        'hold a rally',
        'hold a sit-in',
        'hold a vigil',
        'hold placards',
        'hold protests',
        'hold up signs',
        'join the protests',
        'march in protest',
        'march on parliament',
        'march on the capital',
        'march through the streets',
        'organise a protest',
        'organize a protest',
        'picket',
        'pour into the streets',
        'protest',
        'raise slogans',
        'rally',
        'shout slogans',
        'sit on dharna',
        'stage a demonstration',
        'stage a dharna',
        'stage a march',
        'stage a protest',
        'stage a rally',
        'stage a sit-in',
        'stage a walkout',
        'stage protests',
        'take out a procession',
        'take out a rally',
        'take to the street',
        'take to the streets',
        'throng the streets',
        'wave flags and chant',
        'wave placards',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'car market product shares stocks tennis',
      never: elsewhereWords,
      words: [
        'agitation',
        'anti-government protest',
        'anti-war protest',
        'cacerolazo',
        'candlelight vigil',
        'candlelit vigil',
        'civil disobedience',
        'counter-demonstration',
        'counter-protest',
        'demonstration',
        'demonstrator',
        'dharna',
        'flash mob protest',
        'gay pride march',
        'mass demonstration',
        'mass gathering',
        'mass protest',
        'mass rally',
        'padyatra',
        'peace march',
        'peaceful demonstration',
        'peaceful march',
        'peaceful protest',
        'picket',
        'political rally',
        'procession',
        'protest',
        'protest action',
        'protest camp',
        'protest march',
        'protest movement',
        'protest rally',
        'protester',
        'protestor',
        'rally',
        'satyagraha',
        'silent march',
        'sit-in',
        'solidarity rally',
        'street demonstration',
        'street protest',
        'student protest',
        'torchlight procession',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'carrying placards',
        'chanting slogans',
        'holding placards',
        'in protest',
        'in protest against',
        'in protest at',
        'poured into the streets',
        'protest against',
        'protests against',
        'raising slogans',
        'shouting slogans',
        'take to the streets',
        'taking to the streets',
        'took to the streets',
        'waving flags',
        'wearing black armbands',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: protestCompany,
      never: elsewhereWords,
      words: [
        'assemble',
        'camp',
        'chant',
        'congregate',
        'converge',
        'gather',
        'join',
        'kneel',
        'march',
        'mass',
        'mobilise',
        'mobilize',
        'occupy',
        'parade',
        'shout',
        'sit',
        'throng',
        'turn out',
        'walk',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: protestCompany2,
      never: elsewhereWords,
      words: [
        'banner',
        'campaign',
        'crowd',
        'encampment',
        'gathering',
        'march',
        'meeting',
        'movement',
        'parade',
        'placard',
        'slogan',
        'turnout',
        'vigil',
      ],
    },
  ],
  'protest-intervention': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'arrest demonstrators',
        'arrest protesters',
        'break up a demonstration',
        'break up a protest',
        'break up a rally',
        'break up a sit-in',
        'break up the demonstration',
        'break up the protest',
        'clear the square',
        'detain demonstrators',
        'detain protesters',
        'disperse a protest',
        'disperse demonstrators',
        'disperse protesters',
        'disperse the crowd',
        'disperse the mob',
        'disperse the protest',
        'kettle',
        'suppress a demonstration',
        'suppress a peaceful',
        'suppress a protest',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'arrest of protesters',
        'crackdown on protesters',
        'crackdown on protests',
        'detention of protesters',
        'dispersal of protesters',
        'dispersal of the crowd',
        'dispersal of the protest',
        'police intervention',
        'protest crackdown',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'broke up a protest',
        'to disperse demonstrators',
        'to disperse protesters',
        'to disperse the crowd',
        'to disperse the mob',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: protestInterventionCompany,
      not: 'clouds',
      words: [
        'arrest',
        'break up',
        'chase',
        'clear',
        'cordon off',
        'detain',
        'disperse',
        'encircle',
        'evict',
        'haul away',
        'intervene',
        'round up',
        'scatter',
        'suppress',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: protestInterventionCompany2,
      words: ['crackdown', 'dispersal', 'eviction', 'intervention'],
    },
  ],
  strike: [
    {
      pos: 'verb',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'begin a strike',
        'call a bandh',
        'call a general strike',
        'call a strike',
        'cease work',
        'cease work in protest',
        'down shutters',
        'down tools',
        'go on a general strike',
        'go on strike',
        'hold a strike',
        'join the strike',
        'launch a strike',
        'lay down tools',
        'observe a bandh',
        'observe a hartal',
        'shut shops in protest',
        'stage a strike',
        'stage a walkout',
        'stage a work stoppage',
        'stop work',
        'strike work',
        'walk off the job',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'air drone hunger military missile',
      never: elsewhereWords,
      words: [
        'bandh',
        'bus strike',
        'civic strike',
        'general strike',
        'hartaal',
        'hartal',
        'indefinite strike',
        'industrial action',
        'labor strike',
        'labour strike',
        'lockout',
        'national strike',
        'pen-down strike',
        'pilot strike',
        'port strike',
        'railway strike',
        'shutdown strike',
        'sickout',
        'solidarity strike',
        'stoppage',
        'strike action',
        'strikers',
        "students' strike",
        "teachers' strike",
        'token strike',
        'transport strike',
        'walk-out',
        'walkout',
        'wildcat strike',
        'work stoppage',
        'work-to-rule',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'called off the strike',
        'going on strike',
        'on strike',
        'shops remained closed',
        'shops were shut',
        'went on strike',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: strikeCompany,
      never: elsewhereWords,
      words: ['close', 'shut', 'shut down', 'stop', 'strike', 'walk out'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: strikeCompany2,
      not: 'air drone hunger lightning military missile surgical',
      never: elsewhereWords,
      words: ['strike'],
    },
  ],
} as const satisfies TriggerFamily;
