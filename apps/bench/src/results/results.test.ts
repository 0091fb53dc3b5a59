import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ResultRow } from "../measure.ts";
import { measures } from "../measures/index.ts";
import { faultsOf } from "./faults.ts";
import { mergeRows, mergeSections, readableFile, readResults } from "./results-file.ts";

const row: ResultRow = { key: "http.list.x", value: 1, unit: "ratio", target: { atLeast: 0.65 }, peers: {} };
const measure = { name: "http", heading: "Requests", keys: ["http.list.x"] };

describe("the results in the repository", () => {
  test("are well formed, without a key twice, and with every key that a measure promises", () => {
    expect(faultsOf(measures, readResults())).toEqual([]);
  });

  test("can be read by people, with a section for every measure", () => {
    const text = readFileSync(readableFile, "utf8");
    for (const { heading } of measures) expect(text).toContain(`\n## ${heading}\n`);
  });
});

describe("a fault is found", () => {
  test.each([
    ["a value that is no number", [{ ...row, value: "1" }], [measure], "not a result"],
    ["a member too many", [{ ...row, note: "" }], [measure], "not a result"],
    ["a peer that is no number", [{ ...row, peers: { naive: null } }], [measure], "not a result"],
    ["a key with capitals", [{ ...row, key: "http.List.x" }, row], [measure], "not a key"],
    ["one key with two results", [row, row], [measure], "two results"],
    ["a promise without a result", [], [measure], "no result"],
    ["two measures with one key", [row], [measure, { ...measure, name: "other" }], "two measures promise"],
    ["two measures with one name", [row], [measure, { ...measure, keys: [] }], "two measures are called"],
  ])("%s", (_, rows, given, fault) => {
    expect(faultsOf(given, rows).join("\n")).toContain(fault);
  });
});

test("a new figure takes the place of the old one, others stay, in the order of their keys", () => {
  const other = { ...row, key: "a.b.c" };
  expect(mergeRows([row], [{ ...row, value: 2 }, other])).toEqual([other, { ...row, value: 2 }]);
});

test("a new section takes the place of the old one, others stay", () => {
  const order = [{ heading: "One" }, { heading: "Two" }];
  const first = mergeSections(
    "",
    order,
    new Map([
      ["One", "a"],
      ["Two", "b\n\n### c\n"],
    ]),
  );
  const second = mergeSections(first, order, new Map([["One", "new"]]));
  expect(second).toBe(first.replace("\na\n", "\nnew\n"));
});
