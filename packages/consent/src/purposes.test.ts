import { readFileSync } from "node:fs";
import { AskedPurpose, SharedField } from "@omzien/contracts";
import { describe, expect, test } from "vitest";
import {
  actionIds,
  askedPurposeIds,
  basePolicy,
  consentPurposeIds,
  consentStatuses,
  purposeIds,
  purposes,
  purposeTexts,
  relations,
  usualPurpose,
} from "./index.ts";

/** Reads msgid and msgstr, each possibly over several quoted lines. */
function textsIn(locale: string): ReadonlyMap<string, string> {
  const file = new URL(`../../i18n/locales/${locale}/consent.po`, import.meta.url);
  const texts = new Map<string, string>();
  for (const entry of readFileSync(file, "utf8").split(/\n\s*\n/)) {
    const unquoted = (part: string | undefined) =>
      [...(part ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join("");
    const [, id, text] = /msgid([\s\S]*?)msgstr([\s\S]*)/.exec(entry) ?? [];
    texts.set(unquoted(id), unquoted(text));
  }
  return texts;
}

const nl = textsIn("nl");
const en = textsIn("en");
const formal = new Map([...nl, ...textsIn("nl-x-formal")]);
const languages = [
  ["nl", nl],
  ["nl-x-formal", formal],
  ["en", en],
] as const;

describe.each(languages)("in %s", (_locale, texts) => {
  test.each(askedPurposeIds)("%s says what is asked, what happens then, and who sees it", (id) => {
    for (const key of Object.values(purposeTexts(id))) expect(texts.get(key), key).toMatch(/\S/);
    expect(texts.get(purposeTexts(id).question)).toMatch(/\?$/);
  });

  test.each(purposeIds)("%s has a name and says what we do", (id) => {
    expect(texts.get(purposeTexts(id).title)).toMatch(/\S/);
    expect(texts.get(purposeTexts(id).whatHappens)).toMatch(/\S/);
  });

  test("every reason and every status can be said", () => {
    const reasons = basePolicy.rules.flatMap((rule) => (rule.kind === "permit" ? [rule.reason] : []));
    const keys = [
      ...reasons,
      "consent.reason.not-visible",
      ...consentStatuses.map((s) => `consent.status.${s}`),
    ];
    expect(keys.filter((key) => !texts.get(key))).toEqual([]);
  });
});

test("what says je in Dutch says u where the municipality says u", () => {
  const informal = /\b(je|jij|jou|jouw|jullie)\b/i;
  expect([...formal].filter(([, text]) => informal.test(text))).toEqual([]);
});

describe("the register of purposes", () => {
  test.each(purposeIds)("%s is asked exactly when it rests on consent", (id) => {
    const { basis, isAsked, default: standard, onWithdrawal } = purposes[id];
    expect(isAsked).toBe(basis === "6-1-a" || basis === "9-2-a");
    expect(isAsked).toBe(standard === "off");
    const withdrawable: readonly string[] = onWithdrawal;
    if (isAsked) expect(withdrawable).toContain("stopFuture");
  });

  test.each(askedPurposeIds)("a withdrawal of %s hides or takes back something", (id) => {
    const effects: readonly string[] = purposes[id].onWithdrawal;
    expect(effects.some((effect) => effect === "hideNow" || effect === "recall")).toBe(true);
  });

  test("the purposes that rest on consent fit one bit set", () => {
    expect(consentPurposeIds.length).toBeLessThanOrEqual(31);
  });

  test("every asked purpose opens something, for a relation and an action that exist", () => {
    const needs = basePolicy.rules.flatMap((rule) => (rule.kind === "permit" ? rule.needs : []));
    const opened = new Set(needs.flatMap((need) => ("consent" in need ? [need.consent] : [])));
    expect(opened).toEqual(new Set(consentPurposeIds.filter((id) => opened.has(id))));
    expect(askedPurposeIds.filter((id) => !opened.has(id))).toEqual([]);
    expect(Object.keys(usualPurpose)).toEqual([...relations]);
    expect(new Set(actionIds).size).toBe(actionIds.length);
  });
});

describe("the contracts ask what the register asks", () => {
  const askedOf = (scope: "person" | "match") => askedPurposeIds.filter((id) => purposes[id].scope === scope);

  test("every purpose of a person, in the same order", () => {
    expect(AskedPurpose.options).toEqual(askedOf("person"));
  });

  test("every purpose of a match, as the field that is shared", () => {
    const asPurpose = (field: string) => `share.${field.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
    expect(SharedField.options.map(asPurpose).toSorted()).toEqual(askedOf("match").toSorted());
  });
});
