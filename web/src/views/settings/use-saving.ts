import { useMutation, useQueryClient } from '@tanstack/react-query';
import { saveSettings } from '../../api/settings.ts';
import type { Settings } from '../../api/types.ts';

/** Saves a setting; everything on the screen that it changes is asked for again. */
export const useSaving = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (changed: Partial<Settings>) => saveSettings(changed),
    onSuccess: () => client.invalidateQueries(),
  });
};
