import type { Work } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { Progress } from '../../ui/progress.tsx';
import type { Mark } from './pace.ts';
import { formatLeft, formatPace, paceOf, timeLeft } from './pace.ts';
import { stateWords } from './work-words.ts';

type ProgressProps = { readonly work: Work; readonly marks: readonly Mark[] };

const doneWords = ({ progress }: Work): string => {
  if (!progress) return '';
  const { stage, done, total } = progress;
  const kind = stage === 'settling' ? 'event' : 'report';
  return total === undefined ? `${counted(done, kind)} so far` : `${String(done)} of ${counted(total, kind)}`;
};

/** How far an import has come, how fast, and how long it will take where that can be known. */
export const WorkProgress = ({ work, marks }: ProgressProps) => {
  const { done = 0, total } = work.progress ?? {};
  const [pace, left] = [paceOf(marks), timeLeft(marks, total)];
  return (
    <div className="stack">
      <Progress label={stateWords(work)} done={done} total={total} />
      <p className="row row--apart small tabular">
        <span>{doneWords(work)}</span>
        <span className="quiet">
          {pace === undefined ? '' : formatPace(pace)}
          {left === undefined ? '' : ` · ${formatLeft(left)} left`}
        </span>
      </p>
    </div>
  );
};
