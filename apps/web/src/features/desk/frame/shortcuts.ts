import { type DeskListName, deskLists } from "./read-desk-search.ts";

export type DeskAction =
  | { kind: "search" }
  | { kind: "new-call" }
  | { kind: "note" }
  | { kind: "keys" }
  | { kind: "back" }
  | { kind: "list"; list: DeskListName };

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  defaultPrevented: boolean;
  /** The cursor stands in a field, or a dialog is open. */
  isTyping: boolean;
}

/**
 * What a key does at the desk; undefined when it belongs to the browser, a field or a screen reader.
 * @param areOn single letters can be turned off (WCAG 2.1.4); Escape always works.
 */
export function deskAction(pressed: Pressed, areOn: boolean): DeskAction | undefined {
  if (pressed.defaultPrevented || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (pressed.isTyping) return undefined;
  if (pressed.key === "Escape") return { kind: "back" };
  if (!areOn) return undefined;
  switch (pressed.key) {
    case "/":
      return { kind: "search" };
    case "n":
      return { kind: "new-call" };
    case "b":
      return { kind: "note" };
    case "?":
      return { kind: "keys" };
    default:
      return listAction(pressed.key);
  }
}

function listAction(key: string): DeskAction | undefined {
  const list = /^[1-5]$/.test(key) ? deskLists[Number(key) - 1] : undefined;
  return list && { kind: "list", list };
}

const storageKey = "omzien.desk.keys";

/** Whether single letters are on for this device; they are until somebody turns them off. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true; // Storage is blocked: the choice then holds for this visit only.
  }
}

export function rememberShortcuts(areOn: boolean): void {
  try {
    localStorage.setItem(storageKey, areOn ? "on" : "off");
  } catch (error) {
    console.warn("The choice about keys cannot be remembered on this device.", error);
  }
}
