import { expect, test } from "vitest";
import { draftNameOf } from "./draft-name.ts";

test("a note that was begun at one case never turns up at another", () => {
  const subjects = [
    { personId: "p" },
    { helpRequestId: "r", personId: "p" },
    { matchId: "m" },
    { reportId: "s", matchId: "m" },
  ];
  expect(new Set(subjects.map(draftNameOf)).size).toBe(subjects.length);
});
