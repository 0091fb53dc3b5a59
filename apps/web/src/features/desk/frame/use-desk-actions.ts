import { useNavigate } from "@tanstack/react-router";
import { noteFieldId } from "../../call-notes/NoteForm.tsx";
import { searchFieldId } from "../../people/SearchField.tsx";
import { stepBack } from "./desk-search.ts";
import type { DeskAction } from "./shortcuts.ts";
import { useDeskSearch } from "./use-desk-search.ts";

/** What the keys of the desk do. */
export function useDeskActions(showKeys: () => void): (action: DeskAction) => void {
  const { search, open } = useDeskSearch();
  const navigate = useNavigate();
  return (action) => {
    switch (action.kind) {
      case "search":
        return focusOn(`#${searchFieldId}`);
      case "note":
        return focusOn(`#${noteFieldId}`);
      case "new-call":
        return void navigate({ to: "/balie/nieuw" });
      case "keys":
        return showKeys();
      case "list":
        open({ lijst: action.list });
        return focusOnList();
      case "back":
        return goBack();
      default:
        return action satisfies never;
    }
  };

  function goBack() {
    // The line stays in the list, so that the arrows go on where they were.
    const line = document.querySelector<HTMLElement>("#desk-lists li > button[aria-current]");
    open(stepBack(search));
    requestAnimationFrame(() =>
      (line ?? document.querySelector<HTMLElement>("#desk-lists li > button"))?.focus(),
    );
  }
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

// The lines of the other list are drawn after this key.
function focusOnList(): void {
  setTimeout(() => focusOn("#desk-lists li > button"), 50);
}
