import { describe, expect, test } from "vitest";
import {
  type AnyPurposeId,
  anyPurposeIds,
  basePolicy,
  declaredPurposeIds,
  fieldIds,
  type PermitRule,
  type Processing,
  processing,
  purposeIds,
  type RegisterEntry,
  registerOfProcessing,
  relations,
} from "./index.ts";

const permits = basePolicy.rules.filter((rule) => rule.kind === "permit");
/** For these the policy shows something without any rule of their own: counts, and what a field itself says. */
const ofOwnField: Partial<Record<AnyPurposeId, string>> = { "vog.register": "vog.*" };

function opens(rule: PermitRule, purpose: AnyPurposeId): boolean {
  const field = ofOwnField[purpose];
  if (field !== undefined) return rule.targets.some((target) => target.startsWith(field.slice(0, -1)));
  const needs = rule.needs.flatMap((need) => ("consent" in need ? [need.consent] : []));
  return rule.purposes.includes(purpose) || needs.includes(purpose);
}

/** Whom the policy shows anything for a purpose or on its consent, save the person. */
function seersOf(purpose: AnyPurposeId): Set<string> {
  const seen = permits.filter((rule) => opens(rule, purpose)).flatMap(({ relations: who }) => who);
  return new Set(seen.filter((relation) => relation !== "self"));
}

const known: ReadonlySet<string> = new Set(relations);

/** What a data protection officer would send back. */
function faultsIn(entry: RegisterEntry): string[] {
  const { purpose, data, recipients, subjects, retention, onWithdrawal, choice } = entry;
  const named = new Set(recipients.filter((recipient) => known.has(recipient)));
  const seers = seersOf(purpose);
  const counted = purpose === "statistics" ? new Set(["municipality"]) : seers;
  return [
    ...(data.length === 0 ? ["no data"] : []),
    ...(subjects.length === 0 ? ["about nobody"] : []),
    ...[...counted].filter((seer) => !named.has(seer as never)).map((seer) => `${seer} is left out`),
    ...[...named].filter((name) => !counted.has(name)).map((name) => `${name} sees nothing`),
    ...(retention.period === null && !data.every((kind) => kind === "counts") ? ["kept forever"] : []),
    ...(retention.period === null || /^P\d+[DMY]$/.test(retention.period) ? [] : ["no term"]),
    ...(choice !== "none" && !onWithdrawal.some((effect) => effect === "stopFuture")
      ? ["cannot be stopped"]
      : []),
  ];
}

const register = registerOfProcessing();

describe("the register of processing", () => {
  test("has a line for every purpose, in use or declared, and no others", () => {
    expect(register.map(({ purpose }) => purpose)).toEqual([...purposeIds, ...declaredPurposeIds]);
    expect(Object.keys(processing).toSorted()).toEqual(anyPurposeIds.toSorted());
  });

  test.each(register)("$purpose says whose data, which, to whom, how long, and what a no does", (entry) => {
    expect(faultsIn(entry)).toEqual([]);
  });

  test("nobody is asked about what is only declared", () => {
    expect(register.filter(({ isInUse, isAsked }) => !isInUse && isAsked)).toEqual([]);
    expect(
      register.filter(({ isInUse, choice }) => isInUse && choice === "consent").every((e) => e.isAsked),
    ).toBe(true);
  });

  test("every kind of field is processed for some purpose", () => {
    const data: ReadonlySet<string> = new Set(register.flatMap((entry) => entry.data));
    const missing = fieldIds.filter((field) => !data.has(field) && !data.has(`${field.split(".")[0]}.*`));
    expect(missing).toEqual([]);
  });
});

describe("a line that is not whole is found", () => {
  const [whole] = register.filter(({ purpose }) => purpose === "share.phone");
  const cases: readonly [string, Partial<Processing & RegisterEntry>, string][] = [
    ["without data", { data: [] }, "no data"],
    ["without people", { subjects: [] }, "about nobody"],
    ["without a recipient of the policy", { recipients: ["matched-asker"] }, "matched-helper is left out"],
    [
      "with a recipient too many",
      { recipients: ["matched-asker", "matched-helper", "platform"] },
      "platform sees",
    ],
    ["kept forever", { retention: { period: null, after: "left" } }, "kept forever"],
    ["with a term that is none", { retention: { period: "Plater", after: "left" } }, "no term"],
    ["that cannot be stopped", { onWithdrawal: ["hideNow"] }, "cannot be stopped"],
  ];

  test.each(cases)("%s", (_, change, fault) => {
    expect(whole).toBeDefined();
    if (whole !== undefined) expect(faultsIn({ ...whole, ...change }).join()).toContain(fault);
  });
});
