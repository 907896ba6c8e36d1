import { State } from '../../ui/state.tsx';

export const ReviewPage = () => <State title="ReviewPage" />;
