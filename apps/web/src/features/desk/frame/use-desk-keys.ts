import { useEffect, useEffectEvent } from "react";
import { type DeskAction, deskAction } from "./shortcuts.ts";

const typed = "input, textarea, select, [contenteditable], dialog[open] *";
const notTyped = "input[type=checkbox], input[type=radio]";

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  return target instanceof Element && target.matches(typed) && !target.matches(notTyped);
}

/** Listens to the desk's keys as long as the page is there. */
export function useDeskKeys(areOn: boolean, onAction: (action: DeskAction) => void): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    const pressed = { key, ctrlKey, metaKey, altKey, defaultPrevented, isTyping: isTyping(event.target) };
    const action = deskAction(pressed, areOn);
    if (!action) return;
    event.preventDefault();
    onAction(action);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => act(event);
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}
