import type { HoldReason } from "@omzien/contracts";
import { idsIn } from "../../../shell/ids-in.ts";

export const deskLists = ["triage", "unanswered", "follow-up", "reports", "calls"] as const;
export type DeskListName = (typeof deskLists)[number];

/** What is open at the desk, as it stands in the address: ids only, never what somebody typed or who somebody is. */
export interface DeskSearch {
  lijst?: DeskListName;
  vraag?: string;
  afspraak?: string;
  melding?: string;
  /** A call to be made. */
  bel?: string;
  persoon?: string;
  /** Why the person is looked at although their data are on hold. */
  reden?: HoldReason;
}

/** The same as `HoldReason` of @omzien/contracts; by hand, for this is in the first load of every page. */
export const holdReasons = ["person-asks", "safety", "legal-claim"] as const satisfies HoldReason[];

/** The reason in an address; anything else is left out. */
export function holdReasonIn(search: Record<string, unknown>): { reden?: HoldReason } {
  const reason = holdReasons.find((each) => each === search["reden"]);
  return reason ? { reden: reason } : {};
}

/** What is open, read from an address. Anything else in the address is left out. */
export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const list = deskLists.find((name) => name === search["lijst"]);
  return {
    ...(list ? { lijst: list } : {}),
    ...idsIn(search, "vraag", "afspraak", "melding", "bel", "persoon"),
    ...holdReasonIn(search),
  };
}
