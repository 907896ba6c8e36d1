// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';
import { elsewhereWords } from './company.ts';

const organisedCrimeCompany = `
  cartel cigarettes cocaine contraband counterfeit drug drugs fake gang hashish heroin illegal illicit ivory
  kilograms kilos mafia marijuana meth methamphetamine narcotics opium ring smuggled smugglers smuggling
  steroids syndicate trafficked traffickers trafficking
`;

const organisedCrimeCompany2 = `
  arrested aso battalion busted cocaine commando commandos commissioner constable constables constabulary cop
  cops criminal crpf dgp dig drugs dsp force forces gendarme gendarmes grp guard guards heroin illegal
  inspector jawan jawans kilos narcotics officer officers patrol personnel police policeman policemen
  policewoman raf rpf security seized sheriff sho smuggled smuggling sp srp ssp station superintendent
  trafficking troopers troops
`;

const robberyCompany = `
  aid armed army assailant assailants attacker attackers bandit bandits bank banks bomber bombers building
  buildings burglars bus buses car cars cartel cash cattle cell church churches cigarettes cocaine column
  combatants commando commandos contraband contras counterfeit death dissidents dollar dollars drug drugs
  embassy euros extremist extremists facilities factory farm farms fighter fighters forces fund funds gang
  gangs gold goods grant group guerrilla guerrillas gunman gunmen gunpoint headquarters heroin hitman hitmen
  home homes hooded hotel house houses illegal insurgent insurgents ivory jewellery jewelry jewels jihadist
  jihadists kilos library liquor loan loot marijuana medicine mercenaries meth migrants militant militants
  military militia militiamen militias million money mosque mosques mujahideen narcotics office offices opium
  ornaments outlaws paramilitaries paramilitary patrol people pesos plant platoon police pounds property
  pylons rebel rebels regiment relief road robber robbers rupees safe school schools separatists shop shops
  shrine shrines sniper soldier soldiers station stations store stores subversive subversives supplies temple
  temples terrorist terrorists thieves tobacco train trains troops truck trucks unidentified valuables vault
  vehicle vehicles wallet warehouse warehouses warlord weapons women
`;

const robberyCompany2 = `
  aid armed army assailant assailants attacker attackers bandit bandits bank bomber bombers cartel cash cell
  column combatants commando commandos contras death dissidents dollar dollars euros extremist extremists
  fighter fighters forces fund funds gang gangs goods grant group guerrilla guerrillas gunman gunmen hitman
  hitmen hooded insurgent insurgents jewellery jihadist jihadists loan medicine mercenaries militant militants
  military militia militiamen militias million money mujahideen outlaws paramilitaries paramilitary patrol
  platoon police pounds rebel rebels regiment relief robbers rupees separatists sniper soldier soldiers stolen
  subversive subversives supplies terrorist terrorists thieves troops unidentified warlord
`;

/** Trigger words of the event types of crime. */
export const crimeTriggers = {
  'organised-crime': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'bootleg',
        'break up a ring',
        'bribe',
        'bust a gang',
        'bust a ring',
        'counterfeit',
        'deal drugs',
        'defraud',
        'demand extortion money',
        'dismantle a ring',
        'embezzle',
        'extort',
        'launder',
        'launder money',
        'peddle drugs',
        'poach',
        'racketeer',
        'run a racket',
        'seize cocaine',
        'seize drugs',
        'seize heroin',
        'sell drugs',
        'smuggle',
        'smuggle migrants',
        'swindle',
        'traffic',
        'traffic drugs',
        'traffic in',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'arms trafficking',
        'bribery',
        'cartel',
        'counterfeit goods',
        'counterfeiting',
        'crime ring',
        'crime syndicate',
        'criminal gang',
        'criminal network',
        'drug bust',
        'drug cartel',
        'drug dealer',
        'drug dealing',
        'drug den',
        'drug gang',
        'drug kingpin',
        'drug lord',
        'drug ring',
        'drug seizure',
        'drug smuggling',
        'drug trade',
        'drug trafficker',
        'drug trafficking',
        'embezzlement',
        'extortion',
        'fraud',
        'fraud ring',
        'gang member',
        'gang war',
        'gangland',
        'gangster',
        'human trafficker',
        'human trafficking',
        'illegal logging',
        'illegal migration',
        'illegal mining',
        'illegal trade',
        'kickback',
        'mafia',
        'money laundering',
        'narco-trafficking',
        'organised crime',
        'organized crime',
        'people smuggling',
        'poaching',
        'protection money',
        'racket',
        'racketeering',
        'scam',
        'smuggler',
        'smuggling',
        'smuggling ring',
        'theft ring',
        'trafficker',
        'trafficking',
        'youth gang',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: organisedCrimeCompany,
      words: [
        'break up',
        'bust',
        'buy',
        'cheat',
        'circulate',
        'confiscate',
        'deal',
        'dismantle',
        'distribute',
        'forge',
        'grow',
        'haul',
        'hide',
        'import',
        'intercept',
        'net',
        'produce',
        'recover',
        'run',
        'seize',
        'sell',
        'ship',
        'transport',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: organisedCrimeCompany2,
      words: ['contraband', 'corruption', 'drug', 'gang', 'haul', 'network', 'ring', 'syndicate'],
    },
  ],
  robbery: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'taken',
      not: 'scene show thunder',
      never: elsewhereWords,
      words: [
        'break into',
        'burglarize',
        'burgle',
        'carjack',
        'decamp with',
        'embezzle',
        'hold up',
        'hold up at gunpoint',
        'loot the bank',
        'make off with',
        'mug',
        'pickpocket',
        'pilfer',
        'raid the bank',
        'relieve of cash',
        'rob',
        'rob at gunpoint',
        'shoplift',
        'snatch the purse',
        'steal',
        'waylay',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'taken',
      not: 'film music software',
      never: elsewhereWords,
      words: [
        'armed robbery',
        'bandit',
        'banditry',
        'bank robbery',
        'break-in',
        'burglar',
        'burglary',
        'car theft',
        'carjacking',
        'cattle raid',
        'cattle rustling',
        'cattle theft',
        'dacoit',
        'dacoity',
        'heist',
        'highway robbery',
        'hold-up',
        'holdup',
        'housebreaking',
        'larceny',
        'mugging',
        'pickpocketing',
        'pilferage',
        'piracy',
        'pirate',
        'pirate attack',
        'purse snatching',
        'robber',
        'robbery',
        'shoplifting',
        'stick-up',
        'theft',
        'thief',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'taken',
      never: elsewhereWords,
      words: ['at gunpoint', 'at knifepoint', 'broke into the bank', 'made away with', 'made off with', 'stolen goods'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'taken',
      needs: robberyCompany,
      not: 'office power',
      never: elsewhereWords,
      words: ['blow open', 'decamp', 'grab', 'loot', 'raid', 'snatch'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      effect: 'taken',
      needs: robberyCompany2,
      never: elsewhereWords,
      words: ['cash', 'haul', 'loot'],
    },
  ],
} as const satisfies TriggerFamily;
