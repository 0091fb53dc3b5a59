import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../Button/Button.tsx";
import { useUiTexts } from "../texts/UiTexts.tsx";
import css from "./Dialog.module.css";

export interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
}

/** The browser's own modal dialog. Only where a page would lose what one is working on. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const texts = useUiTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={css["dialog"]} aria-labelledby={titleId} onClose={onClose}>
      <div className={css["head"]}>
        <h2 id={titleId} className={css["title"]}>
          {title}
        </h2>
        <Button variant="quiet" icon={<X aria-hidden />} onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      {children}
      {actions && <div className={css["actions"]}>{actions}</div>}
    </dialog>
  );
}
