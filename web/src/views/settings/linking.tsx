import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { startLinking } from '../../api/adding.ts';
import { Button } from '../../ui/button.tsx';

/** Linking anew, where it is due or wished. */
export const Linking = ({ due }: { readonly due: boolean }) => {
  const navigate = useNavigate();
  const linking = useMutation({
    mutationFn: startLinking,
    onSuccess: ({ id }) => void navigate({ to: '/add', search: { import: id } }),
  });
  return (
    <section className="stack" aria-labelledby="linking">
      <h2 id="linking">Linking</h2>
      <p className="small">
        {due
          ? 'Due: reports were read anew, or events wait to be worked out. Until then some events may show what was known before.'
          : 'Every report is linked to the events it tells. Linking all anew makes the result independent of the order they came in; decisions stay.'}
      </p>
      {linking.error ? (
        <p className="field__error words" role="alert">
          {linking.error.message}
        </p>
      ) : undefined}
      <div className="row">
        {due ? <span className="tag tag--doubt">linking is due</span> : undefined}
        <Button {...(due ? { look: 'main' } : {})} isDisabled={linking.isPending} onPress={() => linking.mutate()}>
          Link all reports now
        </Button>
      </div>
    </section>
  );
};
