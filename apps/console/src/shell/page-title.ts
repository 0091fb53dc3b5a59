import { useEffect } from "react";
import { words } from "./words.ts";

/** Names the page in the tab. */
export function usePageTitle(page: string): void {
  useEffect(() => {
    document.title = `${page} - ${words.t("console.name")}`;
  }, [page]);
}
