import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { startLinking } from '../../api/adding.ts';
import type { DossierInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { Button } from '../../ui/button.tsx';
import { WorkPanel } from '../add/work-panel.tsx';

const Close = () => (
  <Link to="/settings" search={{}} className="button button--plain" resetScroll={false}>
    Close
  </Link>
);

const stateWords = ({ linkDue, unsettled }: DossierInfo): string => {
  if (linkDue)
    return 'Reports were read anew and are not linked since: until then events may show what was known before.';
  if (unsettled > 0)
    return `${counted(unsettled, 'event')} ${unsettled === 1 ? 'waits' : 'wait'} to be worked out: an import is at work, or was stopped.`;
  return 'Every report is linked to the events it tells. Linking all anew makes the events the same whatever order the reports came in. What people decided stays.';
};

type LinkingProps = { readonly info: DossierInfo; readonly link: string | undefined };

/** Linking anew, where it is due or wished; while it is at work, how far it has come. */
export const Linking = ({ info, link }: LinkingProps) => {
  const navigate = useNavigate();
  const client = useQueryClient();
  const linking = useMutation({
    mutationFn: startLinking,
    onSuccess: ({ id }) => navigate({ to: '/settings', search: { link: id }, resetScroll: false }),
    onSettled: () => client.invalidateQueries(),
  });
  const due = info.linkDue || info.unsettled > 0;
  return (
    <section className="stack" aria-labelledby="linking">
      <div className="row">
        <h2 id="linking">Linking</h2>
        {due ? <span className="tag tag--doubt">due</span> : undefined}
      </div>
      <p className="small">{stateWords(info)}</p>
      {linking.error ? (
        <p className="field__error words" role="alert">
          {linking.error.message}
        </p>
      ) : undefined}
      {link === undefined ? (
        <div className="row">
          <Button {...(due ? { look: 'main' } : {})} isDisabled={linking.isPending} onPress={() => linking.mutate()}>
            Link all reports now
          </Button>
        </div>
      ) : (
        <WorkPanel key={link} id={link} close={<Close />} />
      )}
    </section>
  );
};
