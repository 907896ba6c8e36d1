// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';

const arrestCompany = `
  accomplice accused activist activists alleged allegedly caught charge charges criminals culprits custody
  jail members men officers police suspect suspected suspects suspicion warrant
`;

const arrestCompany2 = `
  fugitive leader police ringleader suspect suspects
`;

const coupCompany = `
  army barracks coup generals government junta military officers president regime troops
`;

const coupCompany2 = `
  army generals government junta military officers power
`;

const cyberAttackCompany = `
  accounts computer computers cyber data email emails hackers malware network networks server servers site
  systems website websites
`;

const cyberAttackCompany2 = `
  computer computers cyber data hackers network networks server servers
`;

const deportationCompany = `
  asylum border extradition foreigner foreigners immigrants migrant migrants national nationals refugee
  refugees seekers
`;

const deportationCompany2 = `
  asylum foreigners immigrants migrants nationals refugees
`;

const raidCompany = `
  agents army authorities cops house houses inspectors officers officials police policemen premises residence
  security soldiers suspects warrant
`;

const raidCompany2 = `
  apartment army flat house houses officers police security soldiers suspects troops
`;

const seizureCompany = `
  accounts assets authorities boat cargo cash customs documents estate files land officers officials oil
  passport plant police property ship tanker trucks vehicle vehicles vessel
`;

const seizureCompany2 = `
  assets cargo estate land property tanker vehicles vessel
`;

