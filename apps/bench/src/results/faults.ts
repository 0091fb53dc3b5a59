import type { Measure, ResultRow } from "../measure.ts";

const keyShape = /^[a-z]+(\.[a-z0-9-]+)+$/;

/** What is wrong with a set of measures and the rows that they left; nothing when all is well. */
export function faultsOf(measures: readonly Omit<Measure, "run">[], rows: readonly unknown[]): string[] {
  const promised = measures.flatMap(({ keys }) => keys);
  const known = rows.filter(isRow);
  return [
    ...repeated(measures.map(({ name }) => name)).map((name) => `two measures are called ${name}`),
    ...repeated(promised).map((key) => `two measures promise ${key}`),
    ...rows.filter((row) => !isRow(row)).map((row) => `not a result: ${JSON.stringify(row)}`),
    ...repeated(known.map(({ key }) => key)).map((key) => `two results for ${key}`),
    ...known.filter(({ key }) => !keyShape.test(key)).map(({ key }) => `not a key: ${key}`),
    ...promised.filter((key) => !known.some((row) => row.key === key)).map((key) => `no result for ${key}`),
  ];
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function isRow(row: unknown): row is ResultRow {
  if (!isRecord(row)) return false;
  const { key, value, unit, target, peers } = row;
  return (
    Object.keys(row).length === 5 &&
    typeof key === "string" &&
    Number.isFinite(value) &&
    typeof unit === "string" &&
    (target === null || (isRecord(target) && areNumbers(target))) &&
    isRecord(peers) &&
    areNumbers(peers)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function areNumbers(record: Record<string, unknown>): boolean {
  return Object.values(record).every((value) => Number.isFinite(value));
}
