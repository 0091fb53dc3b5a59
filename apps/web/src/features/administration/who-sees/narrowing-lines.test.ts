import type { Narrowing } from "@omzien/contracts";
import { effectsOf, momentsOf, narrowable } from "@omzien/consent";
import { loadTranslator } from "@omzien/i18n/server";
import { describe, expect, test } from "vitest";
import { isSameList, lineDifference, lineInWords } from "./narrowing-lines.ts";

const phone: Narrowing = { relation: "coordinator", group: "phone", when: "always", effect: "mask" };

describe("a line in words", () => {
  test("says who sees how much of what, and when", () => {
    const nl = loadTranslator("nl");
    expect(lineInWords(nl, phone)).toBe(
      "Coördinatoren zien van het telefoonnummer alleen de laatste twee cijfers.",
    );
    const address: Narrowing = {
      relation: "matched-helper",
      group: "address",
      when: "before-agreement",
      effect: "deny",
    };
    expect(lineInWords(nl, address)).toBe(
      "Voor de afspraak: Buren die helpen zien het adres en de postcode niet.",
    );
  });

  test("is a sentence of its own for all that a form can say, in each language", () => {
    for (const locale of ["nl", "nl-x-formal", "en"] as const) {
      const words = loadTranslator(locale);
      const sentences = (Object.keys(narrowable) as Narrowing["relation"][]).flatMap((relation) =>
        narrowable[relation].flatMap((group) =>
          momentsOf(relation).flatMap((when) =>
            effectsOf(group).map((effect) => lineInWords(words, { relation, group, when, effect })),
          ),
        ),
      );
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.filter((sentence) => /administration\.|\{/.test(sentence))).toEqual([]);
    }
  });
});

test("a line that changed is lost and gained", () => {
  const hidden: Narrowing = { ...phone, effect: "deny" };
  const email: Narrowing = { ...phone, group: "email" };
  expect(lineDifference([phone, email], [email, hidden])).toEqual({ added: [hidden], removed: [phone] });
  expect(isSameList([phone, email], [email, phone])).toBe(true);
  expect(isSameList([phone], [])).toBe(false);
});
