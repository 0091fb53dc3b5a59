import { problemCodes } from "@omzien/contracts";
import { expect, test } from "vitest";
import { loadTranslator } from "./server.ts";

test("every problem of the API has a sentence of its own, in each language", () => {
  for (const locale of ["nl", "nl-x-formal", "en"] as const) {
    const { has } = loadTranslator(locale);
    expect(problemCodes.filter((code) => !has(`problem.${code}`))).toEqual([]);
  }
});
