import { State } from '../../ui/state.tsx';

export const ReportPage = () => <State title="ReportPage" />;
