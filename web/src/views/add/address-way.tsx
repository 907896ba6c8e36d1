import type { FormEvent } from 'react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { NotBegun } from './not-begun.tsx';
import { useAdding } from './use-adding.ts';

const about = {
  address: {
    label: 'Address of a page, PDF, feed or archive',
    help: 'Fetched once, from this machine, as robots.txt of the site allows; what it links to is not fetched.',
    button: 'Fetch and add',
  },
  feed: {
    label: 'Address of a feed: RSS, Atom or JSON Feed',
    help: 'What is in the feed now is added, a report an item; what its items link to is not fetched. To follow a feed, run: daybook watch ADDRESS',
    button: 'Read the feed now',
  },
} as const;

/** Something on the web, fetched because the reader asks for it. */
export const AddressWay = ({ way }: { readonly way: 'address' | 'feed' }) => {
  const adding = useAdding();
  const [address, setAddress] = useState('');
  const { label, help, button } = about[way];
  const url = address.trim();
  const add = (event: FormEvent): void => {
    event.preventDefault();
    adding.mutate({ parts: [way === 'feed' ? { feed: url } : { address: url }], onTaken: () => setAddress('') });
  };
  return (
    <form className="stack" onSubmit={add}>
      <TextField
        label={label}
        type="url"
        placeholder="https://"
        value={address}
        onChange={setAddress}
        help={help}
        required
      />
      <NotBegun error={adding.error} />
      <div className="row">
        <Button look="main" type="submit" isDisabled={url === '' || adding.isPending}>
          {button}
        </Button>
      </div>
    </form>
  );
};
