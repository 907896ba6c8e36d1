import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useOpen } from './use-event-search.ts';

type PopProps = {
  /** Its key in the address. */
  readonly id: string;
  /** What the opened thing is called. */
  readonly label: string;
  readonly button: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A button that opens something beside it; what is open is in the address. */
export const Pop = ({ id, label, button, className = 'said', children }: PopProps) => {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useOpen(id);
  const opened = useRef(isOpen);
  useEffect(() => {
    // A link that was sent shows what it is about.
    if (opened.current) trigger.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen ? (
        <Popover className="popover pop" triggerRef={trigger} isOpen onOpenChange={setOpen} placement="bottom start">
          <Dialog className="pop__dialog" aria-label={label}>
            {children}
          </Dialog>
        </Popover>
      ) : undefined}
    </>
  );
};