/** Trigger words of the event types of coercion. */
export const coercionTriggers = {
  arrest: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'taken',
      not: 'appointment cardiac decline fall flight hotel profit room seat slide ticket tickets',
      never: 'cardiac currency decline deteriorating inflation slide',
      words: [
        'apprehend',
        'arrest',
        'book',
        'bust',
        'court arrest',
        'detain',
        'handcuff',
        'hold ~ in custody',
        'imprison',
        'incarcerate',
        'intern',
        'jail',
        'keep ~ in custody',
        'lock up',
        'lodge in jail',
        'nab',
        'overpower and hand over',
        'pick up for questioning',
        'place under house arrest',
        'place ~ under arrest',
        'pull in for questioning',
        'put in jail',
        'put ~ behind bars',
        'put ~ under arrest',
        're-arrest',
        'rearrest',
        'remand',
        'remand ~ in custody',
        'round up',
        'send ~ to jail',
        'send ~ to judicial custody',
        'take in custody',
        'take ~ into custody',
        'take ~ prisoner',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'taken',
      not: 'cardiac',
      never: 'cardiac currency decline deteriorating inflation slide',
      words: [
        'apprehension of',
        'arbitrary detention',
        'arrest',
        'arrest warrant',
        'arrestee',
        'captured suspect',
        'crackdown and arrests',
        'custody',
        'detainee',
        'detention',
        'house arrest',
        'imprisonment',
        'incarceration',
        'judicial custody',
        'mass arrest',
        'police custody',
        'preventive detention',
        'prisoner',
        'protective custody',
        'remand',
        'round-up',
        'roundup',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'taken',
      never: 'cardiac currency decline deteriorating inflation slide',
      words: [
        'arrested on charges',
        'arrests were made',
        'been held for',
        'behind bars',
        'being held',
        'caught on charges',
        'has been booked',
        'have been booked',
        'have been rounded up',
        'held for questioning',
        'held on suspicion',
        'in custody',
        'led away in handcuffs',
        'made arrests',
        'police custody',
        'police remand',
        'remanded in custody',
        'sent to jail',
        'sent to prison',
        'taken into custody',
        'taken into police custody',
        'taken into preventive custody',
        'under arrest',
        'under house arrest',
        'wanted for',
        'was booked',
        'was nabbed',
        'were booked',
        'were held for',
        'were rounded up',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'taken',
      needs: arrestCompany,
      not: 'election meeting office position talks',
      never: 'cardiac currency decline deteriorating inflation slide',
      words: [
        'capture',
        'catch',
        'collar',
        'haul',
        'hold',
        'intercept',
        'interrogate',
        'lock',
        'nail',
        'pick up',
        'pull over',
        'secure',
        'seize',
        'take away',
        'trace and hold',
        'track down',
        'whisk',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      effect: 'taken',
      needs: arrestCompany2,
      never: 'cardiac currency decline deteriorating inflation slide',
      words: ['bust', 'capture', 'jail', 'prison'],
    },
  ],
  coup: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'attempt a coup',
        'depose',
        'dissolve the parliament by force',
        'mount a coup',
        'oust',
        'overthrow',
        'plot to overthrow',
        'seize control of the government',
        'seize power',
        'stage a coup',
        'take power',
        'topple',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'real',
      words: [
        'attempted coup',
        'barracks uprising',
        'coup',
        'coup attempt',
        "coup d'etat",
        'coup plot',
        'destabilization plot',
        'junta takeover',
        'military coup',
        'military takeover',
        'mutiny',
        'ouster',
        'overthrow',
        'palace coup',
        'power grab',
        'putsch',
        'toppling of the government',
      ],
    },
    { pos: 'phrase', strength: 'strong', words: ['in a coup', 'overthrown by', 'seized power', 'took power'] },
    {
      pos: 'verb',
      strength: 'weak',
      needs: coupCompany,
      not: 'company',
      words: ['mutiny', 'rebel', 'remove', 'revolt', 'storm', 'suspend', 'take over', 'unseat'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: coupCompany2,
      words: ['plot', 'rebellion', 'revolt', 'takeover', 'uprising'],
    },
  ],
  'cyber-attack': [
    {
      pos: 'verb',
      strength: 'strong',
      never: 'cough machete machetes',
      words: ['breach the network', 'deface the site', 'deface the website', 'hack', 'hack into', 'leak data', 'phish'],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: 'cough machete machetes',
      words: [
        'computer virus',
        'cyber attack',
        'cyber espionage',
        'cyber intrusion',
        'cyber-attack',
        'cyberattack',
        'cybercrime',
        'data breach',
        'data theft',
        'ddos attack',
        'denial-of-service attack',
        'hack',
        'hacker',
        'hacking',
        'malware',
        'network intrusion',
        'phishing',
        'ransomware',
        'spyware',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: cyberAttackCompany,
      not: 'death',
      never: 'cough machete machetes',
      words: ['breach', 'crash', 'deface', 'disrupt', 'infect', 'infiltrate', 'knock', 'leak', 'steal'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: cyberAttackCompany2,
      never: 'cough machete machetes',
      words: ['breach', 'intrusion', 'leak', 'outage'],
    },
  ],
  deportation: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'deport',
        'expel refugees',
        'extradite',
        'forcibly return',
        'hand over to the authorities of',
        'push back migrants',
        'render',
        'repatriate',
        'send back to their country',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'deportation',
        'deportee',
        'extradition',
        'extradition request',
        'forced return',
        'pushback',
        'refoulement',
        'rendition',
        'repatriation',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: deportationCompany,
      words: ['expel', 'force out', 'hand over', 'remove', 'return', 'send back', 'transfer', 'turn back'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: deportationCompany2,
      words: ['expulsion', 'removal', 'return', 'transfer'],
    },
  ],
  raid: [
    {
      pos: 'verb',
      strength: 'strong',
      never: 'fridge larder pantry',
      words: [
        'carry out a raid',
        'carry out raids',
        'comb the area',
        'conduct a raid',
        'conduct a search',
        'conduct a search operation',
        'conduct searches',
        'cordon and search',
        'launch a combing operation',
        'launch a manhunt',
        'launch a search',
        'raid',
        'search houses',
        'search the house',
        'serve a search warrant',
        'storm the house',
        'swoop',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'air bombing fridge guerrilla rebel',
      never: 'fridge larder pantry',
      words: [
        'antiterrorist operation',
        'checkpost search',
        'combing operation',
        'cordon and search operation',
        'counter-terrorism operation',
        'counterterrorism operation',
        'crackdown',
        'door-to-door search',
        'dragnet',
        'house search',
        'house-to-house search',
        'manhunt',
        'military sweep',
        'police operation',
        'police raid',
        'raid',
        'search and seizure',
        'search operation',
        'search warrant',
        'security operation',
        'special operation',
        'sweep operation',
        'swoop',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: raidCompany,
      not: 'hikers lost missing survivors',
      never: 'fridge larder pantry',
      words: [
        'break into',
        'check',
        'comb',
        'enter',
        'frisk',
        'hunt',
        'inspect',
        'ransack',
        'scour',
        'search',
        'storm',
        'surround',
        'sweep',
        'visit',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: raidCompany2,
      never: 'fridge larder pantry',
      words: ['inspection', 'operation', 'search', 'sweep'],
    },
  ],
  seizure: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'appropriate',
        'commandeer',
        'confiscate',
        'expropriate',
        'foreclose',
        'forfeit',
        'freeze accounts',
        'impound',
        'nationalise',
        'nationalize',
        'requisition',
        'seize assets',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'asset freeze',
        'confiscation',
        'eviction',
        'expropriation',
        'forfeiture',
        'impoundment',
        'land grab',
        'land seizure',
        'nationalisation',
        'nationalization',
        'requisition',
        'seizure of property',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: seizureCompany,
      not: 'chance control hostages opportunity power town',
      words: ['annex', 'attach', 'freeze', 'grab', 'occupy', 'recover', 'seize', 'take over', 'take possession'],
    },
    { pos: 'noun', strength: 'weak', needs: seizureCompany2, words: ['recovery', 'seizure', 'takeover'] },
  ],
} as const satisfies TriggerFamily;
