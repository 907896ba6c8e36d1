// Own list, from general knowledge of news English; single words and generic terms, checked for coverage against annotated news.
import type { TriggerFamily } from '../../parts/triggers.ts';

const appointmentCompany = `
  captain chief commander commissioner director governor head judge mayor minister office post premier
  president secretary successor superintendent
`;

const appointmentCompany2 = `
  chief commander governor minister officer officers police president
`;

const dismissalCompany = `
  cabinet captain chief commander commissioner director employees general government governor inspector judge
  minister ministers officer officers official officials parliament post secretary sho staff superintendent
`;

const dismissalCompany2 = `
  aide chief coach director editor employees executive manager minister ministers premier secretary spokesman
  staff
`;

const dismissalCompany3 = `
  cabinet chief commander director governor minister office officer officers official parliament
`;

const electionCompany = `
  ballot ballots candidate candidates constituency election elections party polls presidency presidential
  referendum runoff seat seats vote voters votes
`;

const electionCompany2 = `
  ballots candidate candidates election electoral parliament party presidential voters
`;

const privateVoters = `
  creditors employees investors jurors jury panelists panellists players shareholders staff stockholders teachers tenants
  traders trustees union workers
`;

const legislationCompany = `
  act amendment assembly bill budget congress constitution decree house law lawmakers laws legislation
  ordinance parliament reform resolution senate
`;

const legislationCompany2 = `
  adopted approved congress lawmakers legislature parliament passed senate
`;

const resignationCompany = `
  cabinet captain chairman chief commander director governor head job leader minister office party post
  premier president secretary
`;

const resignationCompany2 = `
  cabinet chairman chief director governor minister office premier president
`;

