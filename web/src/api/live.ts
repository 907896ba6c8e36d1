import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Asks again for what is on the screen whenever the dossier changed, here or elsewhere. */
export const useLive = (): void => {
  const client = useQueryClient();
  useEffect(() => {
    const events = new EventSource('/api/changes');
    events.addEventListener('changed', () => void client.invalidateQueries());
    return () => events.close();
  }, [client]);
};
