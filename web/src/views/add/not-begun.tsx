/** Why an import did not begin, in the server's words. What was filled in is still there. */
export const NotBegun = ({ error }: { readonly error: Error | null }) =>
  error === null ? undefined : (
    <p className="field__error words" role="alert">
      This was not added: {error.message}
    </p>
  );
