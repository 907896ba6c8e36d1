import { State } from '../../ui/state.tsx';

export const SettingsPage = () => <State title="SettingsPage" />;
