import { counted } from '../../../format/bounds.ts';
import { SourceLine } from '../evidence/source-line.tsx';
import { useFacts } from '../facts-context.ts';
import type { Text } from './ties.ts';

/** A text by its first report, with how often it was printed again. */
export const TextName = ({ text: { reports } }: { readonly text: Text }) => {
  const { entry } = useFacts();
  const [first] = reports;
  if (!first) return undefined;
  const finding = entry.event.members.find(({ report }) => report === first.id)?.event ?? '';
  return (
    <>
      <SourceLine at={{ report: first.id, finding }} report={first} />
      {reports.length > 1 ? (
        <span className="quiet tiny"> and {counted(reports.length - 1, 'copy', 'copies')}</span>
      ) : undefined}
      <span className="tie__headline words serif">{first.headline}</span>
    </>
  );
};
