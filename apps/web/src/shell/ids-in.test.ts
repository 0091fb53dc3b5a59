import { Id } from "@omzien/contracts";
import { expect, test } from "vitest";
import { idsIn } from "./ids-in.ts";

const id = "0197a1b2-0000-7000-8000-000000000001";

test("an address gives the ids that are asked for, and nothing else", () => {
  expect(idsIn({ vraag: id, persoon: id, q: "Fatima" }, "vraag", "afspraak")).toEqual({ vraag: id });
});

test.each([
  id,
  id.toUpperCase(),
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "0197a1b2-0000-9000-8000-000000000001",
  "0197a1b2-0000-7000-7000-000000000001",
  ` ${id}`,
  `${id}\n`,
  `${id}0`,
  id.replaceAll("-", ""),
  "",
  "1 or 1=1",
  12,
  [id],
  { id },
  null,
  undefined,
])("%j is an id in an address exactly when the API takes it for one", (value) => {
  expect("vraag" in idsIn({ vraag: value }, "vraag")).toBe(Id.safeParse(value).success);
});
