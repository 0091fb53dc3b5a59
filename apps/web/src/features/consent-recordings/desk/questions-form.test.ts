import { AskedPurpose } from "@omzien/contracts";
import { expect, test } from "vitest";
import { inputFaults, placeFaults } from "../../forms/form-faults.ts";
import { answersAloud, questionPlaces, SaidAloudSchema } from "./questions-form.ts";

const allYes = Object.fromEntries(AskedPurpose.options.map((purpose) => [purpose, "given"]));

test("a question without an answer is pointed out, each by itself", () => {
  const { "need.show": _, ...rest } = allYes;
  const parsed = SaidAloudSchema.safeParse(rest);
  const { placed, homeless } = placeFaults(
    parsed.success ? [] : inputFaults(parsed.error),
    questionPlaces((id) => id),
  );
  expect(homeless).toEqual([]);
  expect(placed.map(({ fieldId }) => fieldId)).toEqual(["answer-need-show"]);
});

test("a yes and a no are written down with the version of the words that were read", () => {
  const said = SaidAloudSchema.parse({ ...allYes, "share.first-name": "refused" });
  const answers = answersAloud(said);
  expect(answers).toHaveLength(AskedPurpose.options.length);
  expect(answers.filter(({ answer }) => answer === "refused").map(({ purpose }) => purpose)).toEqual([
    "share.first-name",
  ]);
  expect(answers.every(({ textVersion }) => textVersion >= 1)).toBe(true);
});
