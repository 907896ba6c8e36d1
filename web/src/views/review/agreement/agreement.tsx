import { State } from '../../../ui/state.tsx';

export const Agreement = () => <State title="Agreement" />;
