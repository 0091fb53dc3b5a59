import { idsIn } from "../../../shell/ids-in.ts";

export const deskLists = ["triage", "unanswered", "follow-up", "reports"] as const;
export type DeskListName = (typeof deskLists)[number];

/** What is open at the desk, as it stands in the address: ids only, never what somebody typed or who somebody is. */
export interface DeskSearch {
  lijst?: DeskListName;
  vraag?: string;
  afspraak?: string;
  melding?: string;
  persoon?: string;
}

/** What is open, read from an address. Anything else in the address is left out. */
export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const list = deskLists.find((name) => name === search["lijst"]);
  return {
    ...(list ? { lijst: list } : {}),
    ...idsIn(search, "vraag", "afspraak", "melding", "persoon"),
  };
}
