import { expect, test } from "vitest";
import { z } from "zod";
import * as contracts from "../index.ts";
import { holdsBsn, isBsn } from "./bsn.ts";

test.each([
  "111222333",
  "Mijn BSN is 111222333.",
  "bsn:111222333",
  "1112.22.333",
  "111.222.333",
  "111 222 333",
  "111-222-333",
  "111 22 23 33",
  "1 1 1 2 2 2 3 3 3",
  "Bel 06-12345678, mijn nummer is 111222333",
  "012345672",
  "012.345.672",
  "12345672",
  "12.345.672",
  "１１１２２２３３３",
  "111\u00a0222\u00a0333",
])("%s holds a citizen service number", (text) => {
  expect(holdsBsn(text)).toBe(true);
});

test.each([
  "123456789",
  "000000000",
  "1112223334",
  "Bel 06 12 34 56 78",
  "Bel 0612345678 of 030 123 45 67",
  "+31 6 11122233 en +31611122233",
  "0031 611122233",
  "NL91 ABNA 0417 1643 00",
  "019ab111-2222-7333-8444-111222333444",
  "Op 24-11-2026 of 24112026 of 20261124",
  "Tussen 10.30-12.30 en 13.00-14.00",
  "Kamer 12, 3 hoog, 8 treden, 250 meter, 2026",
])("%s holds none", (text) => {
  expect(holdsBsn(text)).toBe(false);
});

test("eight digits that read as a day are a number when the text says so", () => {
  const day = Array.from({ length: 28 }, (_, index) => `${String(index + 1).padStart(2, "0")}031950`).find(
    (each) => isBsn(each.padStart(9, "0")),
  );
  expect(holdsBsn(`Geboren ${day}`)).toBe(false);
  expect(holdsBsn(`BSN ${day}`)).toBe(true);
});

const isInput = (schema: z.core.JSONSchema.BaseSchema) =>
  schema.type === "object" && schema.additionalProperties === false;

/** Every text that an input takes as people write it: not an id, a choice, a day or a pattern. */
function writtenFields(): { name: string; schema: z.ZodType; field: string }[] {
  return Object.entries(contracts).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) return [];
    const shape = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
    if (!isInput(shape)) return [];
    return Object.entries(shape.properties ?? {}).flatMap(([field, property]) =>
      typeof property === "object" && takesWords(property) ? [{ name, schema, field }] : [],
    );
  });
}

function takesWords(property: z.core.JSONSchema.BaseSchema): boolean {
  const kinds = [property, ...(property.anyOf ?? [])];
  return kinds.some(
    (kind) =>
      typeof kind === "object" &&
      kind.type === "string" &&
      kind.pattern === undefined &&
      kind.format === undefined &&
      kind.enum === undefined &&
      kind.const === undefined,
  );
}

/** Looked up or compared, never stored; a secret is between machines, and is kept sealed. */
const notStored = new Set(["cursor", "q", "code", "iss", "error", "secret"]);

function takesBsn({ schema, field }: { schema: z.ZodType; field: string }): boolean {
  const issues = schema.safeParse({ [field]: "111222333" }).error?.issues ?? [];
  return !issues.some((issue) => issue.path[0] === field);
}

test("no input of the site takes a citizen service number in a text", () => {
  const fields = writtenFields().filter(({ field }) => !notStored.has(field));
  expect(fields.map(({ name, field }) => `${name}.${field}`)).toEqual(
    expect.arrayContaining([
      "NewHelpRequest.description",
      "NewMatchMessage.body",
      "NewCallNote.text",
      "NewReport.text",
    ]),
  );
  expect(fields.filter(takesBsn).map(({ name, field }) => `${name}.${field}`)).toEqual([]);
});

test("an input with a plain text field would be found", () => {
  const schema = z.strictObject({ note: z.string().trim().max(500) });
  expect(takesBsn({ schema, field: "note" })).toBe(true);
});

test("all faults are told at once, each at its field", () => {
  const parsed = contracts.NewHelpOffer.safeParse({
    categories: [],
    availability: [],
    introduction: "bsn 111222333",
    notDoing: "111.222.333",
  });
  expect(parsed.error?.issues.map(({ path, message }) => `${path.join("/")} ${message}`)).toEqual([
    "categories required",
    "introduction bsn_not_allowed",
    "notDoing bsn_not_allowed",
    "availability required",
  ]);
});

test("a draft that travels with a sign-in is refused as well, at the text that holds the number", () => {
  const parsed = contracts.RequestSignIn.safeParse({
    email: "fatima@example.org",
    draft: { form: "help-request", values: { description: "bsn 111222333", days: ["maandag"] } },
  });
  expect(parsed.error?.issues.map(({ path, message }) => `${path.join("/")} ${message}`)).toEqual([
    "draft/values/description bsn_not_allowed",
  ]);
});
