// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';

const banCompany = `
  access airport airspace army aso authorities battalion border borders candidate candidates commando
  commandos commissioner constable constables constabulary cop cops crpf dgp dig dsp entry flights force
  forces gatherings gendarme gendarmes government grp guard guards inspector jawan jawans licence license
  military officer officers order orders party patrol permission personnel police policeman policemen
  policewoman port raf regime roads rpf schools section security sheriff sho soldiers sp srp ssp state station
  superintendent travel troopers troops
`;

const banCompany2 = `
  army authorities border commandos forces government imposed military movement ordered regime schools
  security soldiers state travel troops
`;

const blockadeCompany = `
  air army artillery batallion battalion battalions brigade brigades camp city column contingent contras
  convoy enclave faction fighters fleet force forces garrison group guard guerrilla guerrillas insurgents
  islamist jihadist jihadists marines militant militants military militia militias mujahideen navy opposition
  paratroopers patrol peacekeeper peacekeepers peacekeeping platoon port rebel rebels regiment reinforcements
  reservists separatist separatists soldier soldiers taliban tanks terrorist terrorists town troops unit units
  warship warships
`;

const censorshipCompany = `
  broadcast broadcaster broadcasts channel facebook journalist journalists magazine media newspaper newspapers
  outlet outlets press publication radio reporters site sites station stations telegram television tv twitter
  website websites youtube
`;

const curfewCompany = `
  curfew curfews
`;

const failureToActCompany = `
  administration air army artillery aso authorities batallion battalion battalions brigade brigades column
  commando commandos commissioner constable constables constabulary contingent convoy cop cops crpf dgp dig
  dsp fir firefighters fleet force forces garrison gendarme gendarmes government grp guard guards inspector
  jawan jawans marines military militia navy officer officers paratroopers patrol peacekeeper peacekeepers
  peacekeeping personnel platoon police policeman policemen policewoman raf regime regiment reinforcements
  reservists rpf security sheriff sho soldier soldiers sp srp ssp state station superintendent tanks troopers
  troops unit units warship warships
`;

const failureToActCompany2 = `
  administration army aso authorities authority battalion cabinet commando commandos commission commissioner
  constable constables constabulary cop cops council country court crpf dgp dig dsp force forces gendarme
  gendarmes government governments grp guard guards inspector jawan jawans military minister ministry officer
  officers parliament patrol personnel police policeman policemen policewoman president raf regime rpf
  security sheriff sho soldiers sp srp ssp state station superintendent troopers troops union
`;

const forcedWorkStoppageCompany = `
  column contras faction fighters group guerrilla guerrillas gunmen insurgents islamist jihadist jihadists
  maoist maoists militant militants militia militias mujahideen naxalites opposition rebel rebels separatist
  separatists subversives taliban terrorist terrorists
`;

const forcedWorkStoppageCompany2 = `
  armed army assailant assailants attacker attackers bandit bandits bomber bombers cartel cell column
  combatants commando commandos contras death dissidents extremist extremists faction fighter fighters forces
  gang gangs group guerrilla guerrillas gunman gunmen hitman hitmen hooded insurgent insurgents islamist
  jihadist jihadists mercenaries militant militants military militia militiamen militias mujahideen opposition
  outlaws paramilitaries paramilitary patrol platoon police rebel rebels regiment separatist separatists
  sniper soldier soldiers subversive subversives taliban terrorist terrorists traffic troops unidentified
  warlord
`;

const internetShutdownCompany = `
  broadband internet messaging mobile phone phones sms telecom telecommunications wi-fi
`;

const internetShutdownCompany2 = `
  internet messaging mobile phone telecommunications
`;

const orderRestoredCompany = `
  calm control normal normalcy normality normally order peace riots situation tension unrest uprising violence
`;

const orderRestoredCompany2 = `
  city order peace prevailed restored returned riots situation streets town violence
`;

const restrictionLiftedCompany = `
  ban bans blockade border censorship curbs curfew embargo limits lockdown measure measures order restriction
  restrictions rule rules sanctions siege travel
`;

