import { Link } from '@tanstack/react-router';
import type { Statement } from '../facts.ts';

const roles: Readonly<Record<Statement['chain'][number]['role'], string>> = {
  speaker: 'who says it',
  channel: 'who they said it to or through',
  carrier: 'who carries it',
  agency: 'news agency',
  outlet: 'who published it',
};

/** Through whom something comes, the innermost voice first. */
export const VoiceChain = ({ chain }: Pick<Statement, 'chain'>) => (
  <span className="chain">
    {chain.map(({ role, name }, index) => (
      <span key={`${role} ${name}`} title={roles[role]}>
        {index > 0 ? (
          <span className="chain__through">
            <span aria-hidden> → </span>
            <span className="hidden-label">, through </span>
          </span>
        ) : undefined}
        {role === 'speaker' ? (
          <Link to="/speaker/$name" params={{ name }} className="chain__speaker">
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
    ))}
  </span>
);
