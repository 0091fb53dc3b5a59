import { expect, test } from "vitest";
import {
  caseInList,
  columnOnPhone,
  deskHref,
  openCase,
  stepBack,
  withCase,
  withPerson,
} from "./desk-search.ts";
import { readDeskSearch } from "./read-desk-search.ts";

const a = "0197a1b2-0000-7000-8000-000000000001";
const b = "0197a1b2-0000-7000-8000-000000000002";

test("an address that somebody made up opens the desk without a case", () => {
  expect(readDeskSearch({ lijst: "everything", vraag: "1 or 1=1", q: "Fatima" })).toEqual({});
});

test("what is open stands in the address, and is read back from it", () => {
  const search = withPerson(withCase({ lijst: "triage" }, { kind: "request", id: a }), b);
  const read = Object.fromEntries(new URL(deskHref(search), "http://x").searchParams);
  expect(readDeskSearch(read)).toEqual({ lijst: "triage", vraag: a, persoon: b });
  expect(deskHref({})).toBe("/balie");
});

test("opening another case closes the one before and its person, and keeps the list", () => {
  const search = { lijst: "reports", melding: a, persoon: b } as const;
  expect(withCase(search, { kind: "match", id: b })).toEqual({ lijst: "reports", afspraak: b });
});

test("going back goes from person to case to list, and stays there", () => {
  const search = { lijst: "triage", vraag: a, persoon: b } as const;
  const once = stepBack(search);
  expect(once).toEqual({ lijst: "triage", vraag: a });
  expect(stepBack(once)).toEqual({ lijst: "triage" });
  expect(stepBack(stepBack(once))).toEqual({ lijst: "triage" });
});

test("why one looks at data on hold goes with the person, and never to another", () => {
  const search = withPerson({ lijst: "calls", bel: a }, b, "person-asks");
  const read = Object.fromEntries(new URL(deskHref(search), "http://x").searchParams);
  expect(readDeskSearch(read)).toEqual({ lijst: "calls", bel: a, persoon: b, reden: "person-asks" });
  expect(withPerson(search, a)).toEqual({ lijst: "calls", bel: a, persoon: a });
  expect(stepBack(search)).toEqual({ lijst: "calls", bel: a });
  expect(withCase(search, { kind: "call", id: b })).toEqual({ lijst: "calls", bel: b });
  expect(readDeskSearch({ reden: "curious" })).toEqual({});
});

test("a phone shows one column: what was opened last", () => {
  expect(columnOnPhone({})).toBe("lists");
  expect(columnOnPhone({ vraag: a })).toBe("case");
  expect(columnOnPhone({ vraag: a, persoon: b })).toBe("person");
});

test("each list opens its own kind of case", () => {
  expect(caseInList("follow-up", a)).toEqual({ kind: "match", id: a });
  expect(caseInList("calls", a)).toEqual({ kind: "call", id: a });
  expect(openCase({ vraag: a, afspraak: b })).toEqual({ kind: "match", id: b });
});