const restrictionLiftedCompany2 = `
  ban bans blockade border curbs curfew embargo lockdown measure measures order restriction restrictions rule
  rules sanctions siege
`;

const stateOfEmergencyDeclaredCompany = `
  emergency martial siege
`;

const stateOfEmergencyLiftedCompany = `
  emergency martial siege
`;

/** Trigger words of the event types of emergency. */
export const emergencyTriggers = {
  ban: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'ban',
        'ban the use',
        'bar',
        'blacklist',
        'clamp prohibitory orders',
        'clamp section 144',
        'close borders',
        'close its border',
        'close schools',
        'close the airport',
        'close the border',
        'cordon off',
        'debar',
        'disqualify',
        'forbid',
        'impose a ban',
        'impose a lockdown',
        'impose prohibitory orders',
        'impose restrictions',
        'impose section 144',
        'lock down',
        'outlaw',
        'place restrictions',
        'prohibit',
        'restrict',
        'seal off',
        'seal the border',
        'shut schools',
        'tighten restrictions',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'airspace closure',
        'ban',
        'blacklist',
        'border closure',
        'clampdown',
        'closure order',
        'disqualification',
        'entry ban',
        'gag order',
        'lockdown',
        'no-fly zone',
        'outlawing',
        'prohibition',
        'prohibitory order',
        'prohibitory orders',
        'quarantine',
        'restriction',
        'section 144',
        'stay-home order',
        'travel ban',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'cordoned off the area',
        'declared illegal',
        'declared unlawful',
        'sealed the area',
        'under lockdown',
        'was banned',
        'were banned',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: banCompany,
      words: [
        'block',
        'cancel',
        'clamp',
        'close',
        'curb',
        'curtail',
        'deny',
        'limit',
        'refuse',
        'restrain',
        'revoke',
        'seal',
        'shut',
        'stop',
        'suspend',
        'tighten',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: banCompany2,
      words: ['bar', 'closure', 'curb', 'limit', 'limitation', 'restrictions'],
    },
  ],
  blockade: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'besiege',
        'blockade',
        'encircle',
        'impose a blockade',
        'impose a naval blockade',
        'impose a siege',
        'lay siege',
        'lay siege to',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'mentality',
      words: ['besieging', 'blockade', 'economic blockade', 'encirclement', 'naval blockade', 'siege'],
    },
    { pos: 'phrase', strength: 'strong', words: ['cut off supplies', 'supply lines were cut', 'under siege'] },
    {
      pos: 'verb',
      strength: 'weak',
      needs: blockadeCompany,
      not: 'fans',
      words: ['close in', 'cut off', 'isolate', 'seal', 'starve', 'surround'],
    },
  ],
  censorship: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'ban the film',
        'ban the newspaper',
        'block access to',
        'block social media',
        'block websites',
        'censor',
        'close the newspaper',
        'confiscate copies',
        'gag the press',
        'jam broadcasts',
        'muzzle the press',
        'shut down the newspaper',
        'shut down the station',
        'take off the air',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'censor',
        'censorship',
        'gagging order',
        'media ban',
        'media blackout',
        'news blackout',
        'press censorship',
        'press freedom curb',
      ],
    },
    { pos: 'phrase', strength: 'strong', words: ['off the air', 'pulled off the air'] },
    {
      pos: 'verb',
      strength: 'weak',
      needs: censorshipCompany,
      words: ['ban', 'block', 'close', 'expel', 'jam', 'restrict', 'revoke', 'shut', 'shut down', 'silence', 'suspend'],
    },
  ],
  curfew: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'announce a curfew',
        'clamp a curfew',
        'clamp curfew',
        'declare a curfew',
        'enforce a curfew',
        'extend curfew',
        'extend the curfew',
        'impose a curfew',
        'impose curfew',
        'order a curfew',
        'place ~ under curfew',
        'reimpose curfew',
        'slap a curfew',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'curfew',
        'curfew order',
        'dusk-to-dawn curfew',
        'indefinite curfew',
        'night curfew',
        'overnight curfew',
        'shoot-on-sight curfew',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'curfew in force',
        'curfew remained',
        'curfew was imposed',
        'curfew-bound',
        'order to stay indoors',
        'under curfew',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: curfewCompany,
      words: ['clamp', 'continue', 'declare', 'defy', 'enforce', 'extend', 'impose', 're-impose', 'violate'],
    },
  ],
  'failure-to-act': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'abdicate responsibility',
        'do little',
        'do nothing',
        'fail to act',
        'fail to arrest',
        'fail to arrive',
        'fail to check',
        'fail to come',
        'fail to control',
        'fail to intervene',
        'fail to maintain',
        'fail to prevent',
        'fail to protect',
        'fail to protect lives',
        'fail to provide',
        'fail to react',
        'fail to respond',
        'fail to stop',
        'fail to take action',
        'ignore calls for help',
        'look on',
        'look the other way',
        'neglect duty',
        'refuse to act',
        'refuse to come',
        'refuse to file',
        'refuse to help',
        'refuse to intervene',
        'refuse to lodge',
        'refuse to protect',
        'refuse to register',
        'remain a mute spectator',
        'remain inactive',
        'shirk',
        'stand by',
        'take no action',
        'turn a blind eye',
        'watch helplessly',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'complicity of the police',
        'connivance',
        'delay in sending',
        'dereliction of duty',
        'failure of the authorities',
        'failure of the police',
        'failure to act',
        'failure to control',
        'failure to intervene',
        'failure to prevent',
        'failure to protect',
        'inaction',
        'indifference of the police',
        'intelligence failure',
        'lapse in security',
        'laxity',
        'mute spectator',
        'negligence of duty',
        'police apathy',
        'police complicity',
        'police failure',
        'police inaction',
        'security failure',
        'security lapse',
        'silent spectator',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'arrived late',
        'as mute spectators',
        'as silent spectators',
        'being silent spectators',
        'conspicuous by their absence',
        'could not contain',
        'could not control',
        'could not prevent',
        'could not save',
        'could not stop',
        'denied police protection',
        'denied protection',
        'did little to',
        'did not act',
        'did not arrive',
        'did not bother',
        'did not come',
        'did not do anything',
        'did not help',
        'did not intervene',
        'did not lift a finger',
        'did not prevent',
        'did not protect',
        'did not reach',
        'did not respond',
        'did not stop',
        'did not take action',
        'did not take any',
        'did not take any action',
        'did not turn up',
        'did nothing',
        'failed in its duty',
        'failed in their duty',
        'failed to act',
        'failed to contain',
        'failed to control',
        'failed to discharge',
        'failed to prevent',
        'failed to protect',
        'failed to reach',
        'failed to stop',
        'failed to turn up',
        'had done nothing',
        'let the mob',
        'looked on',
        'made no attempt to',
        'made no effort',
        'mute spectator',
        'mute spectators',
        'never arrived',
        'never came',
        'never turned up',
        'no action against',
        'no action was taken',
        'no attempt to stop',
        'no attempt was made',
        'no help came',
        'no police in sight',
        'no police protection',
        'no policeman',
        'nobody came',
        'not a single policeman',
        'not registered',
        'not taken any action',
        'not taking action',
        'nowhere in sight',
        'nowhere to be seen',
        'outnumbered',
        'outnumbered by the mob',
        'preferred to watch',
        'reached late',
        'refused to come',
        'refused to intervene',
        'refused to listen',
        'refused to record',
        'refused to take',
        'remained silent spectators',
        'silent spectators',
        'stood by',
        'took no action',
        'turned a deaf ear',
        'unable to control',
        'unable to prevent',
        'unable to stop',
        'was conspicuous by absence',
        'was helpless',
        'watched helplessly',
        'watched silently',
        'were doing nothing',
        'were helpless',
        'without intervening',
        'without taking action',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: failureToActCompany,
      words: [
        'abandon',
        'collude',
        'connive',
        'delay',
        'desert',
        'fail',
        'hesitate',
        'ignore',
        'neglect',
        'refuse',
        'turn away',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: failureToActCompany2,
      words: [
        'absence',
        'apathy',
        'delay',
        'dereliction',
        'failure',
        'indifference',
        'lapse',
        'neglect',
        'negligence',
        'spectator',
      ],
    },
  ],
  'forced-work-stoppage': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'ban all traffic',
        'decree an armed strike',
        'enforce a bandh',
        'enforce a stoppage',
        'force people to stop work',
        'force shops to close',
        'impose a transport stoppage',
        'order a halt to traffic',
        'order a traffic stoppage',
        'order a transportation stoppage',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'armed stoppage',
        'armed strike',
        'enforced shutdown',
        'forced shutdown',
        'traffic stoppage',
        'transport stoppage',
        'transportation stoppage',
        'work stoppage imposed',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: forcedWorkStoppageCompany,
      not: 'advance attack march',
      words: [
        'ban',
        'close',
        'enforce',
        'halt',
        'order',
        'paralyse',
        'paralyze',
        'prohibit',
        'shut',
        'stop',
        'suspend',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: forcedWorkStoppageCompany2,
      words: ['halt', 'paro', 'shutdown', 'stoppage'],
    },
  ],
  'internet-shutdown': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'block the internet',
        'cut internet access',
        'cut mobile internet',
        'cut off the internet',
        'cut phone lines',
        'cut the internet',
        'restore internet',
        'restrict internet access',
        'shut down the internet',
        'snap internet services',
        'suspend internet',
        'suspend internet services',
        'suspend mobile internet',
        'suspend mobile services',
        'throttle the internet',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'communication blackout',
        'communications blackout',
        'communications blockade',
        'internet ban',
        'internet blackout',
        'internet cut',
        'internet disruption',
        'internet outage',
        'internet restriction',
        'internet shutdown',
        'internet suspension',
        'network shutdown',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: ['internet services were suspended', 'internet was cut', 'internet was down'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: internetShutdownCompany,
      not: 'off the power',
      words: [
        'block',
        'cut',
        'cut off',
        'disable',
        'disconnect',
        'disrupt',
        'limit',
        'restrict',
        'shut down',
        'shut off',
        'snap',
        'suspend',
        'switch off',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: internetShutdownCompany2,
      words: ['blackout', 'outage', 'shutdown', 'suspension'],
    },
  ],
  'order-restored': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'bring the situation under control',
        'bring under control',
        'bring ~ under control',
        'contain the violence',
        'control the situation',
        'limp back to normal',
        'pacify the crowd',
        'put down the uprising',
        'quell the riot',
        'quell the unrest',
        'quell the violence',
        'regain control of the situation',
        'restore calm',
        'restore law and order',
        'restore normalcy',
        'restore normality',
        'restore order',
        'restore peace',
        'return to normal',
        'return to normalcy',
        'stabilise the situation',
        'stabilize the situation',
        'subside',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'peace and order restored',
        'restoration of law and order',
        'restoration of normalcy',
        'restoration of order',
        'restoration of peace',
        'return of calm',
        'return to calm',
        'return to normalcy',
        'uneasy calm',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'back to normal',
        'calm has returned',
        'calm returned',
        'calm was restored',
        'normalcy returned',
        'order had been restored',
        'order has been restored',
        'order was restored',
        'peace returned',
        'peaceful but tense',
        'remained calm',
        'remained peaceful',
        'situation is under control',
        'situation was under control',
        'tense but under control',
        'the situation is normal',
        'under control',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: orderRestoredCompany,
      words: [
        'abate',
        'calm',
        'contain',
        'ease',
        'limp',
        'normalise',
        'normalize',
        'pacify',
        'prevail',
        'put down',
        'quell',
        'reopen',
        'restore',
        'resume',
        'return',
        'stabilise',
        'stabilize',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: orderRestoredCompany2,
      words: ['calm', 'normalcy', 'normality', 'restoration'],
    },
  ],
  'restriction-lifted': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'ease restrictions',
        'ease sanctions',
        'ease the curfew',
        'end the curfew',
        'end the lockdown',
        'legalise the party',
        'lift a ban',
        'lift curfew',
        'lift restrictions',
        'lift sanctions',
        'lift the ban',
        'lift the blockade',
        'lift the curfew',
        'lift the embargo',
        'lift the lockdown',
        'lift the siege',
        'relax curfew',
        'relax the curfew',
        'remove restrictions',
        'reopen borders',
        'reopen the border',
        'restore internet services',
        'revoke the ban',
        'shorten the curfew',
        'unblock',
        'withdraw curfew',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'curfew relaxation',
        'curfew relaxation period',
        'easing of restrictions',
        'end of the siege',
        'lifting of restrictions',
        'lifting of sanctions',
        'lifting of the ban',
        'lifting of the curfew',
        'lifting of the embargo',
        'relaxation of curfew',
        'reopening of the border',
        'sanctions relief',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'ban was lifted',
        'curfew has been lifted',
        'curfew has been relaxed',
        'curfew was lifted',
        'curfew was relaxed',
        'restrictions were eased',
        'sanctions were lifted',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: restrictionLiftedCompany,
      not: 'box emergency martial weights',
      words: [
        'ease',
        'end',
        'lift',
        'loosen',
        'relax',
        'remove',
        'reopen',
        'restore',
        'revoke',
        'shorten',
        'suspend',
        'unban',
        'waive',
        'withdraw',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: restrictionLiftedCompany2,
      words: ['easing', 'lifting', 'relaxation', 'removal', 'reopening'],
    },
  ],
  'state-of-emergency-declared': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'announce a state of emergency',
        'declare a national emergency',
        'declare a state of emergency',
        'declare a state of exception',
        'declare a state of siege',
        'declare a state of war',
        'declare an emergency',
        'declare emergency rule',
        'declare martial law',
        'decree a state of emergency',
        'decree a state of siege',
        'extend martial law',
        'extend the state of emergency',
        'impose a state of emergency',
        'impose a state of siege',
        'impose emergency rule',
        'impose martial law',
        "impose president's rule",
        'introduce a state of emergency',
        'introduce martial law',
        'invoke emergency powers',
        'proclaim a state of emergency',
        'suspend constitutional guarantees',
        'suspend the constitution',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'declaration of emergency',
        'emergency decree',
        'emergency law',
        'emergency powers',
        'emergency rule',
        'martial law',
        "president's rule",
        'state of calamity',
        'state of emergency',
        'state of exception',
        'state of siege',
      ],
    },
    { pos: 'phrase', strength: 'strong', words: ['under emergency rule', 'under martial law'] },
    {
      pos: 'verb',
      strength: 'weak',
      needs: stateOfEmergencyDeclaredCompany,
      not: 'ended lifted over',
      words: [
        'announce',
        'declare',
        'decree',
        'extend',
        'impose',
        'introduce',
        'invoke',
        'proclaim',
        'prolong',
        'renew',
      ],
    },
  ],
  'state-of-emergency-lifted': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'cancel the state of emergency',
        'end emergency rule',
        'end martial law',
        'end the emergency',
        'end the state of emergency',
        'let the state of emergency expire',
        'lift emergency rule',
        'lift martial law',
        'lift the emergency',
        'lift the state of emergency',
        'lift the state of siege',
        'repeal martial law',
        'revoke martial law',
        'revoke the state of emergency',
        'terminate the state of emergency',
        'withdraw the state of emergency',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'end of emergency rule',
        'end of martial law',
        'end of the state of emergency',
        'expiry of the state of emergency',
        'lifting of emergency',
        'lifting of martial law',
        'lifting of the state of emergency',
        'revocation of the state of emergency',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'emergency was lifted',
        'martial law ended',
        'martial law was lifted',
        'state of emergency ended',
        'state of emergency expired',
        'state of emergency has been lifted',
        'state of emergency is lifted',
        'state of emergency was lifted',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: stateOfEmergencyLiftedCompany,
      not: 'ban bans blockade curbs curfew embargo lockdown measure measures order restriction restrictions rule rules sanctions siege',
      words: ['cancel', 'end', 'expire', 'lift', 'remove', 'repeal', 'rescind', 'revoke', 'terminate', 'withdraw'],
    },
  ],
} as const satisfies TriggerFamily;
