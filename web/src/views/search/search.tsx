import { State } from '../../ui/state.tsx';

export const SearchPage = () => <State title="SearchPage" />;
