import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCompiled, compileSources } from "../scripts/check-catalogues.ts";
import { readPo, readSources, repeatedIds, type Sources } from "../scripts/read-catalogues.ts";
import { readabilityFaults } from "../scripts/readability.ts";
import { addressFaults, wordingFaults } from "../scripts/wording.ts";
import { generatedFiles } from "../scripts/write-catalogues.ts";
import { hardParts, syllables } from "./readability.ts";

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

  test.each(Object.keys(sources.nl))("%s reads at level B1, with je and with u", (namespace) => {
    const texts = sources.nl[namespace] ?? {};
    const withU = { ...texts, ...sources["nl-x-formal"][namespace] };
    expect([...readabilityFaults(namespace, texts), ...readabilityFaults(`${namespace} (u)`, withU)]).toEqual(
      [],
    );
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

  test("a sentence of a law among a hundred easy texts", () => {
    const easy = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`a.${index}`, "Je kunt later altijd iets anders kiezen."]),
    );
    const law =
      "De verwerkingsverantwoordelijke verstrekt persoonsgegevens overeenkomstig een gerechtvaardigd belang.";
    expect(readabilityFaults("easy", easy)).toEqual([]);
    const faults = readabilityFaults("easy", { ...easy, "a.law": law });
    expect(faults).toEqual(['easy: "a.law" says verstrekt', 'easy: "a.law" says overeenkomstig']);
    const longer = `${law} Betrokkenen kunnen daartegen schriftelijk gemotiveerd bezwaar maken.`;
    expect(readabilityFaults("easy", { ...easy, "a.law": longer })[0]).toMatch(
      /"a\.law" Flesch-Douma -?\d+ < 50/,
    );
  });

  test("what a writer is told: long sentences, words of offices, a text that is hard as a whole", () => {
    expect(hardParts("Help elkaar. Bel ons als er iets is.")).toEqual([]);
    const long = `Bel ons ${"als het kan en ".repeat(6)}graag.`;
    expect(hardParts(long)).toEqual([{ kind: "long-sentence", sentence: long, words: 27 }]);
    expect(hardParts("Bel ons, tenzij er niets is. Tenzij.")).toEqual([
      { kind: "hard-word", word: "tenzij" },
    ]);
    const hard =
      "Gemeentelijke verordeningen regelen maatschappelijke ondersteuning voor inwoners van de gemeente.";
    expect(hardParts(hard)).toEqual([{ kind: "hard-text" }]);
  });

  test("syllables as one says them", () => {
    const spoken = {
      buurt: 1,
      vragen: 2,
      boodschappen: 3,
      nieuw: 1,
      coördinator: 5,
      leeuw: 1,
      kooien: 2,
      moeite: 2,
      geïnteresseerd: 5,
      "e-mail": 2,
      hulpvraag: 2,
      gemeente: 3,
      toestemming: 3,
      ja: 1,
      "112": 1,
    };
    expect(Object.fromEntries(Object.keys(spoken).map((word) => [word, syllables(word)]))).toEqual(spoken);
  });
});
