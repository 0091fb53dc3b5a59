import { describe, expect, test } from "vitest";
import { createTranslator, loadNamespace, localeFor } from "./index.ts";
import { loadTranslator } from "./server.ts";

describe("a translator", () => {
  test("speaks to people as the municipality does", () => {
    expect(loadTranslator("nl").t("home.postcode.label")).toBe("Je postcode");
    expect(loadTranslator("nl-x-formal").t("home.postcode.label")).toBe("Uw postcode");
    expect(loadTranslator("nl-x-formal").t("action.back")).toBe("Terug");
    expect(localeFor("nl", "u")).toBe("nl-x-formal");
    expect(localeFor("en", "u")).toBe("en");
  });

  test("counts", () => {
    const { t } = loadTranslator("nl");
    expect(t("ui.characters-left", { count: 1 })).toBe("Nog 1 teken over");
    expect(t("ui.characters-left", { count: 2 })).toBe("Nog 2 tekens over");
  });

  test("names things as the town does, in Dutch; every other language keeps its own words", () => {
    const own = { service: "naoberschap", coordinator: "naoberhulp" };
    expect(loadTranslator("nl").t("report.write.text")).toContain("Alleen onze coördinator");
    expect(loadTranslator("nl-x-formal", own).t("report.write.text")).toContain("Alleen onze naoberhulp");
    expect(loadTranslator("en", own).t("report.write.text")).toContain("coordinator");
    expect(loadTranslator("nl").t("report.write.text")).toContain("Alleen onze coördinator");
  });

  test("takes a namespace that comes later", async () => {
    const translator = createTranslator("en", [await loadNamespace("en", "common")]);
    expect(translator.has("home.welcome")).toBe(false);
    translator.add(await loadNamespace("en", "home"));
    expect(translator.t("home.welcome")).toMatch(/helping hand/);
  });

  test("has a sentence for a problem it does not know", () => {
    const { problem } = loadTranslator("nl");
    expect(problem("never_heard_of")).toBe(problem("unknown"));
    expect(problem(undefined)).toBe(problem("unknown"));
    expect(problem("rate_limited")).toMatch(/Wacht/);
  });

  test("does not mistake an inherited property for a message", () => {
    expect(loadTranslator("nl").has("constructor")).toBe(false);
    expect(loadTranslator("nl").find("category.none", {}, "Overig")).toBe("Overig");
  });
});

describe("dates and measures in words", () => {
  const nl = loadTranslator("nl");
  const en = loadTranslator("en");
  const now = new Date("2026-06-03T10:00:00Z");

  test("a day, with the year only when it is another one", () => {
    expect(nl.formatDay("2026-06-04", { now })).toBe("donderdag 4 juni");
    expect(nl.formatDay("2027-01-01", { now })).toBe("vrijdag 1 januari 2027");
    expect(en.formatDay("2026-06-04", { now })).toBe("Thursday 4 June");
  });

  test("instants are told in Dutch time, also around midnight and in winter", () => {
    expect(nl.formatTime("2026-06-03T22:30:00Z")).toBe("00.30 uur");
    expect(nl.formatTime("2026-01-03T22:30:00Z")).toBe("23.30 uur");
    expect(nl.formatRelativeDay("2026-06-02T22:30:00Z", now)).toBe("vandaag");
    expect(nl.formatRelativeDay("2026-06-02T21:30:00Z", now)).toBe("gisteren");
    expect(en.formatRelativeDay("2026-06-06", now)).toBe("in 3 days");
  });

  test("parts of the day", () => {
    expect(nl.formatDayWithPart("2026-06-04", "afternoon")).toMatch(/, 's middags$/);
    expect(nl.dayPartOf("2026-06-03T10:30:00Z")).toBe("afternoon");
    expect(nl.dayPartOf("08:00")).toBe("morning");
    expect(nl.formatWeekday(1)).toBe("maandag");
    expect(en.formatWeekday(7, "short")).toBe("Sun");
  });

  test("durations, distances and lists", () => {
    expect(nl.formatDuration(90)).toBe("1 uur en 30 minuten");
    expect(en.formatDuration(60)).toBe("1 hour");
    expect(nl.formatDistance(4)).toBe("10 meter");
    expect(nl.formatDistance(333)).toBe("350 meter");
    expect(nl.formatDistance(980)).toBe("1 kilometer");
    expect(nl.formatDistance(1234)).toBe("1,2 kilometer");
    expect(nl.formatList(["koffie", "thee", "cake"])).toBe("koffie, thee en cake");
  });
});
