import { Button } from './button.tsx';

type MoreProps = {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  readonly label: string;
};

/** Asks for the next page of a list. */
export const More = ({ query, label }: MoreProps) =>
  query.hasNextPage ? (
    <Button isDisabled={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
      {query.isFetchingNextPage ? 'Loading…' : label}
    </Button>
  ) : undefined;
