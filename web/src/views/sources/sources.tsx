import { State } from '../../ui/state.tsx';

export const SourcesPage = () => <State title="SourcesPage" />;
