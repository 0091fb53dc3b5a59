import { TextField } from "@omzien/ui";
import type { KeyboardEvent } from "react";
import { useTranslator } from "../../shell/shell-context.tsx";

/** The field that the key `/` jumps to. */
export const searchFieldId = "person-search";

export interface SearchFieldProps {
  id?: string;
  label?: string;
  value: string;
  onChange: (value: string) => void;
}

/** One field for name, number and postcode; arrow down goes to who was found, Escape empties it. */
export function SearchField({ id = searchFieldId, label, value, onChange }: SearchFieldProps) {
  const { t } = useTranslator();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") {
      onChange("");
      event.currentTarget.blur();
    }
    if (event.key !== "ArrowDown") return;
    const first = document.querySelector<HTMLElement>(`#${id}-results li > button`);
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  return (
    <TextField
      id={id}
      name="q"
      type="search"
      label={label ?? t("desk.search.label")}
      {...(label ? {} : { hint: t("desk.search.hint") })}
      width="full"
      autoComplete="off"
      spellCheck={false}
      maxLength={80}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
