import { Timing } from "@omzien/contracts";
import { describe, expect, test } from "vitest";
import { addDays, localDate, localTime, weekdayOf } from "./local-date.ts";
import { emptyDay, partOf, TimingDraft, timingInput, withRoom } from "./timing-draft.ts";

const draft = (values: Partial<TimingDraft>) => TimingDraft.parse(values);
const faults = (values: Partial<TimingDraft>) =>
  Timing.safeParse(timingInput(draft(values))).error?.issues.map((issue) => issue.path.join("/"));

describe("when help is wanted", () => {
  test("on one day, in a part of the day", () => {
    const input = timingInput(
      draft({ kind: "once", days: [{ date: "2026-06-04", part: "afternoon", from: "", to: "" }] }),
    );
    expect(Timing.parse(input)).toEqual({
      kind: "once",
      moment: { date: "2026-06-04", from: "12:00", to: "17:00" },
    });
  });

  test("on one day, at hours of one's own", () => {
    const day = { date: "2026-06-04", part: "exact" as const, from: "09:30", to: "10:15" };
    expect(timingInput(draft({ kind: "once", days: [day] }))).toEqual({
      kind: "once",
      moment: { date: "2026-06-04", from: "09:30", to: "10:15" },
    });
  });

  test("on several days comes out in the order of the calendar", () => {
    const days = ["2026-06-09", "2026-06-04"].map((date) => ({
      ...emptyDay,
      date,
      part: "morning" as const,
    }));
    const timing = Timing.parse(timingInput(draft({ kind: "several", days })));
    expect(timing.kind === "several" && timing.moments.map((moment) => moment.date)).toEqual([
      "2026-06-04",
      "2026-06-09",
    ]);
  });

  test("every week until a day, with the weekdays in order", () => {
    const timing = Timing.parse(
      timingInput(
        draft({
          kind: "weekly",
          weekdays: [5, 1],
          weekly: { part: "evening", from: "", to: "" },
          startsOn: "2026-06-01",
          endsOn: "2026-08-31",
        }),
      ),
    );
    expect(timing).toMatchObject({ weekdays: [1, 5], from: "17:00", to: "22:00" });
  });

  test("what is empty is missing at its own field, not malformed somewhere else", () => {
    expect(faults({ kind: "once" })).toEqual(["moment/date", "moment/from", "moment/to"]);
    expect(faults({ kind: "flexible" })).toEqual(["endsOn"]);
    expect(faults({ kind: "weekly" })).toEqual(["weekdays", "from", "to", "startsOn", "endsOn"]);
    const days = [{ ...emptyDay, date: "2026-06-09" }, emptyDay];
    expect(faults({ kind: "several", days })).toContain("moments/1/date");
  });
});

test("several days begin with room for two", () => {
  expect(withRoom(draft({ kind: "several" })).days).toHaveLength(2);
  expect(withRoom(draft({ kind: "once" })).days).toHaveLength(1);
});

test("a draft of another version of the form opens without a fault", () => {
  expect(TimingDraft.parse({ kind: "yearly", days: "none", weekdays: [9] })).toEqual(draft({}));
});

test("hours that are a part of the day are known as such", () => {
  expect(partOf({ from: "08:00", to: "12:00" })).toBe("morning");
  expect(partOf({ from: "08:30", to: "12:00" })).toBeUndefined();
});

test("today is the day in the Netherlands, also just after midnight there", () => {
  const now = new Date("2026-06-03T22:30:00Z");
  expect(localDate(now)).toBe("2026-06-04");
  expect(localTime(now)).toBe("00:30");
  expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
  expect(weekdayOf("2026-06-07")).toBe(7);
});