/** Trigger words of the event types of state. */
export const stateTriggers = {
  appointment: [
    {
      pos: 'verb',
      strength: 'strong',
      never: 'dentist hairdresser patient',
      words: [
        'appoint',
        'be sworn in',
        'confirm as',
        'designate as',
        'elect as president',
        'inaugurate as',
        'install as',
        'name ~ as',
        'nominate',
        'promote to',
        'reinstate',
        'replace as',
        'succeed as',
        'swear in',
        'take charge as',
        'take office',
        'take over as',
        'take the oath',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: 'dentist hairdresser patient',
      words: [
        'appointee',
        'appointment',
        'cabinet reshuffle',
        'inauguration',
        'installation as',
        'nomination',
        'nominee',
        'oath of office',
        'reinstatement',
        'reshuffle',
        'succession',
        'swearing-in',
        'swearing-in ceremony',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: 'dentist hairdresser patient',
      words: ['sworn in as', 'took charge as', 'took office', 'took over as', 'was sworn in'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: appointmentCompany,
      not: 'squad team',
      never: 'dentist hairdresser patient',
      words: [
        'assign',
        'choose',
        'confirm',
        'designate',
        'elect',
        'head',
        'install',
        'name',
        'pick',
        'post',
        'promote',
        'replace',
        'select',
        'take over',
        'transfer',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: appointmentCompany2,
      never: 'dentist hairdresser patient',
      words: ['promotion', 'replacement', 'successor', 'transfer'],
    },
  ],
  dismissal: [
    {
      pos: 'verb',
      strength: 'strong',
      never: 'appeal case claims lawsuit motion petition suit',
      words: [
        'axe from cabinet',
        'demote',
        'depose',
        'dismiss',
        'dissolve parliament',
        'dissolve the cabinet',
        'dissolve the government',
        'fire the minister',
        'force out of office',
        'impeach',
        'lay off',
        'oust from office',
        'place under suspension',
        'purge',
        'recall from office',
        'relieve of command',
        'relieve of duties',
        'relieve of his duties',
        'remove from her post',
        'remove from his post',
        'remove from office',
        'sack',
        'strip of his post',
        'suspend from duty',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: 'appeal case claims lawsuit motion petition suit',
      words: [
        'demotion',
        'dismissal',
        'dissolution of parliament',
        'firing of the minister',
        'impeachment',
        'lay-off',
        'layoff',
        'ouster',
        'purge',
        'removal from office',
        'sacking',
        'suspension from duty',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: 'appeal case claims lawsuit motion petition suit',
      words: [
        'lost her job',
        'lost his job',
        'placed under suspension',
        'relieved of her duties',
        'relieved of his duties',
        'relieved of his post',
        'removed from office',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: dismissalCompany,
      not: 'gas rounds shot shots',
      never: 'appeal case claims lawsuit motion petition suit',
      words: [
        'discharge',
        'dissolve',
        'drop',
        'oust',
        'relieve',
        'remove',
        'replace',
        'shunt',
        'strip',
        'suspend',
        'transfer',
      ],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: dismissalCompany2,
      never: 'bullet bullets cannon gas gun guns missile missiles rocket rockets rounds shot shots troops',
      words: ['fire'],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: dismissalCompany3,
      never: 'appeal case claims lawsuit motion petition suit',
      words: ['dissolution', 'firing', 'removal', 'suspension'],
    },
  ],
  election: [
    {
      pos: 'verb',
      strength: 'strong',
      never: 'listeners readers viewers',
      words: [
        'ballot',
        'be re-elected',
        'cast a vote',
        'cast ballots',
        'cast their ballots',
        'concede defeat',
        'go to the polls',
        'hold a no-confidence vote',
        'hold a referendum',
        'hold a vote',
        'hold an election',
        'hold elections',
        'lose the election',
        'poll votes',
        're-elect',
        'reelect',
        'run for president',
        'stand for election',
        'sweep the polls',
        'win the election',
        'win the presidency',
      ],
    },
    // a firm, a union or a jury that votes holds no election
    { pos: 'verb', strength: 'strong', never: `${privateVoters} listeners readers viewers`, words: ['vote'] },
    { pos: 'verb', strength: 'strong', not: 'to', never: 'listeners readers viewers', words: ['elect'] },
    {
      pos: 'noun',
      strength: 'strong',
      never: 'listeners readers viewers',
      words: [
        'ballot',
        'ballot box',
        'by-election',
        'confidence vote',
        'election',
        'election campaign',
        'election result',
        'elections',
        'general election',
        'local election',
        'no-confidence motion',
        'no-confidence vote',
        'parliamentary election',
        'plebiscite',
        'poll result',
        'polling',
        'polling day',
        'presidential election',
        'primary election',
        're-election',
        'recount',
        'reelection',
        'referendum',
        'run-off',
        'runoff',
        'snap election',
        'vote count',
        'vote of confidence',
        'voter turnout',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: 'listeners readers viewers',
      words: ['at the polls', 'cast their ballots', 'cast their votes', 'went to the polls'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: electionCompany,
      not: 'final match tournament',
      never: 'listeners readers viewers',
      words: [
        'beat',
        'campaign',
        'choose',
        'contest',
        'count',
        'defeat',
        'lead',
        'lose',
        'poll',
        'run',
        'sweep',
        'win',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: electionCompany2,
      never: 'listeners readers viewers',
      words: ['campaign', 'poll', 'polls', 'primary', 'turnout', 'victory', 'vote'],
    },
  ],
  legislation: [
    {
      pos: 'verb',
      strength: 'strong',
      never: 'gravity nature physics',
      words: [
        'adopt a bill',
        'adopt a constitution',
        'adopt a law',
        'adopt a resolution',
        'amend the constitution',
        'amend the law',
        'approve a bill',
        'approve the budget',
        'decriminalise',
        'decriminalize',
        'enact',
        'issue a decree',
        'legalise',
        'legalize',
        'legislate',
        'nullify the law',
        'pass a bill',
        'pass a law',
        'pass a resolution',
        'pass legislation',
        'promulgate',
        'ratify',
        'repeal',
        'sign a bill',
        'sign a decree',
        'sign into law',
        'strike down the law',
        'veto',
      ],
    },
    {
      pos: 'noun',
      strength: 'strong',
      never: 'gravity nature physics',
      words: [
        'act of parliament',
        'constitutional amendment',
        'decree',
        'draft bill',
        'draft law',
        'enactment',
        'executive order',
        'legislation',
        'new law',
        'ordinance',
        'passage of the bill',
        'ratification',
        'repeal',
        'resolution',
        'veto',
      ],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      never: 'gravity nature physics',
      words: ['became law', 'came into force', 'signed into law'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: legislationCompany,
      not: 'ball exam exams test',
      never: 'gravity nature physics',
      words: [
        'abolish',
        'adopt',
        'amend',
        'approve',
        'back',
        'debate',
        'decree',
        'draft',
        'introduce',
        'pass',
        'reject',
        'sign',
        'table',
      ],
    },
    {
      pos: 'noun',
      strength: 'weak',
      needs: legislationCompany2,
      never: 'gravity nature physics',
      words: ['amendment', 'bill', 'budget', 'constitution', 'law', 'motion', 'reform', 'vote'],
    },
  ],
  resignation: [
    {
      pos: 'verb',
      strength: 'strong',
      words: [
        'abdicate',
        'announce his resignation',
        'bow out',
        'give up the post',
        'hand in his resignation',
        'leave office',
        'put in his papers',
        'quit as',
        'quit office',
        'relinquish power',
        'stand down',
        'step down',
        'submit her resignation',
        'submit his resignation',
        'submit its resignation',
        'tender her resignation',
        'tender his papers',
        'tender his resignation',
      ],
    },
    { pos: 'verb', strength: 'strong', not: 'herself himself themselves to', words: ['resign'] },
    {
      pos: 'noun',
      strength: 'strong',
      words: ['abdication', 'resignation', 'resignation letter', 'retirement', 'stepping down'],
    },
    {
      pos: 'phrase',
      strength: 'strong',
      words: ['standing down', 'stepped down', 'stepping down', 'tendered his resignation'],
    },
    {
      pos: 'verb',
      strength: 'weak',
      needs: resignationCompany,
      not: 'school town',
      words: ['go', 'leave', 'quit', 'relinquish', 'retire', 'vacate', 'withdraw'],
    },
    { pos: 'noun', strength: 'weak', needs: resignationCompany2, words: ['departure', 'exit'] },
  ],
} as const satisfies TriggerFamily;
