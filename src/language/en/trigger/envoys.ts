// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';

const breakingRelationsCompany = `
  accord ambassador ambassadors commission consulate contacts diplomatic embassy envoy negotiations pact
  relations talks ties treaty
`;

const breakingRelationsCompany2 = `
  ambassador diplomatic relations talks ties
`;

const expulsionCompany = `
  ambassador attache attaches consul correspondent diplomat diplomats embassy envoy envoys inspectors
  missionaries monitors observers officials peacekeepers spies staff
`;

const expulsionCompany2 = `
  ambassador diplomat diplomatic diplomats embassy envoy inspectors officials staff
`;

const mediationCompany = `
  envoy mediation mediator mediators negotiations peace sides talks truce
`;

const mediationCompany2 = `
  negotiations peace sides talks u.n. un
`;

const sanctionsCompany = `
  aid arms assets assistance cooperation embargo funding loans membership military oil sanctions tariffs trade
  visas
`;

const sanctionsCompany2 = `
  aid arms assets assistance military trade
`;

const statementOfSupportCompany = `
  administration alliance army authorities authority cabinet call candidate cause commandos commission council
  country court decision efforts forces government governments independence initiative leaders leadership
  military minister ministry move opposition parliament peace plan president proposal reforms regime
  resolution security soldiers solidarity state troops union
`;

const statementOfSupportCompany2 = `
  army cause commandos expressed forces government leaders military minister opposition pledged president
  regime security soldiers state troops voiced
`;

const talksCompany = `
  ambassador cabinet commission council counterpart delegates delegation deputies diplomats envoy envoys
  foreign leader leaders minister ministers negotiations negotiators officials parliament premier president
  presidents representatives secretary summit talks
`;

const talksCompany2 = `
  ambassador cabinet council counterpart delegates delegation envoy leader leaders minister ministers
  officials parliament president representatives secretary security
`;

const visitCompany = `
  adviser ambassador chancellor commissioner counterpart delegation diplomat envoy envoys general inspectors
  king leader minister ministers mission observers officials pope premier president prince queen secretary
  senator senators
`;

const visitCompany2 = `
  adviser advisor ambassador cabinet chairman chancellor chief commander commissioner counterpart delegate
  delegates delegation diplomat diplomats director envoy envoys foreign general governor head king leader
  leaders mayor minister ministers official officials parliament pope premier president presidents prince
  queen secretary senator spokesman
`;

