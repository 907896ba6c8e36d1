import { State } from '../../ui/state.tsx';

export const AddPage = () => <State title="AddPage" />;
