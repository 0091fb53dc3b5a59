import { expect, test } from "vitest";
import { wasMuchHelp } from "./much-help.ts";

const now = new Date("2026-12-29T10:00:00Z");
const weekly = (weekdays: number[]) =>
  ({
    kind: "weekly",
    weekdays,
    from: "10:00",
    to: "11:00",
    startsOn: "2026-12-01",
    endsOn: "2027-02-01",
  }) as const;

test.each([
  ["a month of anything", { kind: "flexible", endsOn: "2027-01-01" }, "2026-12-01T10:00:00Z", true],
  ["a day less", { kind: "flexible", endsOn: "2027-01-01" }, "2026-12-02T10:00:00Z", false],
  ["four days a week, two weeks", weekly([1, 2, 3, 4]), "2026-12-15T10:00:00Z", true],
  ["once a week, two weeks", weekly([1]), "2026-12-15T10:00:00Z", false],
] as const)("much help: %s", (_, timing, madeAt, isMuch) => {
  expect(wasMuchHelp({ timing, madeAt }, now)).toBe(isMuch);
});
