import { counted } from '../../../format/bounds.ts';
import { Said } from '../evidence/said.tsx';
import { useFacts } from '../facts-context.ts';
import type { FramingRow } from '../facts.ts';
import { Section } from '../section.tsx';
import { wordsOf } from './words.ts';

const ofWhat = { event: 'the event', participant: 'who takes part' } as const;

const keyOf = ({ word, of, voice, own }: FramingRow): string => [word, of, voice, own ? 'own' : ''].join(' ');

const VoiceRow = ({ row }: { readonly row: FramingRow }) => (
  <>
    <td className="words">
      {row.voice}
      {row.own ? <span className="quiet"> in its own voice</span> : undefined}
    </td>
    <td className="number">{row.texts}</td>
    <td>
      <Said
        id={`label ${keyOf(row)}`}
        label={`${row.word}, ${row.voice}`}
        refs={row.uses.map(({ report, label }) => ({ report, finding: label }))}
      >
        {counted(row.uses.length, 'use')}
      </Said>
    </td>
  </>
);

/** Whose words these are: Daybook names events and people neutrally and keeps the words of others as theirs. */
export const Labels = () => {
  const words = wordsOf(useFacts().entry.framing ?? []);
  if (words.length === 0) return undefined;
  return (
    <Section
      id="labels"
      about="What the event and those in it are called, and by whom. These are the voices’ words, never Daybook’s."
    >
      <div className="scroll-x">
        <table className="labels">
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">Of</th>
              <th scope="col">Whose word</th>
              <th scope="col" className="number">
                Texts
              </th>
              <th scope="col">In the reports</th>
            </tr>
          </thead>
          {words.map(({ key, word, of, voices }) => (
            <tbody key={key}>
              {voices.map((row, index) => (
                <tr key={keyOf(row)}>
                  {index === 0 ? (
                    <>
                      <th scope="rowgroup" rowSpan={voices.length} className="labels__word words serif">
                        “{word}”
                      </th>
                      <td rowSpan={voices.length} className="quiet">
                        {ofWhat[of]}
                      </td>
                    </>
                  ) : undefined}
                  <VoiceRow row={row} />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Section>
  );
};
