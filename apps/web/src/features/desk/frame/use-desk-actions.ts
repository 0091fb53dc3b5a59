import { useNavigate } from "@tanstack/react-router";
import { noteFieldId } from "../../call-notes/NoteForm.tsx";
import { searchFieldId } from "../../people/SearchField.tsx";
import { stepBack } from "./desk-search.ts";
import type { DeskListName } from "./read-desk-search.ts";
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
        return focusOnList(action.list);
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

const lookMs = 60;

// The lines of another list come after this key, some of them from the server. Until then the arrows have no line.
function focusOnList(list: DeskListName, looks = 40): void {
  const line = document.querySelector<HTMLElement>(`#desk-lists [data-list="${list}"] li > button`);
  if (line) return line.focus();
  if (looks > 0) setTimeout(() => focusOnList(list, looks - 1), lookMs);
}
