import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { basePolicy, compilePolicy, decide, type FieldId, may, actionIds } from "./index.ts";
import type { TargetId } from "./field.ts";
import type { Look } from "./proof/arbitraries.ts";
import { cedarPolicy, cedarText } from "./proof/cedar.ts";
import { realEngine } from "./proof/engine.ts";
import { request } from "./proof/likely-looks.ts";
import { contextOf } from "./proof/outcome.ts";

// 14 of the properties: two engines and two texts of one table give the same answer to every question.
const requests = Math.max(10_000, Number(process.env["OMZIEN_PROPERTY_RUNS"] ?? 0) / 10);
const timeout = 120_000 + requests * 30;

const policy = compilePolicy(basePolicy);

function isSeen(target: TargetId, look: Look): boolean {
  const { viewer, subject, purpose } = look;
  const ctx = { ...contextOf(realEngine, look), purpose };
  const action = actionIds.find((id) => target === `may:${id}`);
  const decision =
    action === undefined
      ? decide(policy, viewer, subject, target as FieldId, purpose, ctx)
      : may(policy, viewer, subject, action, ctx);
  return decision.effect !== "deny";
}

function differences(permits: ReturnType<typeof cedarPolicy>) {
  let permitted = 0;
  const found = fc.check(
    fc.property(request, ({ target, look }) => {
      const isPermitted = permits(target, look);
      if (isPermitted) permitted += 1;
      return isPermitted === isSeen(target, look);
    }),
    { numRuns: requests, endOnFailure: true },
  );
  return { ...found, permitted };
}

describe("Cedar, asked the same", () => {
  test("says the same to every request", { timeout }, () => {
    const permits = cedarPolicy("who-sees-what", cedarText);
    const found = differences(permits);
    expect(found.failed, JSON.stringify(found.counterexample)).toBe(false);
    expect(found.numRuns).toBe(requests);
    // Not all too easy: a good part of what is asked may be seen.
    expect(found.permitted).toBeGreaterThan(requests / 10);
  });

  test.each([
    [
      "a shared first name opens the phone number",
      `context.here.contains("share.phone")`,
      `context.anywhere.contains("share.first-name")`,
    ],
    ["a block is forgotten", "!(context has blocked) || context.blocked ||", ""],
    ["contact stays afterwards", "(context.phase == 4 || context.phase == 5)", "context.phase >= 4"],
    [
      "a broker sees every case",
      `(context.relation == "broker" && context.assigned)`,
      `context.relation == "broker"`,
    ],
    [
      "an officer sees names without a reason",
      `context.field == "person.lastName" && context.reasonGiven`,
      `context.field == "person.lastName"`,
    ],
    [
      "who acts for another reads requests by a mandate for something else",
      `context.mandateForRequests && context.kind == "request"`,
      `context.kind == "request"`,
    ],
    ["tenants are one", "context.viewerTenant != context.subjectTenant", "false"],
  ])("a policy in which %s is found", { timeout }, (_, from, to) => {
    expect(cedarText).toContain(from);
    const broken = cedarPolicy(`broken ${from}`, cedarText.replaceAll(from, to));
    expect(differences(broken).failed).toBe(true);
  });
});
