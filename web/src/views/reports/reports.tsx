import { State } from '../../ui/state.tsx';

export const ReportsPage = () => <State title="ReportsPage" />;
