import { Envelope } from "@omzien/contracts";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { envelopeFaults } from "./envelope-faults.ts";

describe("what one municipality tells another of a request", () => {
  test("has no field that could hold personal data, however it is filled", () => {
    expect(envelopeFaults(Envelope)).toEqual([]);
  });

  test.each([
    ["words", { remark: z.string() }],
    ["words with a bound", { name: z.string().max(80) }],
    ["an id", { personId: z.uuid() }],
    ["an address", { email: z.email() }],
    ["anything", { extra: z.unknown() }],
    ["words within", { asker: z.strictObject({ firstName: z.string().nullable() }) }],
    ["words in a list", { notes: z.array(z.string()) }],
  ])("would be found out with %s in it", (_, more) => {
    expect(envelopeFaults(Envelope.extend(more))).not.toEqual([]);
  });

  test("would be found out when it took what it does not know", () => {
    expect(envelopeFaults(Envelope.loose())).not.toEqual([]);
  });
});
