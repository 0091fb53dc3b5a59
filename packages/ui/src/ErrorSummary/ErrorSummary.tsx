import { useEffect, useRef } from "react";
import { useUiTexts } from "../texts/UiTexts.tsx";
import css from "./ErrorSummary.module.css";

export interface FormFault {
  /** Id of the field or group the fault belongs to. */
  fieldId: string;
  message: string;
}

/** All faults of a form, above it, each a link to its field. Takes the focus whenever a new set of faults comes. */
export function ErrorSummary({ faults, title }: { faults: readonly FormFault[]; title?: string }) {
  const texts = useUiTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={css["summary"]}>
      <h2 className={css["title"]}>{title ?? texts.errorSummary}</h2>
      <ul className={css["list"]}>
        {faults.map((fault) => (
          <li key={`${fault.fieldId} ${fault.message}`}>
            <a
              href={`#${fault.fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(fault.fieldId);
              }}
            >
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

// In a group the first control is what people want to reach, not its frame.
function focusField(fieldId: string): void {
  const element = document.getElementById(fieldId);
  const control = element?.matches("fieldset")
    ? element.querySelector<HTMLElement>("input, select, button")
    : element;
  (control ?? element)?.focus();
  element?.scrollIntoView({ block: "center" });
}
