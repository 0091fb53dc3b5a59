import { expect, test } from "vitest";
import { recordingState, stateTone } from "./recording-state.ts";

test.each([
  [null, "waits", "info"],
  ["confirmed", "confirmed", "success"],
  ["disputed", "disputed", "warning"],
] as const)("an answer of %s is shown as %s", (answer, state, tone) => {
  expect(recordingState({ answer })).toBe(state);
  expect(stateTone[state]).toBe(tone);
});
