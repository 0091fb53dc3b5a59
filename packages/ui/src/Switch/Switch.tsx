import { type ReactNode, useId } from "react";
import css from "./Switch.module.css";

export interface SwitchProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** On or off, and true at once; for what is sent later, use a checkbox. */
export function Switch({ label, hint, checked, onChange, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <div className={css["row"]}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className={css["switch"]}
      />
      <div>
        <label htmlFor={id} className={css["label"]}>
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className={css["hint"]}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
