import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCompiled, compileSources } from "../scripts/check-catalogues.ts";
import { readPo, readSources, repeatedIds, type Sources } from "../scripts/read-catalogues.ts";
import { readabilityFaults, syllables } from "../scripts/readability.ts";
import { addressFaults, wordingFaults } from "../scripts/wording.ts";
import { generatedFiles } from "../scripts/write-catalogues.ts";

const { sources, faults: readingFaults } = readSources();

function faultsOf(these: Sources): string[] {
  const faults: string[] = [];
  checkCompiled(compileSources(these, faults), faults);
  return faults;
}

describe("the catalogues", () => {
  test("have no missing, unknown, repeated or broken message", () => {
    expect([...readingFaults, ...faultsOf(sources)]).toEqual([]);
  });

  test("are generated: what is committed is what the .po files say", () => {
    for (const [path, text] of generatedFiles(compileSources(sources, []))) {
      expect(readFileSync(join(import.meta.dirname, path), "utf8"), path).toBe(text);
    }
  });

  test("say je in one Dutch and u in the other, in the words of the glossary", () => {
    expect(wordingFaults(sources)).toEqual([]);
  });

  test("read at level B1", () => {
    const faults = Object.entries(sources.nl).flatMap(([namespace, texts]) =>
      readabilityFaults(namespace, texts),
    );
    expect(faults).toEqual([]);
  });
});

describe("the checks find what they look for", () => {
  test("all faults are told at once", () => {
    const broken: Sources = {
      nl: {
        a: { "a.one": "Hoi {name}", "a.two": "{count, plural, one {#} other", "a.three": "x" },
        b: { "a.one": "nog eens" },
      },
      "nl-x-formal": { a: { "a.nine": "Dag" } },
      en: {
        a: { "a.one": "Hi {nam}", "a.two": "{count, plural, one {#} other {#}}" },
        b: { "a.one": "again" },
      },
    };
    const faults = faultsOf(broken).join("\n");
    expect(faults).toMatch(/nl\/a\.po: "a\.two": ICU syntax/);
    expect(faults).toMatch(/en\/a\.po: "a\.one": placeholders differ/);
    expect(faults).toMatch(/en\/a\.po: "a\.three" is missing/);
    expect(faults).toMatch(/nl-x-formal\/a\.po: "a\.nine" is unknown in nl/);
    expect(faults).toMatch(/"a\.one" is also in a\.po/);
  });

  test("an id written twice in one file", () => {
    expect(repeatedIds('msgid "a.b"\nmsgstr "x"\n\nmsgid "a.b"\nmsgstr "y"\n')).toEqual(["a.b"]);
    expect(readPo('msgid "a.b"\nmsgstr "x {n}"\n')).toEqual({ "a.b": "x {n}" });
  });

  test("je without u, je inside u, u inside je, an override that changes nothing", () => {
    expect(addressFaults({ "a.b": "Vul je naam in" }, {})).toHaveLength(1);
    expect(addressFaults({ "a.b": "Vul je naam in" }, { "a.b": "Vul jouw naam in" })).toHaveLength(1);
    expect(addressFaults({ "a.b": "Vul uw naam in" }, {})).toHaveLength(1);
    expect(addressFaults({ "a.b": "Kies" }, { "a.b": "Kies" })).toHaveLength(1);
    expect(addressFaults({ "a.b": "Vul je naam in" }, { "a.b": "Vul uw naam in" })).toEqual([]);
  });

  test("words that we do not use", () => {
    const office: Sources = {
      nl: { a: { "a.b": "Indien de cliënt iets wil terugdoen!" } },
      "nl-x-formal": {},
      en: { a: { "a.b": "Great!" } },
    };
    expect(wordingFaults(office)).toHaveLength(5);
  });

  test("a text that only an official understands", () => {
    const office =
      "Overeenkomstig de gemeentelijke verordening maatschappelijke ondersteuning geschiedt de indicatiestelling " +
      "uitsluitend naar aanleiding van een daartoe schriftelijk ingediende aanvraag van de belanghebbende inwoner.";
    expect(readabilityFaults("office", { "a.b": office }).length).toBeGreaterThanOrEqual(3);
  });

  test("syllables as one says them", () => {
    expect(["buurt", "vragen", "boodschappen", "nieuw", "coördinator"].map(syllables)).toEqual([
      1, 2, 3, 1, 5,
    ]);
  });
});
