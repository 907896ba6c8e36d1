import { Link, getRouteApi } from '@tanstack/react-router';
import { State } from '../../../ui/state.tsx';

const route = getRouteApi('/review');

/** Nothing waits: because all is judged, or because the list is narrowed to what is. */
export const NothingLeft = () => {
  const { event, layer } = route.useSearch();
  return event !== undefined || layer !== undefined ? (
    <State title="Nothing left here" role="status">
      <p>Everything of what you asked for is judged, or certain enough not to be asked.</p>
      <Link to="/review" className="button">
        Show the whole queue
      </Link>
    </State>
  ) : (
    <State title="Nothing waits for a decision" role="status">
      <p>
        Everything doubtful that would change the chronology is judged. What is new comes here by itself; every value of
        a report can still be judged on its own page.
      </p>
      <div className="row">
        <Link to="/" className="button button--main">
          See the chronology
        </Link>
        <Link to="/review" search={{ show: 'decisions' }} className="button">
          See what was decided
        </Link>
      </div>
    </State>
  );
};
