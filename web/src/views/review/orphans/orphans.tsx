import { State } from '../../../ui/state.tsx';

export const Orphans = () => <State title="Orphans" />;
