import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { startImport, worksQuery } from '../../api/adding.ts';
import type { Adding } from '../../api/adding.ts';

type Handing = {
  /** More than one where it is too much for one import. */
  readonly parts: readonly Adding[];
  /** Called when the server has taken a part. */
  readonly onTaken: (part: Adding) => void;
};

/** Begins imports and puts the first into the address, so that it is there again after a reload. */
export const useAdding = () => {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ parts, onTaken }: Handing) => {
      let first = true;
      for (const part of parts) {
        const { id } = await startImport(part);
        onTaken(part);
        if (first) void navigate({ to: '/add', search: (before: object) => ({ ...before, import: id }) });
        first = false;
      }
    },
    onSettled: () => client.invalidateQueries(worksQuery()),
  });
};
