import { State } from '../../../ui/state.tsx';

export const Decisions = () => <State title="Decisions" />;
