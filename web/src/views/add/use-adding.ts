import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { importsQuery, startImport } from '../../api/adding.ts';
import type { Adding } from '../../api/adding.ts';

/** Begins an import and puts it into the address, so that it is there again after a reload. */
export const useAdding = () => {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (adding: Adding) => startImport(adding),
    onSuccess: ({ id }) => {
      void client.invalidateQueries(importsQuery());
      void navigate({ to: '/add', search: (before: object) => ({ ...before, import: id }) });
    },
  });
};
