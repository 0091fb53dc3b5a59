import type { HoldReason } from "@omzien/contracts";
import type { DeskListName, DeskSearch } from "./read-desk-search.ts";

export type OpenCase = { kind: "request" | "match" | "report" | "call"; id: string };

/** The case that is open; undefined when none is. A call and a report go before a match, a match before a request. */
export function openCase(search: DeskSearch): OpenCase | undefined {
  if (search.bel) return { kind: "call", id: search.bel };
  if (search.melding) return { kind: "report", id: search.melding };
  if (search.afspraak) return { kind: "match", id: search.afspraak };
  return search.vraag ? { kind: "request", id: search.vraag } : undefined;
}

/** Which of the three columns a phone shows: the one that was opened last. */
export function columnOnPhone(search: DeskSearch): "lists" | "case" | "person" {
  if (search.persoon) return "person";
  return openCase(search) ? "case" : "lists";
}

const keyOfCase = { request: "vraag", match: "afspraak", report: "melding", call: "bel" } as const;

/** The address with this case open, in the list it was found in; the person of the case before is gone. */
export function withCase(search: DeskSearch, opened: OpenCase): DeskSearch {
  return { ...(search.lijst ? { lijst: search.lijst } : {}), [keyOfCase[opened.kind]]: opened.id };
}

/**
 * The address with this person beside what is open.
 * @param reason why one looks while their data are on hold; that of another person is gone.
 */
export function withPerson(search: DeskSearch, personId: string, reason?: HoldReason): DeskSearch {
  const { reden: _, ...rest } = search;
  return { ...rest, persoon: personId, ...(reason ? { reden: reason } : {}) };
}

/** One step back: from the person to the case, from the case to its list. */
export function stepBack(search: DeskSearch): DeskSearch {
  if (search.persoon) {
    const { persoon: _, reden: __, ...rest } = search;
    return rest;
  }
  return search.lijst ? { lijst: search.lijst } : {};
}

/** The address as a link within the site. */
export function deskHref(search: DeskSearch): string {
  const pairs = Object.entries(search).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  const query = new URLSearchParams(pairs).toString();
  return query ? `/balie?${query}` : "/balie";
}

const kindOfList = {
  triage: "request",
  unanswered: "request",
  "follow-up": "match",
  reports: "report",
  calls: "call",
} as const satisfies Record<DeskListName, OpenCase["kind"]>;

/** What a line of this list opens. */
export function caseInList(list: DeskListName, caseId: string): OpenCase {
  return { kind: kindOfList[list], id: caseId };
}
