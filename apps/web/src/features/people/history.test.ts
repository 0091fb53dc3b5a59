import type { CallNote, HelpRequest, Match } from "@omzien/contracts";
import { expect, test } from "vitest";
import { historyOf } from "./history.ts";

const request = (id: string, askerId: string, createdAt: string) =>
  ({ id, createdAt, asker: { id: askerId, name: "F" } }) as HelpRequest;
const match = (id: string, askerId: string, helperId: string, madeAt: string) =>
  ({ id, madeAt, asker: { id: askerId }, helper: { id: helperId } }) as Match;
const note = (id: string, writtenAt: string) => ({ id, writtenAt }) as CallNote;

test("the history of a person is theirs alone, newest first, and each thing once", () => {
  const own = request("r1", "fatima", "2026-06-01T10:00:00Z");
  const events = historyOf("fatima", {
    requests: [own, request("r2", "joost", "2026-06-02T10:00:00Z"), own],
    matches: [
      match("m1", "joost", "fatima", "2026-06-03T10:00:00Z"),
      match("m2", "joost", "ali", "2026-06-04T10:00:00Z"),
    ],
    notes: [note("n1", "2026-06-02T09:00:00Z")],
  });
  expect(events.map((event) => event.id)).toEqual(["m1", "n1", "r1"]);
});
