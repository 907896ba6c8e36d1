/** Why an import did not begin, in the server's words. Nothing that was filled in is lost. */
export const NotBegun = ({ error }: { readonly error: Error | null }) =>
  error === null ? undefined : (
    <p className="field__error words" role="alert">
      Nothing was added: {error.message}
    </p>
  );
