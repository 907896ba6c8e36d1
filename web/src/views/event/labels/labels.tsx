import { counted } from '../../../format/bounds.ts';
import { Button } from '../../../ui/button.tsx';
import { Said } from '../evidence/said.tsx';
import { useFacts } from '../facts-context.ts';
import type { FramingRow } from '../facts.ts';
import { Section } from '../section.tsx';
import { useFew } from '../use-few.ts';
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

const FEW = 12;

/** Whose words these are: Daybook names events and people neutrally and keeps the words of others as theirs. */
export const Labels = () => {
  const words = wordsOf(useFacts().entry.framing ?? []);
  const { shown, hidden, showAll } = useFew(words, FEW);
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
          {shown.map(({ key, word, of, voices }) => (
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
      {hidden > 0 ? (
        <Button look="plain" onPress={showAll}>
          All {words.length} words
        </Button>
      ) : undefined}
    </Section>
  );
};
