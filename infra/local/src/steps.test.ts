import { parseTenantId } from "@omzien/db";
import { expect, test } from "vitest";
import { failedInWords } from "./steps.ts";

const id = parseTenantId("aaaaaaaaaaaa");
const failed = [{ tenantId: id, name: "Zorgvallei", reason: "relation exists (42P07)", error: undefined }];

test("a municipality that could not be migrated is named with the reason, and what happened to the others", () => {
  expect(failedInWords({ migrated: [id, id], failed, untried: [] })).toBe(
    "1 municipalities could not be migrated:\n  Zorgvallei (aaaaaaaaaaaa): relation exists (42P07)\n2 others were migrated. Run it again when the cause is gone.",
  );
  expect(failedInWords({ migrated: [], failed, untried: [id] })).toContain("1 others were not tried");
});
