import { codeOf, DatabaseUnavailableError, UniqueViolation } from "@omzien/db";
import type { TableFile } from "./manifest.ts";
import { PackageRefusedError } from "./package-fault.ts";

/**
 * Which row PostgreSQL did not take, and why: without the value, which is somebody's.
 *
 * @param tryUpTo whether the rows up to this one are taken; called some twenty times for a million rows.
 * @returns PackageRefusedError, or the error itself when it is not about the rows.
 */
export async function faultOfRow(
  error: unknown,
  { file, rows }: TableFile,
  tryUpTo: (line: number) => Promise<boolean>,
): Promise<unknown> {
  const what = reasonOf(error);
  if (what === undefined) return error;
  let good = 0;
  let bad = rows;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (await tryUpTo(middle)) good = middle;
    else bad = middle;
  }
  return new PackageRefusedError([{ file, line: bad, what }]);
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof UniqueViolation) return `a row of before has the same key (${error.constraint})`;
  if (error instanceof DatabaseUnavailableError) return undefined;
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const rule =
    error instanceof Error && "constraint_name" in error ? ` (${String(error.constraint_name)})` : "";
  if (code === "23502") return "a value is missing that must be there";
  if (code === "23503") return `it refers to a row that is not there${rule}`;
  if (code === "23514") return `it breaks a rule of the table${rule}`;
  return code.startsWith("22") ? `a value does not fit its column (${code})` : undefined;
}
