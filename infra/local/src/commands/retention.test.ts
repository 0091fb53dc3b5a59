import { expect, test } from "vitest";
import { chainInWords, reportInWords } from "./retention.ts";

test("each kind is a line, and a term that does not hold is named", () => {
  const lines = [
    { kind: "mail", days: 90, defaultDays: 90, reason: null, count: 12 },
    { kind: "message", days: 365, defaultDays: 180, reason: "Archiefbesluit 12", count: 0 },
  ];
  const refused = [{ kind: "report", because: "longer-without-reason" as const }];
  expect(reportInWords({ lines, refused }, "due")).toEqual([
    "mail         12 due, kept 90 days",
    "message       0 due, kept 365 days (usually 180: Archiefbesluit 12)",
    "The term of report does not hold: longer without reason.",
  ]);
});

test("a chain that does not hold is told in capitals, with its first broken link", () => {
  const report = { links: 3, cut: 1, destroyed: 0, head: "ab", broken: null };
  expect(chainInWords(report)).toBe(
    "The chain of consents holds: 3 links, 1 of erased people, 0 past their term; head ab",
  );
  const broken = { seq: 2, eventId: null, because: "changed-event" as const };
  expect(chainInWords({ ...report, broken })).toBe(
    "THE CHAIN OF CONSENTS IS BROKEN at link 2: changed event.",
  );
});
