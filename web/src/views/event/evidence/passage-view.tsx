import { spaced } from '../../../format/words.ts';
import type { MemberReport, Passage, Ref, Statement } from '../facts.ts';
import { Marked } from './marked.tsx';
import { SourceLine } from './source-line.tsx';
import { VoiceChain } from './voice-chain.tsx';

type PassageViewProps = {
  readonly at: Ref;
  readonly passage: Pick<Passage, 'text' | 'words'>;
  readonly report: MemberReport | undefined;
  readonly chain: Statement['chain'];
  readonly act?: Statement['act'];
  /** Where the same text stands too. */
  readonly copies?: readonly { readonly at: Ref; readonly report: MemberReport | undefined }[];
};

/** Words in their sentence, through whom they come, and where they stand. */
export const PassageView = ({ at, passage, report, chain, act, copies = [] }: PassageViewProps) => (
  <figure className="passage">
    <blockquote className="passage__words words">
      <Marked {...passage} />
    </blockquote>
    <figcaption className="passage__source small">
      <span>
        <VoiceChain chain={chain} />
        {act === undefined || act === 'assert' ? undefined : <span className="tag passage__act">{spaced(act)}</span>}
      </span>
      <span className="quiet">
        In the report: <SourceLine at={at} report={report} />
        {copies.length > 0 ? <> · the same text: </> : undefined}
        {copies.map((copy, index) => (
          <span key={copy.at.report}>
            {index > 0 ? '; ' : ''}
            <SourceLine {...copy} />
          </span>
        ))}
      </span>
    </figcaption>
  </figure>
);
