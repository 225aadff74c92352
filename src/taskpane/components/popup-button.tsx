import { Button, useRestoreFocusTarget, type ButtonProps, type MenuProps, type PopoverProps } from '@fluentui/react-components';
import { Suspense, useState, type JSX } from 'react';

/** What an opened popover or menu is told: it exists only while it is open. */
export interface Popup {
  readonly open: true;
  readonly positioning: { readonly target: HTMLElement };
  readonly onOpenChange: NonNullable<PopoverProps['onOpenChange'] & MenuProps['onOpenChange']>;
}

type PopupButtonProps = ButtonProps & { opens: 'dialog' | 'menu'; popup: (popup: Popup, close: () => void) => JSX.Element };

/** A button whose popover or menu comes, code and all, when it is first opened. The focus returns to the button. */
export function PopupButton({ popup, opens, ...button }: PopupButtonProps) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const onOpenChange = ({ target: clicked }: { target: EventTarget | null }, { open }: { open: boolean }) => {
    // A click on the button itself is the button's own affair, which would else open again what was just closed.
    if (!(clicked instanceof Node && target?.contains(clicked))) setOpen(open);
  };
  return (
    <>
      <Button
        size="small"
        {...button}
        {...restoreFocus}
        ref={setTarget}
        aria-haspopup={opens}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && target && <Suspense fallback={null}>{popup({ open: true, positioning: { target }, onOpenChange }, () => setOpen(false))}</Suspense>}
    </>
  );
}
