import { State } from '../../ui/state.tsx';

export const ExportPage = () => <State title="ExportPage" />;
