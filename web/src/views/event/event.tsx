import { State } from '../../ui/state.tsx';

export const EventPage = () => <State title="EventPage" />;
