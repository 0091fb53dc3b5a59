import { loadTranslator } from "@omzien/i18n/server";
import { describe, expect, test } from "vitest";
import { durationText, waitingSentences } from "./waiting-text.ts";

const nl = loadTranslator("nl");
const search = {
  ring: "neighbourhood" as const,
  asked: 3,
  answeredNo: 1,
  waiting: 2,
  needsCoordinator: false,
  isPaused: false,
  circleFirst: false,
  isCircleFirst: false,
  hasReplyElsewhere: false,
};
const words = (changes: Partial<typeof search>, median: number | null = 9) =>
  waitingSentences(nl, { state: "open", search: { ...search, ...changes } }, median).join(" ");

describe("waiting", () => {
  test("is told in numbers that are true", () => {
    expect(words({})).toBe(
      "Er zijn 3 buren gevraagd. 1 kon niet. 2 moeten nog antwoorden. Meestal zegt iemand ja binnen 9 uur.",
    );
  });

  test("promises nothing without figures, or when nobody has to answer any more", () => {
    expect(words({}, null)).not.toContain("Meestal");
    expect(words({ waiting: 0 })).toBe("Er zijn 3 buren gevraagd. 1 kon niet. We zoeken verder.");
  });

  test("says that the coordinator is having a look when nobody was found", () => {
    expect(words({ needsCoordinator: true })).toBe("We vonden nog niemand. Onze coördinator kijkt nu mee.");
    expect(words({ asked: 0 })).toBe("We zoeken nu wie er bij je vraag past.");
  });

  test("says that a person chooses when the search does not go by itself", () => {
    expect(words({ isPaused: true, waiting: 0, answeredNo: 0 })).toBe(
      "Onze coördinator kiest nu zelf wie we vragen. Er zijn 3 buren gevraagd.",
    );
    expect(words({ isPaused: true, asked: 0 })).toBe("Onze coördinator kiest nu zelf wie we vragen.");
  });

  test("is over once there is somebody", () => {
    expect(waitingSentences(nl, { state: "matched", search }, 9)).toEqual([]);
  });
});

test("a duration is rounded up, never down", () => {
  expect(durationText(nl, 0.2)).toBe("een uur");
  expect(durationText(nl, 8.3)).toBe("9 uur");
  expect(durationText(nl, 24)).toBe("een dag");
  expect(durationText(nl, 30)).toBe("2 dagen");
});
