import { transaction } from "@omzien/db";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyConsentChain } from "../consents/index.ts";
import { ForbiddenError } from "../errors.ts";
import { addMs, dayMs } from "../local-time.ts";
import { destroyDue } from "./due-rows.ts";
import { applyRetention, type RetentionKind, retentionReport, retentionRules } from "./index.ts";
import { retentionTerms } from "./terms.ts";
import { rowsOfEveryKind } from "./testing/rows-of-every-kind.ts";

let tilburg: TestTenant;
// In the past of the database's own clock too, which guards the audit.
const now = new Date(Date.now() - 60 * dayMs);
const daysOf = (kind: RetentionKind) => retentionRules.find(({ id }) => id === kind)?.days ?? 0;
const endOfTerm = (kind: RetentionKind) => addMs(now, -daysOf(kind) * dayMs);

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  tilburg.clock.set(now);
  await rowsOfEveryKind(tilburg, endOfTerm);
  await rowsOfEveryKind(tilburg, (kind) => addMs(endOfTerm(kind), 1));
});
afterAll(() => tilburg.drop());

const job = (at: Date) => ({ ...tilburg.as({ job: "every_hour" }), now: () => at });
const kinds = retentionRules.map(({ id }) => id);

async function counts(running: typeof retentionReport, at: Date): Promise<Record<string, number>> {
  const { lines } = await running({ ctx: job(at) });
  return Object.fromEntries(lines.map(({ kind, count }) => [kind, count]));
}

function all(count: number): Record<string, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, count]));
}

/** Consents go with everything one person answered. */
function withoutConsents({ "consent-skeleton": skeletons = 0, ...others }: Record<string, number>) {
  return { ...others, "consent-skeleton": skeletons > 0 ? 1 : 0 };
}

describe("when the clock moves", () => {
  test("nothing goes a millisecond early, everything at its end, the rest a millisecond later", async () => {
    expect(await counts(retentionReport, addMs(now, -1))).toEqual(all(0));
    expect(await counts(applyRetention, addMs(now, -1))).toEqual(all(0));

    const due = await counts(retentionReport, now);
    expect(withoutConsents(due)).toEqual(all(1));
    expect(await counts(retentionReport, now)).toEqual(due);
    expect(await counts(applyRetention, now)).toEqual(due);
    expect(await counts(applyRetention, now)).toEqual(all(0));

    const rest = await counts(applyRetention, addMs(now, 1));
    expect(withoutConsents(rest)).toEqual(all(1));
    process.stdout.write(
      `retention: ${kinds.length} rules; due and gone ${kinds.map((kind) => `${kind} ${(due[kind] ?? 0) + (rest[kind] ?? 0)}`).join(", ")}; 0 a millisecond early, 0 left\n`,
    );
    expect(await counts(retentionReport, addMs(now, 1))).toEqual(all(0));
  });

  test("what went is on the list, with a hash; running and open things stay; the consents' chain holds", async () => {
    const list = await tilburg.db.kysely.selectFrom("destruction").selectAll().execute();
    expect(list).toHaveLength(2 * kinds.length);
    for (const { sha256, rule, days } of list) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(days).toBe(daysOf(kinds.find((kind) => kind === rule) ?? "mail"));
    }
    expect(new Set(list.map(({ sha256 }) => sha256)).size).toBe(list.length);
    const texts = await tilburg.db.kysely
      .selectFrom("help_request")
      .select(["state", "description"])
      .execute();
    for (const { state, description } of texts) expect(description === "").toBe(state === "withdrawn");
    const chain = await verifyConsentChain(tilburg.db);
    expect(chain.broken).toBeNull();
    expect(chain.destroyed).toBeGreaterThan(0);
    const removing = tilburg.db.kysely.deleteFrom("destruction").execute();
    await expect(removing).rejects.toMatchObject({ code: "42501" });
  });

  test("the check finds a run that counts a day too many", async () => {
    const other = await createTestTenant("almere");
    await rowsOfEveryKind(other, (kind) => addMs(endOfTerm(kind), dayMs));
    const mail = retentionRules.find(({ id }) => id === "mail");
    if (!mail) throw new RangeError("no rule for mails");
    const early = addMs(now, -(mail.days - 1) * dayMs);
    const { count } = await transaction(other.db, (tx) => destroyDue(tx, mail, early, now));
    expect(count).toBeGreaterThan(0);
  });

  test("is a job's work", async () => {
    for (const running of [retentionReport, applyRetention]) {
      await expect(running({ ctx: tilburg.as("visitor") })).rejects.toThrow(ForbiddenError);
    }
  });
});

describe("a municipality's own terms", () => {
  const daysFor = (kind: RetentionKind, wanted: { days: number; reason?: string }) => {
    const { terms, refused } = retentionTerms({ [kind]: wanted });
    const term = terms.find(({ rule }) => rule.id === kind);
    return { days: term?.days, reason: term?.reason, refused: refused.map(({ because }) => because) };
  };

  test("shorter is free, longer needs a reason", () => {
    expect(daysFor("message", { days: 30 })).toEqual({ days: 30, reason: null, refused: [] });
    expect(daysFor("message", { days: 181 })).toEqual({
      days: 180,
      reason: null,
      refused: ["longer-without-reason"],
    });
    expect(daysFor("message", { days: 365, reason: " " }).days).toBe(180);
    expect(daysFor("message", { days: 365, reason: "Archiefbesluit 12" })).toEqual({
      days: 365,
      reason: "Archiefbesluit 12",
      refused: [],
    });
  });

  test("what makes no sense does not hold, and is named", () => {
    expect(daysFor("message", { days: -1 }).refused).toEqual(["no-whole-days"]);
    expect(daysFor("message", { days: 1.5 }).days).toBe(180);
    expect(daysFor("audit", { days: 7 })).toEqual({ days: 730, reason: null, refused: ["too-short"] });
    expect(retentionTerms({ mesages: { days: 1 } }).refused).toEqual([
      { kind: "mesages", because: "unknown-kind" },
    ]);
  });

  test("are read from the site's settings", async () => {
    const other = await createTestTenant("almere");
    await other.db.kysely
      .updateTable("site")
      .set({ rules: JSON.stringify({ retention: { message: { days: 10 } } }) })
      .execute();
    const { lines } = await retentionReport({ ctx: other.as({ job: "every_hour" }) });
    expect(lines.find(({ kind }) => kind === "message")).toMatchObject({ days: 10, defaultDays: 180 });
  });
});
