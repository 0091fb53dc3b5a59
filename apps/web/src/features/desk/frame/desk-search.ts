import type { DeskListName, DeskSearch } from "./read-desk-search.ts";

export type OpenCase = { kind: "request" | "match" | "report"; id: string };

/** The case that is open; undefined when none is. A report goes before a match, a match before a request. */
export function openCase(search: DeskSearch): OpenCase | undefined {
  if (search.melding) return { kind: "report", id: search.melding };
  if (search.afspraak) return { kind: "match", id: search.afspraak };
  return search.vraag ? { kind: "request", id: search.vraag } : undefined;
}

/** Which of the three columns a phone shows: the one that was opened last. */
export function columnOnPhone(search: DeskSearch): "lists" | "case" | "person" {
  if (search.persoon) return "person";
  return openCase(search) ? "case" : "lists";
}

const keyOfCase = { request: "vraag", match: "afspraak", report: "melding" } as const;

/** The address with this case open, in the list it was found in; the person of the case before is gone. */
export function withCase(search: DeskSearch, opened: OpenCase): DeskSearch {
  return { ...(search.lijst ? { lijst: search.lijst } : {}), [keyOfCase[opened.kind]]: opened.id };
}

/** The address with this person beside what is open. */
export function withPerson(search: DeskSearch, personId: string): DeskSearch {
  return { ...search, persoon: personId };
}

/** One step back: from the person to the case, from the case to its list. */
export function stepBack(search: DeskSearch): DeskSearch {
  if (search.persoon) {
    const { persoon: _, ...rest } = search;
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
} as const satisfies Record<DeskListName, OpenCase["kind"]>;

/** What a line of this list opens. */
export function caseInList(list: DeskListName, caseId: string): OpenCase {
  return { kind: kindOfList[list], id: caseId };
}
