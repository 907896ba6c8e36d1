import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importsQuery, stopImport } from '../../api/adding.ts';

/** Stops an import; what has been read is still stored. */
export const useStopping = (id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => stopImport(id),
    onSettled: () => client.invalidateQueries(importsQuery()),
  });
};
