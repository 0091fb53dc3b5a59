import { expect, test } from "vitest";
import { readCommand } from "./arguments.ts";
import { readLines } from "./erasures.ts";

const person = "0193a000-0000-7000-8000-000000000001";

test("a list that was kept apart is read back as it was printed", () => {
  const text = `abcdefghijkl ${person} 2026-12-01T09:00:00.000Z\n\nabcdefghijkm ${person} 2026-12-02T09:00:00.000Z\r\n`;
  expect(readLines(text, "list.txt")).toEqual([
    { tenant_id: "abcdefghijkl", person_id: person, erased_at: new Date("2026-12-01T09:00:00.000Z") },
    { tenant_id: "abcdefghijkm", person_id: person, erased_at: new Date("2026-12-02T09:00:00.000Z") },
  ]);
  expect(readLines("", "list.txt")).toEqual([]);
});

test.each([
  `abcdefghijkl ${person}`,
  `abcdefghijkl ${person} yesterday`,
  `ABCDEFGHIJKL ${person} 2026-12-01T09:00:00.000Z`,
  `abcdefghijkl ${person} 2026-99-99T09:00:00.000Z`,
])("a line that is none is named, and nothing is done: %s", (line) => {
  expect(() => readLines(`\n${line}\n`, "list.txt")).toThrow(
    "list.txt, line 2 is not a line of erasures list. Nothing was done.",
  );
});

test("the commands are read, with a list from where the command was given", () => {
  const here = import.meta.dirname;
  expect(readCommand(["erasures", "list"], here)).toEqual({ verb: "erasures list" });
  expect(readCommand(["erasures", "replay"], here)).toEqual({ verb: "erasures replay" });
  expect(readCommand(["erasures", "replay", "--list", "erasures.ts"], here)).toEqual({
    verb: "erasures replay",
    list: `${here}/erasures.ts`,
  });
  expect(() => readCommand(["erasures", "replay", "--list", "absent.txt"], here)).toThrow(
    `--list: there is no file ${here}/absent.txt.`,
  );
});
