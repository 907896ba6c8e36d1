import { formatDay } from '../../../format/days.ts';
import { ConflictMark } from '../conflict-mark.tsx';
import { SourceLine } from '../evidence/source-line.tsx';
import { Said } from '../evidence/said.tsx';
import { useFacts } from '../facts-context.ts';
import type { Toll } from '../facts.ts';
import { refOf } from '../facts.ts';
import type { Mark } from './series.ts';
import { basisTold, openKey, relationTold, told } from './series.ts';
import { Sign } from './sign.tsx';
import type { Look } from './voices.ts';

type Looks = ReadonlyMap<string, Look>;

const Value = ({ mark, name }: { readonly mark: Mark; readonly name: string }) => {
  const { conflictsOf } = useFacts();
  const conflicts = new Set(mark.statements.flatMap(conflictsOf).filter(({ kind }) => kind === 'figure'));
  return (
    <>
      <Said id={openKey(mark)} label={`${name}: ${told(mark)}, ${mark.speaker}`} refs={mark.statements.map(refOf)}>
        {mark.standing === 'stands' ? told(mark) : <s className="struck">{told(mark)}</s>}
      </Said>
      {[...conflicts].map((conflict) => (
        <ConflictMark key={conflict.id} conflict={conflict} />
      ))}
    </>
  );
};

const Reports = ({ mark }: { readonly mark: Mark }) => {
  const { reports } = useFacts();
  const [first, ...others] = mark.statements.map(refOf);
  if (!first) return undefined;
  return (
    <>
      <SourceLine at={first} report={reports.get(first.report)} />
      {others.length > 0 ? <span className="quiet"> +{others.length}</span> : undefined}
    </>
  );
};

const Relation = ({ mark, toll }: { readonly mark: Mark; readonly toll: Toll }) => {
  const relation = relationTold(mark, toll.points);
  if (mark.standing === 'withdrawn') return <span className="account__standing">withdrawn since</span>;
  if (relation === undefined) return undefined;
  return <span className={mark.standing === 'retracts' ? 'account__standing' : undefined}>{relation}</span>;
};

const Row = ({
  mark,
  toll,
  name,
  looks,
}: {
  readonly mark: Mark;
  readonly toll: Toll;
  readonly name: string;
  readonly looks: Looks;
}) => {
  const look = looks.get(mark.speaker);
  return (
    <tr>
      <td className="tolls__speaker">
        {look ? <Sign look={look} /> : undefined} <span className="words">{mark.speaker}</span>
      </td>
      <td className="number">
        <Value mark={mark} name={name} />
      </td>
      <td title={mark.basis === undefined ? undefined : basisTold(mark.basis)}>
        {mark.day === undefined ? <span className="quiet">day unknown</span> : formatDay(mark.day)}
        {mark.basis === 'publication' ? <span className="quiet tiny"> (report)</span> : undefined}
      </td>
      <td>{mark.said === undefined ? undefined : formatDay(mark.said)}</td>
      <td>
        <Relation mark={mark} toll={toll} />
      </td>
      <td>
        <Reports mark={mark} />
      </td>
    </tr>
  );
};

type TollTableProps = {
  readonly toll: Toll;
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly looks: Looks;
};

/** Every value of a toll, in the order of time; never a sum. */
export const TollTable = ({ toll, name, marks, looks }: TollTableProps) => (
  <div className="tolls__table" role="region" aria-label={`Values of ${name}`} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col">As of</th>
          <th scope="col">Said</th>
          <th scope="col">Relation</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <Row key={mark.key} mark={mark} toll={toll} name={name} looks={looks} />
        ))}
      </tbody>
    </table>
  </div>
);
