// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';
import { armedWords, elsewhereWords, peopleWords } from './company.ts';

const abductionCompany = `
  armed army assailant assailants attacker attackers bandit bandits bomber bombers boy boys brother brothers
  cartel cell child children citizen citizens civilian civilians colleague column combatants commando
  commandos comrades contras daughter death dissidents driver employee employees extremist extremists family
  farmer farmers father fighter fighters forces gang gangs girl girls group guard guards guerrilla guerrillas
  gunman gunmen hitman hitmen hooded hostage hostages husband individual individuals inhabitants insurgent
  insurgents jihadist jihadists journalist journalists leader leaders man member members men mercenaries
  militant militants military militia militiamen militias minor minors mother mujahideen neighbor officer
  officers others outlaws paramilitaries paramilitary passenger passengers patrol peasant peasants pedestrian
  people person persons platoon police policeman policemen priest priests rebel rebels regiment reporter
  resident residents separatists shopkeeper sister sniper soldier soldiers son staff student students
  subversive subversives teacher teachers teenager terrorist terrorists tourist tourists troops unidentified
  victim victims villager villagers warlord wife woman women worker workers youth youths
`;

const assassinationCompany = `
  activist ambassador archbishop bishop candidate congressman councilman deputy governor journalist judge
  leader leaders magistrate mayor minister politician premier president prosecutor senator
`;

const assassinationCompany2 = `
  ambassador archbishop candidate governor judge mayor minister politician premier president senator
`;

const attackCompany = `
  armed army assailant assailants attacker attackers bandit bandits bomber bombers boy boys brother brothers
  cartel cell child children citizen citizens civilian civilians colleague column combatants commando
  commandos comrades contras daughter death dissidents driver employee employees extremist extremists family
  farmer farmers father fighter fighters forces gang gangs girl girls group guard guards guerrilla guerrillas
  gunman gunmen hitman hitmen hooded hostage hostages husband individual individuals inhabitants insurgent
  insurgents jihadist jihadists journalist journalists leader leaders man member members men mercenaries
  militant militants military militia militiamen militias minor minors mother mujahideen neighbor officer
  officers others outlaws paramilitaries paramilitary passenger passengers patrol peasant peasants pedestrian
  people person persons platoon police policeman policemen priest priests rebel rebels regiment reporter
  resident residents separatists shopkeeper sister sniper soldier soldiers son staff student students
  subversive subversives teacher teachers teenager terrorist terrorists tourist tourists troops unidentified
  victim victims villager villagers warlord wife woman women worker workers youth youths
`;

const beatingCompany = `
  baton batons boy boys brother brothers brutally child children citizen citizens civilian civilians club
  clubs colleague comrades daughter detainees driver employee employees family farmer farmers father fists
  girl girls guard guards head hostage hostages husband individual individuals inhabitants journalist
  journalists lathi lathis leader leaders man member members men mercilessly minor minors mob mother neighbor
  officer officers others passenger passengers peasant peasants pedestrian people person persons policeman
  policemen priest priests protester protesters reporter reporters resident residents rod rods severely
  shopkeeper sister soldier soldiers son staff stick sticks student students teacher teachers teenager tourist
  tourists troops victim victims villager villagers wife woman women worker workers youth youths
`;

const injuryCompany = `
  badly boy boys brother brothers child children citizen citizens civilian civilians colleague comrades
  critically daughter driver employee employees family farmer farmers father girl girls guard guards hospital
  hostage hostages husband individual individuals inhabitants injuries journalist journalists leader leaders
  man member members men minor minors mother neighbor nobody officer officers others passenger passengers
  passersby peasant peasants pedestrian people person persons policeman policemen priest priests reporter
  resident residents seriously shopkeeper sister slightly soldier soldiers son staff student students teacher
  teachers teenager tourist tourists troops victim victims villager villagers wife woman women worker workers
  wounds youth youths
`;

const injuryCompany2 = `
  boy boys brother brothers child children citizen citizens civilian civilians colleague comrades daughter
  driver employee employees family farmer farmers father girl girls guard guards hospital hostage hostages
  husband individual individuals inhabitants journalist journalists leader leaders man member members men
  minor minors mother neighbor officer officers others passenger passengers peasant peasants pedestrian people
  person persons policeman policemen priest priests reporter resident residents serious shopkeeper sister
  soldier soldiers son staff student students teacher teachers teenager tourist tourists troops victim victims
  villager villagers wife woman women worker workers youth youths
`;

