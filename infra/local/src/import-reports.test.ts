import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseTenantId } from "@omzien/db";
import { afterAll, expect, test } from "vitest";
import { importReportPath, importReports } from "./import-reports.ts";

const folder = mkdtempSync(join(tmpdir(), "omzien-reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the report of an import is a file of its municipality: listed with its hash, and removed", async () => {
  const tenant = { id: parseTenantId("aaaaaaaaaaaa"), hosts: ["zorgvallei.localhost", "other.localhost"] };
  const path = importReportPath(folder, "zorgvallei.localhost");
  mkdirSync(dirname(path));
  writeFileSync(path, "12 rows");
  const files = importReports(folder);
  expect(await files.list(tenant)).toEqual([
    { name: path, bytes: 7, sha256: "9ad13410ae1b811eb5b1fe748e06f1616c82bbc30fa92bc42a00dff636ba57e4" },
  ]);
  await files.remove(path);
  await files.remove(path);
  expect(await files.list(tenant)).toEqual([]);
});
