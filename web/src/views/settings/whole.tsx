import { Link } from '@tanstack/react-router';
import { ChainLine } from '../review/decisions/chain-line.tsx';

/** Is the chain of decisions whole? */
export const Whole = () => (
  <section className="stack" aria-labelledby="chain">
    <h2 id="chain">The chain of decisions</h2>
    <ChainLine />
    <p className="small">
      <Link to="/review" search={{ show: 'decisions' }}>
        All decisions
      </Link>
    </p>
  </section>
);