const killingCompany = `
  attack attacks blast bomb bombing bullet bullets clash clashes dead explosion fighting firing gunfire
  injuries lives massacre protests riot riots shooting shot unrest violence wounds
`;

const killingCompany2 = `
  aso attack attacks battalion blast bomb bombing bullet bullets caused charred clash clashes commando
  commandos commissioner constable constables constabulary cop cops crpf custody dgp dig dsp explosion
  fighting firing force forces gendarme gendarmes grp guard guards gunfire inspector jawan jawans left
  massacre number officer officers patrol personnel police policeman policemen policewoman protests raf riot
  riots rpf security sheriff sho shooting soldiers sp srp ssp station superintendent toll total troopers
  troops unrest victims violence wounded
`;

const sexualViolenceCompany = `
  girl girls modesty naked rape sex sexual sexually
`;

const sexualViolenceCompany2 = `
  child girls sexual sexually women
`;

const shootingCompany = `
  activists aso attacker attackers battalion boy boys brother brothers bullet bullets chest child children
  citizen citizens civilian civilians colleague commando commandos commissioner comrades constable constables
  constabulary cop cops crowd crowds crpf daughter dead demonstration demonstrations demonstrator
  demonstrators dgp dig driver dsp employee employees family farmer farmers father force forces gendarme
  gendarmes girl girls grp guard guards gun gunman gunmen guns gunshot handgun head hostage hostages husband
  individual individuals inhabitants inspector jawan jawans journalist journalists leader leaders leg man
  marcher marchers member members men minor minors mob mobs mother neck neighbor officer officers others
  passenger passengers patrol peasant peasants pedestrian people person personnel persons pistol police
  policeman policemen policewoman priest priests procession protest protester protesters protestors protests
  raf rally reporter resident residents rifle rifles rioter rioters rpf security sheriff sho shopkeeper shots
  sister sniper snipers soldier soldiers son sp srp ssp staff station student students superintendent
  supporters suspect suspects teacher teachers teenager times tourist tourists troopers troops victim victims
  villager villagers wife woman women worker workers youth youths
`;

const shootingCompany2 = `
  air army artillery aso batallion battalion battalions brigade brigades column commando commandos
  commissioner constable constables constabulary contingent convoy cop cops crpf dgp died dig dsp fired fleet
  force forces garrison gendarme gendarmes grp guard guards heard hit injured inspector jawan jawans killed
  marines military militia navy officer officers opened paratroopers patrol peacekeeper peacekeepers
  peacekeeping personnel platoon police policeman policemen policewoman raf regiment reinforcements reservists
  rpf security sheriff sho soldier soldiers sp srp ssp station superintendent tanks troopers troops unit units
  warship warships wounded
`;

const stabbingCompany = `
  axe axes bar bayonet blade blades club clubs cutlass dagger daggers hatchet iron knife knives machete
  machetes rod rods scissors sharp spear spears sticks sword swords trishul weapons
`;

const stabbingCompany2 = `
  armed army assailant assailants attack attacked attacker attackers bandit bandits bomber bombers cartel cell
  column combatants commando commandos contras death dissidents extremist extremists fighter fighters forces
  gang gangs group guerrilla guerrillas gunman gunmen hitman hitmen hooded injured insurgent insurgents
  jihadist jihadists killed mercenaries militant militants military militia militiamen militias mujahideen
  outlaws paramilitaries paramilitary patrol platoon police rebel rebels regiment separatists sniper soldier
  soldiers subversive subversives terrorist terrorists threatened troops unidentified warlord wielding wounded
`;

const tortureCompany = `
  bail captive captives captors cell custody detained detainee detainees detention hostage hostages inmate
  inmates interrogation jail jailed kidnappers prison prisoner prisoners
`;

const tortureCompany2 = `
  aso battalion commando commandos commissioner constable constables constabulary cop cops crpf custody
  detainees detention dgp dig dsp force forces gendarme gendarmes grp guard guards inspector interrogation
  jawan jawans officer officers patrol personnel police policeman policemen policewoman prison prisoners raf
  rpf security sheriff sho sp srp ssp station superintendent troopers troops
`;

