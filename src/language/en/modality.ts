// Own list, from general knowledge of news English; single words only.
import type { ModalityWords } from '../parts/events.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const list = (words: string): readonly string[] => words.split(' ');

/** Words that say whether it happened, was tried, planned, threatened, feared, demanded or only possible. */
export const modality: ModalityWords = {
  auxiliaries: {
    will: 'planned',
    "'ll": 'planned',
    wo: 'planned',
    shall: 'planned',
    would: 'hypothetical',
    "'d": 'hypothetical',
    could: 'possible',
    may: 'possible',
    might: 'possible',
    can: 'possible',
    ca: 'possible',
    should: 'demanded',
    must: 'demanded',
    ought: 'demanded',
  },
  negations: set("not n't never neither nor hardly cannot"),
  nothing: set('no nobody none neither zero nothing'),
  without: set('without'),
  conditions: set('if unless whether provided should'),
  verbs: {
    attempted: list('attempt try seek foil thwart fail strive struggle'),
    planned: list('plan intend prepare schedule expect decide aim promise vow pledge agree propose consider pose set'),
    threatened: list('threaten warn'),
    feared: list('fear worry dread'),
    demanded: list('demand urge order ask call request appeal instruct want need tell insist recommend advise require'),
    possible: list('suspect believe'),
    hypothetical: list('imagine suppose'),
    negative: list('deny refuse decline avoid avert prevent refute abstain refrain disclaim forget'),
  },
  nouns: {
    attempted: list('attempt bid effort try attempts bids efforts'),
    planned: list('plan plans plot plots intention preparations readiness schedule decision conspiracy proposal'),
    threatened: list('threat threats ultimatum'),
    feared: list('fear fears worry worries concern concerns dread'),
    demanded: list('demand demands call calls appeal appeals order orders request requests plea pleas'),
    possible: list('possibility likelihood risk chance prospect danger suspicion potential'),
    hypothetical: list('scenario event case'),
    negative: list('absence lack denial refusal failure'),
  },
  adjectives: {
    attempted: list('attempted foiled thwarted failed botched abortive unsuccessful'),
    planned: list('planned scheduled upcoming proposed forthcoming imminent intended impending'),
    threatened: list('threatened'),
    feared: list('feared'),
    demanded: list('demanded'),
    possible: list('possible potential likely'),
    hypothetical: list('hypothetical simulated mock'),
    negative: [],
  },
  causing: list(
    'force compel lead allow cause enable permit prompt oblige manage begin start continue proceed come go get help happen resort use have',
  ),
  light: list(
    'launch carry mount stage hold make conduct commit perpetrate undertake take give perform wage organise organize execute pay suffer sustain face receive see witness begin start open continue resume do put impose offer report lead call join attend cause trigger spark provoke',
  ),
  background: set('anniversary historic commemorate commemorating commemorated remembered veteran veterans'),
};
