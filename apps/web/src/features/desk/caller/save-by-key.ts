import type { KeyboardEvent } from "react";

/** Ctrl and Enter save, from every field. */
export const saveByKey = (onSave: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  onSave();
};
