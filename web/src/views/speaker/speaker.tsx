import { State } from '../../ui/state.tsx';

export const SpeakerPage = () => <State title="SpeakerPage" />;
