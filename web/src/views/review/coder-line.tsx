import { useState } from 'react';
import { CoderName } from '../../review/coder-name.tsx';
import { useCoder } from '../../shell/coder.ts';
import { Button } from '../../ui/button.tsx';
import { Window } from '../../ui/window.tsx';

/** Under which name one decides here. */
export const CoderLine = () => {
  const [coder, setCoder] = useCoder();
  const [asking, setAsking] = useState(false);
  const onNamed = (name: string): void => {
    setCoder(name);
    setAsking(false);
  };
  return (
    <p className="small">
      {coder === '' ? <span className="quiet">No name given yet. </span> : undefined}
      {coder === '' ? undefined : (
        <>
          <span className="quiet">You decide as</span> <strong>{coder}</strong>
        </>
      )}
      <Button look="plain" onPress={() => setAsking(true)}>
        {coder === '' ? 'Give your name' : 'Change'}
      </Button>
      <Window title="Who decides" isOpen={asking} onOpenChange={setAsking}>
        <CoderName onNamed={onNamed} />
      </Window>
    </p>
  );
};
