import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { useUiTexts } from "../texts/UiTexts.tsx";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import css from "./Field.module.css";

export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  /** How to put it right; shown at the field and announced with it. */
  error?: string | undefined;
  /** Says beside the label that it may stay empty. */
  optional?: boolean;
}

/** What an input needs to belong to its field. */
export interface FieldLinks {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** Ids of the hint and the error of a field, for `aria-describedby`. */
export function fieldLinks(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">): FieldLinks {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

/** The message at a field, with a sign and a word: never colour alone. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  const texts = useUiTexts();
  if (!children) return null;
  return (
    <p id={`${id}-error`} className={css["error"]}>
      <CircleAlert aria-hidden />
      <span>
        <VisuallyHidden>{texts.error} </VisuallyHidden>
        {children}
      </span>
    </p>
  );
}

export interface FieldProps extends FieldWords {
  id: string;
  /** The label is the question of the page: shown as its heading. */
  asHeading?: boolean;
  children: (links: FieldLinks) => ReactNode;
}

/** Label, hint and error around one input. */
export function Field({ id, label, hint, error, optional, asHeading, children }: FieldProps) {
  const texts = useUiTexts();
  const labelled = (
    <label htmlFor={id} className={asHeading ? undefined : css["label"]}>
      {label}
      {optional && <span className={css["optional"]}> ({texts.optional})</span>}
    </label>
  );
  return (
    <div className={classNames(css["field"], error && css["faulty"])}>
      {asHeading ? <h1 className={css["heading"]}>{labelled}</h1> : labelled}
      {hint && (
        <p id={`${id}-hint`} className={css["hint"]}>
          {hint}
        </p>
      )}
      <FieldError id={id}>{error}</FieldError>
      {children(fieldLinks(id, { hint, error }))}
    </div>
  );
}

export interface GroupProps extends FieldWords {
  id: string;
  /** The legend is the question of the page: shown as its heading. */
  asHeading?: boolean;
  children: ReactNode;
}

/** Legend, hint and error around several inputs that answer one question. */
export function Group({ id, label, hint, error, optional, asHeading, children }: GroupProps) {
  const texts = useUiTexts();
  const links = fieldLinks(id, { hint, error });
  const words = (
    <>
      {label}
      {optional && <span className={css["optional"]}> ({texts.optional})</span>}
    </>
  );
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={links["aria-describedby"]}
      className={classNames(css["field"], error && css["faulty"])}
    >
      <legend className={asHeading ? undefined : css["label"]}>
        {asHeading ? <h1 className={css["heading"]}>{words}</h1> : words}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className={css["hint"]}>
          {hint}
        </p>
      )}
      <FieldError id={id}>{error}</FieldError>
      {children}
    </fieldset>
  );
}