/** Trigger words of the event types of envoys. */
export const envoysTriggers = {
  'breaking-relations': [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'break diplomatic relations',
        'break off contacts',
        'break off diplomatic relations',
        'break off relations',
        'break off talks',
        'break off ties',
        'break relations',
        'break ties',
        'call off talks',
        'close its consulate',
        'close its embassy',
        'close the embassy',
        'cut diplomatic ties',
        'cut off contacts',
        'cut off relations',
        'cut ties',
        'downgrade relations',
        'freeze relations',
        'leave the union',
        'pull out of talks',
        'pull out of the treaty',
        'recall an ambassador',
        'recall its ambassador',
        'recall the ambassador',
        'sever diplomatic relations',
        'sever diplomatic ties',
        'sever relations',
        'sever ties',
        'suspend diplomatic relations',
        'suspend participation',
        'suspend talks',
        'withdraw from the agreement',
        'withdraw from the pact',
        'withdraw from the treaty',
        'withdraw its ambassador',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'break in diplomatic relations',
        'break in relations',
        'breakdown of relations',
        'closure of the consulate',
        'closure of the embassy',
        'collapse of talks',
        'diplomatic break',
        'diplomatic rift',
        'recall of the ambassador',
        'rupture of relations',
        'severance of ties',
        'severing of ties',
        'suspension of talks',
        'withdrawal from the treaty',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: breakingRelationsCompany,
      not: 'record strike',
      words: [
        'abandon',
        'break',
        'cancel',
        'close',
        'cut',
        'downgrade',
        'freeze',
        'halt',
        'leave',
        'pull out',
        'quit',
        'recall',
        'scrap',
        'sever',
        'suspend',
        'terminate',
        'withdraw',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: breakingRelationsCompany2,
      words: ['break', 'breakdown', 'collapse', 'rift', 'rupture'],
    },
  ],
  expulsion: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'declare persona non grata',
        'declare ~ persona non grata',
        'expel a diplomat',
        'expel an envoy',
        'expel diplomatic staff',
        'expel diplomats',
        'expel inspectors',
        'expel observers',
        'expel the ambassador',
        'expel the envoy',
        'order diplomats to leave',
        'order the ambassador to leave',
        'oust inspectors',
        'throw out diplomats',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'diplomatic expulsion',
        'expulsion of diplomats',
        'expulsion of the ambassador',
        'expulsion order',
        'persona non grata',
        'tit-for-tat expulsion',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: [
        'given 48 hours to leave',
        'given 72 hours to leave',
        'ordered to leave the country',
        'told to leave the country',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: expulsionCompany,
      not: 'school student',
      words: ['banish', 'eject', 'expel', 'force out', 'kick out', 'order', 'oust', 'suspend', 'throw out'],
    },
    { pos: 'noun', strength: 'weak', needs: expulsionCompany2, words: ['ejection', 'expulsion'] },
  ],
  mediation: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'act as an intermediary',
        'act as mediator',
        'arbitrate',
        'broker a ceasefire',
        'broker a truce',
        'broker talks',
        'facilitate talks',
        'mediate',
        'offer to mediate',
        'serve as mediator',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'arbitration',
        'good offices',
        'intermediary',
        'mediating role',
        'mediation',
        'mediation effort',
        'mediator',
        'peace envoy',
        'peace mission',
        'shuttle diplomacy',
        'special envoy',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: mediationCompany,
      words: [
        'bring together',
        'broker',
        'facilitate',
        'host',
        'intercede',
        'intervene',
        'return',
        'shuttle',
        'sponsor',
      ],
    },
    { pos: 'noun', strength: 'weak', needs: mediationCompany2, words: ['broker', 'envoy'] },
  ],
  sanctions: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'cut aid',
        'cut off aid',
        'cut off military aid',
        'expel from the league',
        'extend sanctions',
        'freeze assets',
        'freeze the assets',
        'halt aid',
        'halt arms sales',
        'impose a trade embargo',
        'impose a visa ban',
        'impose an arms embargo',
        'impose an embargo',
        'impose economic sanctions',
        'impose further sanctions',
        'impose new sanctions',
        'impose sanctions',
        'impose tariffs',
        'revoke the visas',
        'slap sanctions',
        'stop aid',
        'stop payments',
        'suspend aid',
        'suspend military aid',
        'suspend trade',
        'tighten sanctions',
        'withhold aid',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'aid cut',
        'aid freeze',
        'arms embargo',
        'asset freeze',
        'economic embargo',
        'economic sanctions',
        'embargo',
        'oil embargo',
        'punitive measure',
        'retaliatory measure',
        'sanction',
        'sanctions',
        'suspension of aid',
        'tariff',
        'trade embargo',
        'trade sanctions',
        'visa ban',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: sanctionsCompany,
      not: 'match player',
      words: [
        'blacklist',
        'cut',
        'cut off',
        'deny',
        'embargo',
        'expel',
        'fine',
        'freeze',
        'halt',
        'impose',
        'penalise',
        'penalize',
        'punish',
        'revoke',
        'sanction',
        'stop',
        'suspend',
        'tighten',
        'withhold',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: sanctionsCompany2,
      not: 'league match',
      words: ['cut', 'freeze', 'halt', 'penalty', 'suspension'],
    },
  ],
  'statement-of-support': [
    {
      pos: 'verb',
      strength: 'strong',
      not: 'cab speeches taxi',
      words: [
        'applaud',
        'back the bid',
        'call for support',
        'commend',
        'congratulate',
        'declare support',
        'defend ~ against criticism',
        'drum up support',
        'express condolences',
        'express confidence',
        'express solidarity',
        'express support',
        'express sympathy',
        'extend support',
        'give backing',
        'hail',
        'laud',
        'lend support',
        'mobilise support',
        'mobilize support',
        'offer condolences',
        'pay tribute',
        'pledge support',
        'praise',
        'rally behind',
        'reaffirm support',
        'recognise as president',
        'recognise the independence',
        'recognize as president',
        'recognize the independence',
        'salute',
        'send condolences',
        'show solidarity',
        'side with',
        'speak in favor',
        'speak in favour',
        'stand with',
        'thank',
        'throw its weight behind',
        'voice support',
        'vote in favor',
        'vote in favour',
        'welcome',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'backing',
        'condolence',
        'congratulations',
        'endorsement',
        'expression of solidarity',
        'expression of support',
        'message of condolence',
        'message of solidarity',
        'message of support',
        'praise',
        'recognition of independence',
        'show of support',
        'statement of support',
        'tribute',
        'vote of support',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: statementOfSupportCompany,
      words: [
        'acclaim',
        'approve',
        'back',
        'commit',
        'defend',
        'encourage',
        'endorse',
        'favor',
        'favour',
        'honor',
        'honour',
        'recognise',
        'recognize',
        'support',
        'sympathise',
        'sympathize',
        'vouch',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: statementOfSupportCompany2,
      words: ['approval', 'recognition', 'solidarity', 'support', 'sympathy'],
    },
  ],
  talks: [
    {
      pos: 'verb',
      strength: 'strong',
      not: 'goal goalkeeper',
      words: [
        'begin talks',
        'call a meeting',
        'conduct talks',
        'confer with',
        'convene',
        'convene a meeting',
        'enter into talks',
        'exchange views',
        'hold a dialogue',
        'hold a meeting',
        'hold a press conference with',
        'hold a summit',
        'hold an emergency meeting',
        'hold bilateral talks',
        'hold consultations',
        'hold discussions',
        'hold negotiations',
        'hold peace talks',
        'hold talks',
        'launch talks',
        'meet in the capital',
        'meet with',
        'negotiate',
        'open negotiations',
        'open talks',
        'phone his counterpart',
        'resume negotiations',
        'resume talks',
        'speak by phone',
        'speak by telephone',
        'start talks',
        'telephone',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'bilateral meeting',
        'bilateral talks',
        'cabinet meeting',
        'conference of ministers',
        'consultations',
        'crisis talks',
        'dialogue',
        'discussions',
        'emergency meeting',
        'emergency session',
        'face-to-face meeting',
        'meeting with',
        'ministerial meeting',
        'negotiation',
        'negotiations',
        'peace conference',
        'peace process',
        'peace talks',
        'phone call between',
        'round of talks',
        'special session',
        'summit',
        'summit meeting',
        'talks',
        'telephone conversation',
        'working meeting',
      ],
    },
    { pos: 'phrase', strength: 'strong', words: ['at the negotiating table', 'behind closed doors', 'sat down with'] },
    {
      pos: 'verb',
      strength: 'weak',
      needs: talksCompany,
      not: 'deadline requirements river rivers target',
      words: [
        'address',
        'attend',
        'brief',
        'call',
        'confer',
        'consult',
        'debate',
        'discuss',
        'gather',
        'host',
        'meet',
        'phone',
        'receive',
        'speak',
        'talk',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: talksCompany2,
      words: ['call', 'conference', 'consultation', 'conversation', 'discussion', 'meeting', 'session'],
    },
  ],
  visit: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'arrive on a visit',
        'arrive on an official visit',
        'begin a visit',
        'embark on a visit',
        'kick off a visit',
        'make a state visit',
        'make a visit',
        'pay a visit',
        'pay an official visit',
        'send a delegation',
        'tour the region',
        'undertake a visit',
        'wrap up a visit',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      words: [
        'day visit',
        'diplomatic mission',
        'fact-finding mission',
        'goodwill visit',
        'inspection visit',
        'official trip',
        'official visit',
        'state visit',
        'surprise visit',
        'three-day visit',
        'two-day visit',
        'visit by the',
        'visit to the',
        'working visit',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: visitCompany,
      words: [
        'arrive',
        'call on',
        'come',
        'depart',
        'fly',
        'go',
        'host',
        'journey',
        'land',
        'leave',
        'receive',
        'return',
        'stop',
        'tour',
        'travel',
        'visit',
        'welcome',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: visitCompany2,
      words: ['arrival', 'delegation', 'mission', 'tour', 'trip', 'visit'],
    },
  ],
} as const satisfies TriggerFamily;