/** Trigger words of the event types of persons. */
export const personsTriggers = {
  abduction: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'taken',
      words: [
        'abduct',
        'forcibly disappear',
        'hijack',
        'hold ~ captive',
        'hold ~ for ransom',
        'hold ~ hostage',
        'kidnap',
        'seize hostages',
        'take ~ captive',
        'take ~ hostage',
        'waylay and take',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'taken',
      words: [
        'abduction',
        'abductor',
        'enforced disappearance',
        'forced disappearance',
        'hijack',
        'hijacker',
        'hijacking',
        'hostage crisis',
        'hostage situation',
        'hostage taking',
        'hostage-taking',
        'kidnap',
        'kidnapper',
        'kidnapping',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'taken',
      words: [
        'demanded a ransom',
        'forcibly taken',
        'held against her will',
        'held against his will',
        'held against their will',
        'held hostage',
        'in the hands of kidnappers',
        'ransom demand',
        'ransom note',
        'taken hostage',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'taken',
      needs: armedWords,
      not: 'chance control opportunity power town',
      words: ['bundle into', 'carry off', 'drag away', 'snatch', 'take away', 'whisk away'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      effect: 'taken',
      needs: abductionCompany,
      words: ['captive', 'captivity', 'captor', 'disappearance', 'hostage', 'ransom'],
    },
  ],
  assassination: [
    { pos: 'verb', strength: 'strong', effect: 'killed', never: elsewhereWords, words: ['assassinate', 'murder'] },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'killed',
      not: 'character',
      never: elsewhereWords,
      words: [
        'assassin',
        'assassination',
        'assassination attempt',
        'assassination plot',
        'attempt on her life',
        'attempt on his life',
        'attempt on the life',
        'attempted assassination',
        'contract killing',
        'death squad',
        'magnicide',
        'political killing',
        'political murder',
        'targeted killing',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: ['survived an attempt on', 'target of an assassination attempt'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'killed',
      needs: assassinationCompany,
      never: elsewhereWords,
      words: [
        'attempt to kill',
        'eliminate',
        'execute',
        'gun down',
        'kill',
        'plot to kill',
        'riddle',
        'shoot',
        'slay',
        'try to kill',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      effect: 'killed',
      needs: assassinationCompany2,
      never: elsewhereWords,
      words: ['attempt', 'hit', 'killing', 'murder'],
    },
  ],
  attack: [
    {
      pos: 'verb',
      strength: 'strong',
      not: 'asthma heart panic sector',
      never: elsewhereWords,
      words: [
        'ambush',
        'assault',
        'attack',
        'attempt on the life',
        'carry out an attack',
        'descend upon',
        'fall upon',
        'launch an attack',
        'make an attempt on',
        'mount an attack',
        'open an attack',
        'perpetrate an attack',
        'raid',
        'set upon',
        'stage an attack',
        'target in an attack',
        'terrorise',
        'terrorize',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'asthma counter cyber heart heart-attack panic verbal',
      never: elsewhereWords,
      words: [
        'acid attack',
        'act of terrorism',
        'act of violence',
        'aggression',
        'ambush',
        'armed assault',
        'armed attack',
        'assailant',
        'assault',
        'atrocity',
        'attack',
        'attacker',
        'attempt on the life',
        'attempted attack',
        'carnage',
        'commando raid',
        'gun attack',
        'hostile act',
        'incursion by gunmen',
        'knife attack',
        'mortar attack',
        'onslaught',
        'pogrom',
        'raid',
        'ram-raid',
        'rampage',
        'terror attack',
        'terrorist act',
        'terrorist action',
        'terrorist attack',
        'vehicle ramming',
        'violence',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'attempt on her life',
        'attempt on his life',
        'came under attack',
        'claimed the life',
        'series of attacks',
        'string of attacks',
        'was attacked by',
        'wave of attacks',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: armedWords,
      not: 'balance deal market record shelves',
      never: elsewhereWords,
      words: [
        'break into',
        'charge',
        'descend on',
        'force entry',
        'harass',
        'harm',
        'hit',
        'intercept',
        'invade',
        'pounce',
        'ram',
        'rampage',
        'storm',
        'strike',
        'target',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: attackCompany,
      never: elsewhereWords,
      words: ['incident', 'ordeal', 'outrage', 'reprisal', 'retaliation', 'revenge', 'sabotage', 'strike', 'terrorism'],
    },
  ],
  beating: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'injured',
      never: elsewhereWords,
      words: [
        'assault and beat',
        'bash',
        'batter',
        'beat up',
        'beat ~ to death',
        'bludgeon',
        'cane',
        'club',
        'flog',
        'kick and punch',
        'lynch and beat',
        'manhandle',
        'maul',
        'pummel',
        'punch',
        'rough up',
        'slap',
        'thrash',
        'whip',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'beating',
        'brawl',
        'caning',
        'drubbing by police',
        'fist fight',
        'fistfight',
        'flogging',
        'manhandling',
        'physical assault',
        'scuffle',
        'street fight',
        'thrashing',
        'whipping',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: elsewhereWords,
      words: [
        'badly beaten',
        'beaten black and blue',
        'beaten to death',
        'beaten up',
        'brutally beaten',
        'came to blows',
        'kicked and punched',
        'mercilessly beaten',
        'severely beaten',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'injured',
      needs: beatingCompany,
      not: 'champions deadline estimates expectations forecast record',
      never: elsewhereWords,
      words: ['beat', 'drag', 'kick', 'stone'],
    },
    { pos: 'noun', strength: 'weak', needs: peopleWords, never: elsewhereWords, words: ['bashing', 'blow'] },
  ],
  injury: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'injured',
      never: elsewhereWords,
      words: [
        'cripple',
        'disfigure',
        'hospitalise',
        'hospitalize',
        'injure',
        'maim',
        'receive injuries',
        'shoot and wound',
        'suffer burns',
        'suffer injuries',
        'suffer wounds',
        'sustain injuries',
        'sustain wounds',
        'wound',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'injured',
      not: 'ankle groin hamstring knee',
      never: elsewhereWords,
      words: [
        'bullet injury',
        'bullet wound',
        'burn injury',
        'casualty',
        'gunshot wound',
        'head injury',
        'injury',
        'minor injury',
        'minor wound',
        'serious injury',
        'serious wound',
        'stab wound',
        'the injured',
        'the wounded',
        'the wounding',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'injured',
      never: elsewhereWords,
      words: [
        'admitted to hospital',
        'admitted to the hospital',
        'critically injured',
        'hurt in',
        'in critical condition',
        'in serious condition',
        'left wounded',
        'no casualties',
        'no injuries',
        'no one was hurt',
        'nobody was hurt',
        'rushed to hospital',
        'seriously injured',
        'seriously wounded',
        'taken to hospital',
        'taken to the hospital',
        'treated for injuries',
        'undergoing treatment',
        'was hurt',
        'were hurt',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'injured',
      needs: injuryCompany,
      not: 'economy feelings prospects',
      never: elsewhereWords,
      words: ['bruise', 'burn', 'cut', 'harm', 'hurt', 'scar', 'treat'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      effect: 'injured',
      needs: injuryCompany2,
      never: elsewhereWords,
      words: ['bruise', 'burn', 'fracture', 'shrapnel', 'victim', 'wound'],
    },
  ],
  killing: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'killed',
      not: 'bill deal plan proposal time vines',
      never: elsewhereWords,
      words: [
        'be found dead',
        'be found murdered',
        'be shot dead',
        'beat ~ to death',
        'behead',
        'burn ~ alive',
        'burn ~ to death',
        'butcher',
        'choke to death',
        'claim lives',
        'claim the life',
        'claim the lives',
        'claim ~ lives',
        'cost ~ lives',
        'decapitate',
        'die in police firing',
        'die in the attack',
        'die of bullet wounds',
        'die of gunshot wounds',
        'disembowel',
        'dismember',
        'drown by force',
        'electrocute',
        'eliminate',
        'execute',
        'exterminate',
        'gun down',
        'hack ~ to death',
        'kill',
        'leave ~ dead',
        'leave ~ people dead',
        'liquidate',
        'lose her life',
        'lose his life',
        'lose their lives',
        'lynch',
        'machine-gun',
        'massacre',
        'mow down',
        'murder',
        'neutralise',
        'neutralize',
        'poison to death',
        'put ~ to death',
        'roast ~ alive',
        'shoot dead',
        'shoot ~ dead',
        'shoot ~ to death',
        'slaughter',
        'slay',
        'stab ~ to death',
        'strangle',
        'succumb to his injuries',
        'succumb to injuries',
        'succumb to wounds',
        'take the life',
        'take the lives',
        'throttle',
        'wipe out',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'killed',
      never: elsewhereWords,
      words: [
        'beheading',
        'bloodbath',
        'bloodshed',
        'bodies',
        'bullet-riddled body',
        'butchery',
        'carnage',
        'custodial death',
        'dead body',
        'death toll',
        'double murder',
        'drive-by killing',
        'encounter killing',
        'ethnic cleansing',
        'extrajudicial execution',
        'extrajudicial killing',
        'fake encounter',
        'fatality',
        'femicide',
        'fratricide',
        'gangland killing',
        'genocide',
        'homicide',
        'honor killing',
        'honour killing',
        'killer',
        'killing',
        'lynching',
        'manslaughter',
        'mass grave',
        'mass killing',
        'mass murder',
        'massacre',
        'murder',
        'murderer',
        'slaughter',
        'slaying',
        'summary execution',
        'triple murder',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'killed',
      never: elsewhereWords,
      words: [
        'beaten to death',
        'brought dead',
        'burned alive',
        'burned to death',
        'burnt alive',
        'burnt to death',
        'charred to death',
        'declared dead',
        'died at the scene',
        'died in hospital',
        'died on the spot',
        'done to death',
        'feared dead',
        'fell to bullets',
        'found dead',
        'gunned down',
        'hacked to death',
        'killed in cold blood',
        'killed on the spot',
        'killed or wounded',
        'left dead',
        'lost her life',
        'lost his life',
        'lost their lives',
        'pronounced dead',
        'put to death',
        'shot and killed',
        'shot dead',
        'stabbed to death',
        'tortured to death',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'killed',
      needs: killingCompany,
      never: elsewhereWords,
      words: [
        'bleed',
        'burn',
        'die',
        'do away with',
        'drown',
        'finish off',
        'hang',
        'perish',
        'shoot',
        'strangulate',
        'succumb',
        'suffocate',
        'take down',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      effect: 'killed',
      needs: killingCompany2,
      never: elsewhereWords,
      words: ['body', 'casualty', 'corpse', 'dead', 'death', 'execution', 'loss of life', 'martyrdom', 'toll'],
    },
  ],
  'sexual-violence': [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'injured',
      words: [
        'gang-rape',
        'gangrape',
        'grope',
        'molest',
        'outrage her modesty',
        'rape',
        'sexually abuse',
        'sexually assault',
        'sexually attack',
        'sexually exploit',
        'sexually harass',
        'sexually violate',
        'sodomise',
        'sodomize',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      not: 'oil seed',
      words: [
        'child abuse',
        'gang rape',
        'gang-rape',
        'gangrape',
        'indecent assault',
        'marital rape',
        'mass rape',
        'molestation',
        'paedophile',
        'rape',
        'rapist',
        'sex attack',
        'sex crime',
        'sex offender',
        'sex slave',
        'sexual abuse',
        'sexual assault',
        'sexual exploitation',
        'sexual harassment',
        'sexual misconduct',
        'sexual offence',
        'sexual offense',
        'sexual slavery',
        'sexual violence',
        'statutory rape',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: sexualViolenceCompany,
      words: ['abuse', 'assault', 'attack', 'exploit', 'force', 'harass', 'violate'],
    },
    { pos: 'noun', strength: 'weak', needs: sexualViolenceCompany2, words: ['abuse', 'assault', 'harassment'] },
  ],
  shooting: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'injured',
      not: 'basket film goal photo video',
      never: elsewhereWords,
      words: [
        'fire a shot',
        'fire at',
        'fire gunshots',
        'fire in the air',
        'fire indiscriminately',
        'fire into',
        'fire into the air',
        'fire on',
        'fire several shots',
        'fire shots',
        'fire upon',
        'gun down',
        'machine-gun',
        'open fire',
        'open fire on',
        'pump bullets',
        'riddle ~ with bullets',
        'shoot and injure',
        'shoot and kill',
        'shoot and wound',
        'shoot at',
        'shoot up',
        'shoot ~ dead',
        'snipe',
        'spray bullets',
        'spray ~ with bullets',
        'trade shots',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'injured',
      not: 'film free-throw',
      never: elsewhereWords,
      words: [
        'active shooter',
        'automatic gunfire',
        'burst of gunfire',
        'drive-by shooting',
        'fatal shooting',
        'gun attack',
        'gun violence',
        'gunfire',
        'gunman',
        'gunshot',
        'hail of bullets',
        'indiscriminate firing',
        'machine-gun fire',
        'machinegun fire',
        'mass shooting',
        'police firing',
        'school shooting',
        'shooter',
        'shooting',
        'shooting attack',
        'shooting incident',
        'shooting spree',
        'shootout',
        'small arms fire',
        'small-arms fire',
        'sniper fire',
        'unprovoked firing',
        'volley of shots',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'injured',
      never: elsewhereWords,
      words: [
        'been shot',
        'hit by a bullet',
        'hit by bullets',
        'opened fire',
        'riddled with bullets',
        'shot dead',
        'shot in the chest',
        'shot in the head',
        'shot in the leg',
        'shot multiple times',
        'shot several times',
        'shots fired',
        'shots rang out',
        'shots were fired',
        'was shot',
        'were shot',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'injured',
      needs: shootingCompany,
      not: 'basket coach down film manager video',
      never: elsewhereWords,
      words: ['discharge', 'fire', 'shoot'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      effect: 'injured',
      needs: shootingCompany2,
      never: elsewhereWords,
      words: ['bullet', 'fire', 'firing', 'shot', 'sniper'],
    },
  ],
  stabbing: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'injured',
      not: 'pain',
      never: elsewhereWords,
      words: [
        'axe ~ to death',
        'behead with a machete',
        'hack',
        'hack ~ to death',
        'knife',
        'slash',
        'slit the throat',
        'slit ~ throat',
        'spear',
        'stab',
        'stab ~ to death',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'injured',
      never: elsewhereWords,
      words: [
        'axe attack',
        'knife assault',
        'knife attack',
        'knifeman',
        'knifing',
        'machete attack',
        'stab wound',
        'stabbing',
        'stabbing attack',
        'sword attack',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'injured',
      never: elsewhereWords,
      words: [
        'armed with knives',
        'hacked to death',
        'knife-wielding',
        'machete-wielding',
        'slit her throat',
        'slit his throat',
        'stabbed to death',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'injured',
      needs: stabbingCompany,
      never: elsewhereWords,
      words: ['assault', 'attack', 'brandish', 'chop', 'cut', 'injure', 'kill', 'strike', 'wield', 'wound'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: stabbingCompany2,
      never: elsewhereWords,
      words: ['axe', 'dagger', 'knife', 'machete', 'sword'],
    },
  ],
  torture: [
    {
      pos: 'verb',
      strength: 'strong',
      effect: 'injured',
      not: 'violin',
      never: elsewhereWords,
      words: [
        'brutalise',
        'brutalize',
        'electrocute in custody',
        'ill-treat',
        'inflict torture',
        'maltreat',
        'mistreat',
        'subject ~ to beatings',
        'subject ~ to torture',
        'torture',
        'waterboard',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      effect: 'injured',
      never: elsewhereWords,
      words: [
        'abuse of detainees',
        'abuse of prisoners',
        'custodial torture',
        'custodial violence',
        'degrading treatment',
        'electric shock',
        'ill treatment',
        'ill-treatment',
        'inhuman treatment',
        'inhumane treatment',
        'maltreatment',
        'mistreatment',
        'prisoner abuse',
        'third-degree',
        'torture',
        'torturer',
        'waterboarding',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      effect: 'injured',
      never: elsewhereWords,
      words: ['showed signs of torture', 'signs of torture', 'tortured to death', 'under torture'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      effect: 'injured',
      needs: tortureCompany,
      never: elsewhereWords,
      words: ['abuse', 'beat', 'blindfold', 'burn', 'deprive', 'humiliate', 'strip'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: tortureCompany2,
      never: elsewhereWords,
      words: ['abuse', 'brutality', 'humiliation'],
    },
  ],
} as const satisfies TriggerFamily;
