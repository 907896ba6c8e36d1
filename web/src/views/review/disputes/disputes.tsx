import { State } from '../../../ui/state.tsx';

export const Disputes = () => <State title="Disputes" />;
