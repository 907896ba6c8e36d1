import './agreement.css';
import { useQuery } from '@tanstack/react-query';
import type { Agreement as Answer } from '../../../../../src/model/review.ts';
import { agreementQuery } from '../../../api/review.ts';
import { counted } from '../../../format/bounds.ts';
import { Shown } from '../../../ui/shown.tsx';
import { State } from '../../../ui/state.tsx';
import { alphaText, verdictOf } from './alpha.ts';
import { coderName, fieldName } from './field-name.ts';

/** Alpha as a length: what is below chance has none. */
const Alpha = ({ alpha }: { readonly alpha: number | null }) => (
  <>
    <td className="number">{alphaText(alpha)}</td>
    <td className="agreement__bar" aria-hidden>
      <span style={{ inlineSize: `${String(Math.max(0, alpha ?? 0) * 100)}%` }} />
    </td>
    <td>
      <span className={verdictOf(alpha).tag}>{verdictOf(alpha).word}</span>
    </td>
  </>
);

type Row = { readonly name: string; readonly note?: string; readonly alpha: number | null; readonly units: number };

const Table = ({ title, of, rows }: { readonly title: string; readonly of: string; readonly rows: readonly Row[] }) => (
  <section className="panel">
    <h2 className="panel__head">{title}</h2>
    <div className="scroll-x panel__body">
      <table className="agreement small">
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className="number">
              Alpha
            </th>
            <td aria-hidden />
            <th scope="col">It is</th>
            <th scope="col" className="number">
              Values
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, note, alpha, units }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {note === undefined ? undefined : <span className="quiet"> {note}</span>}
              </th>
              <Alpha alpha={alpha} />
              <td className="number">{units}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

const Reading = ({ agreement: { alpha, units, coders } }: { readonly agreement: Answer }) => (
  <p className="agreement__reading">
    <strong className="agreement__alpha tabular">{alphaText(alpha)}</strong>
    <span>
      Krippendorff’s alpha over {counted(units, 'value')} that at least two of {counted(coders.length, 'coder')} (
      {coders.map(coderName).join(', ')}) judged. <strong>1</strong> is agreement on everything, <strong>0</strong> is
      what chance would give; from <strong>0.80</strong> on conclusions hold, from <strong>0.67</strong> on they are
      tentative.
    </span>
  </p>
);

const Nothing = () => (
  <State title="Nobody has judged the same value as another yet" role="status">
    <p>
      Agreement is measured where two coders, or a coder and the machine, judged the same value. Decide something in the
      queue and it appears here; for two people who do not see each other’s work, choose double coding in the dossier’s
      settings.
    </p>
  </State>
);

/** How far coders agree, field by field and pair by pair. */
export const Agreement = () => {
  const query = useQuery(agreementQuery());
  return (
    <Shown query={query} label="Counting agreement">
      {(agreement) =>
        agreement.units === 0 ? (
          <Nothing />
        ) : (
          <section className="stack" aria-label="Agreement">
            <Reading agreement={agreement} />
            <div className="agreement__tables">
              <Table
                title="Field by field"
                of="Field"
                rows={agreement.fields.map(({ field, metric, ...rest }) => ({
                  name: fieldName(field),
                  ...(metric === 'interval' ? { note: '(near counts as nearly right)' } : {}),
                  ...rest,
                }))}
              />
              <Table
                title="Pair by pair"
                of="Coders"
                rows={agreement.pairs.map(({ a, b, ...rest }) => ({
                  name: `${coderName(a)} and ${coderName(b)}`,
                  ...rest,
                }))}
              />
            </div>
          </section>
        )
      }
    </Shown>
  );
};
