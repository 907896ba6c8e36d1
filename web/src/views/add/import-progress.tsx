import type { ImportInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { Progress } from '../../ui/progress.tsx';
import { stateWords } from './import-words.ts';
import type { Mark } from './pace.ts';
import { formatLeft, formatPace, paceOf, timeLeft } from './pace.ts';

type ProgressProps = { readonly info: ImportInfo; readonly marks: readonly Mark[] };

const doneWords = ({ state, done, total }: ImportInfo): string => {
  if (state === 'waiting') return '';
  const kind = state === 'settling' ? 'event' : 'report';
  return total === undefined ? `${counted(done, kind)} so far` : `${String(done)} of ${counted(total, kind)}`;
};

/** How far an import has come, how fast, and how long it will take where that can be known. */
export const ImportProgress = ({ info, marks }: ProgressProps) => {
  const [pace, left] = [paceOf(marks), timeLeft(marks, info.total)];
  return (
    <div className="stack">
      <Progress label={stateWords[info.state]} done={info.done} total={info.total} />
      <p className="row row--apart small tabular">
        <span>{doneWords(info)}</span>
        <span className="quiet">
          {pace === undefined ? '' : formatPace(pace)}
          {left === undefined ? '' : ` · ${formatLeft(left)} left`}
        </span>
      </p>
    </div>
  );
};
