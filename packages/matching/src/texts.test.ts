import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { misfitsOf, supposing } from "./easing.ts";
import { explainExcluded, explainExclusions } from "./exclusions.ts";
import { type Audience, explain, trainingLine } from "./explain.ts";
import { prepareRequest } from "./filters.ts";
import { rank } from "./rank.ts";
import { world } from "./testing/arbitraries.ts";
import { propertyRuns } from "./testing/property-runs.ts";

const audiences: Audience[] = ["coordinator", "helper", "asker"];

const idsOf = (locale: string): string[] => {
  const file = new URL(`../../i18n/locales/${locale}/matching.po`, import.meta.url);
  return [...readFileSync(file, "utf8").matchAll(/^msgid "(.+)"$/gm)].map(([, id]) => id ?? "");
};

it("every reason that occurs has a text in Dutch and English", () => {
  const [nl, en] = [new Set(idsOf("nl")), new Set(idsOf("en"))];
  const check = (textKey: string) =>
    expect([textKey, nl.has(textKey), en.has(textKey)]).toEqual([textKey, true, true]);
  for (const audience of ["coordinator", "helper"] as const)
    check(trainingLine({ nl: "", en: "" }, audience).textKey);
  fc.assert(
    fc.property(world, ({ request, offers, policy, now }) => {
      const { top, excluded } = rank(request, offers, policy, { now, k: 12 });
      for (const candidate of top) {
        for (const audience of audiences) {
          for (const { textKey } of explain(candidate, audience)) check(textKey);
        }
      }
      for (const offer of offers) {
        for (const { textKey } of explainExclusions(request, offer, policy, now)) check(textKey);
      }
      for (const { textKey } of explainExcluded(excluded)) check(textKey);
      const { request: supposed, easing } = supposing(request, { anyTime: true, ring: "municipality" });
      for (const candidate of rank(supposed, offers, policy, { now, k: 12, easing }).top) {
        for (const { textKey } of explain(candidate, "coordinator")) check(textKey);
      }
      const prepared = prepareRequest(request, policy, now);
      for (const { textKey } of offers.flatMap((offer) => misfitsOf(prepared, offer) ?? [])) {
        check(textKey);
        check(`${textKey}.you`);
      }
    }),
    propertyRuns,
  );
});
