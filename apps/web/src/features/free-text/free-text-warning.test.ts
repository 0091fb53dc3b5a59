import { expect, test } from "vitest";
import { warningsFor, warningsForFew } from "./free-text-warning.ts";

test.each([
  ["Wie gaat er dinsdag mee naar de markt?", []],
  ["Een lamp vervangen op 3 meter hoog, de ladder staat klaar.", []],
  ["De heg is 25 meter lang en 2 meter hoog. Het mag in 2026.", []],
  ["Ik fiets graag mee, ook op zondag om 10.30 uur.", []],
  ["Bel me op 06-12345678", ["phone"]],
  ["Bel me op 06 12 34 56 78 of +31 6 1234 5678", ["phone"]],
  ["Mijn nummer is 030 123 45 67", ["phone"]],
  ["Mail naar fatima@voorbeeld.nl", ["email"]],
  ["Mijn bsn is 111222333", ["bsn"]],
  ["Kom naar Lindestraat 12b", ["address"]],
  ["Ik woon op 3512 JC", ["address"]],
  ["Mijn moeder heeft dementie", ["medical"]],
  ["Na mijn operatie mag ik niet tillen", ["medical"]],
  ["I take medication at noon", ["medical"]],
  ["Ik ben ziek, bel 0612345678", ["phone", "medical"]],
])("%s", (text, expected) => {
  expect(warningsFor(text)).toEqual(expected);
});

test("nine digits count as a citizen service number only when they pass its check", () => {
  expect(warningsFor("Bestelling 123456789")).toEqual([]);
  expect(warningsFor("Bestelling 111222333")).toEqual(["bsn"]);
});

test("between two people only what nobody should write is remarked on", () => {
  expect(warningsFor("Bel 0612345678, Lindestraat 12", warningsForFew)).toEqual([]);
  expect(warningsFor("Ik heb reuma, bsn 111222333", warningsForFew)).toEqual(["bsn", "medical"]);
});
