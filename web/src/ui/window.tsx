import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';

type WindowProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
};

/** Something that wants an answer before the page goes on; Escape leaves it. */
export const Window = ({ title, isOpen, onOpenChange, children }: WindowProps) => (
  <ModalOverlay className="modal-backdrop" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
    <Modal className="modal">
      <Dialog className="stack">
        <div className="row row--apart">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <Button look="plain" slot="close">
            Close
          </Button>
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
