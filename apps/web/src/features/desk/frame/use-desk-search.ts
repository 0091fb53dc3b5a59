import { useNavigate, useSearch } from "@tanstack/react-router";
import type { DeskSearch } from "./read-desk-search.ts";

/** What is open at the desk, and the way to open something else; each step can be gone back by the browser. */
export function useDeskSearch(): { search: DeskSearch; open: (search: DeskSearch) => void } {
  const search: DeskSearch = useSearch({ from: "/_member/balie/" });
  const navigate = useNavigate();
  return {
    search,
    open: (next) => void navigate({ to: "/balie", search: next, resetScroll: false }),
  };
}
