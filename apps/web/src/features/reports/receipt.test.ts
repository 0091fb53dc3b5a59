import { expect, test } from "vitest";
import { readReceiptSearch, receiptSearch } from "./receipt.ts";

test("a receipt has a short number and a time, and survives a reload", () => {
  const search = receiptSearch({
    id: "0197a1b2-0000-7000-8000-0000ab12cd34",
    reportedAt: "2026-06-04T12:00:00+02:00",
  });
  expect(search).toEqual({ nummer: "AB12CD34", om: "2026-06-04T10:00:00.000Z" });
  expect(readReceiptSearch({ ...search })).toEqual(search);
});

test("an address that somebody made up shows no number and no time", () => {
  expect(readReceiptSearch({ nummer: "<b>1</b>", om: "gisteren" })).toEqual({});
  expect(readReceiptSearch({ nummer: 12_345_678, om: "2026-02-30T10:00:00.000Z" })).toEqual({});
});
