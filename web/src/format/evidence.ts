/** Where the words of a statement are: its report, and the finding in it. A statement's id is `report#finding`. */
export const wordsOf = (statement: string): { readonly id: string; readonly finding: string } => {
  const at = statement.lastIndexOf('#');
  return { id: statement.slice(0, at), finding: statement.slice(at + 1) };
};
