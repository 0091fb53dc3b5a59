import { usualSearchRules } from "@omzien/contracts";
import { expect, test } from "vitest";
import { isSoon, reminderAt } from "./rota-time.ts";

const { quiet } = usualSearchRules;

test("a reminder comes at ten in the morning of the day before, whatever the clock did that night", () => {
  expect(reminderAt("2026-12-03", quiet).toISOString()).toBe("2026-12-02T09:00:00.000Z");
  expect(reminderAt("2027-03-29", quiet).toISOString()).toBe("2027-03-28T08:00:00.000Z");
  expect(reminderAt("2026-10-26", quiet).toISOString()).toBe("2026-10-25T09:00:00.000Z");
  expect(reminderAt("2028-03-01", quiet).toISOString()).toBe("2028-02-29T09:00:00.000Z");
});

test("never in the hours in which a municipality sends nothing", () => {
  const late = reminderAt("2026-12-03", { fromHour: 22, toHour: 11 });
  expect(late.toISOString()).toBe("2026-12-02T10:00:00.000Z");
});

test("soon is within 48 hours and not yet begun", () => {
  const hours = { starts_at: "17:00", ends_at: "19:00" };
  const at = (time: string) => isSoon(hours, "2026-12-03", new Date(time));
  expect(at("2026-12-01T15:59:00Z")).toBe(false);
  expect(at("2026-12-01T16:00:00Z")).toBe(true);
  expect(at("2026-12-03T15:59:00Z")).toBe(true);
  expect(at("2026-12-03T16:00:00Z")).toBe(false);
});
