import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConsentEvent, consentStatuses, fromDpv, toDpv } from "./index.ts";
import { statusTerms } from "./dpv-terms.ts";
import { type Exchange, keepsEveryEvent } from "./proof/record-properties.ts";

// Nightly runs ask for 100000.
const numRuns = Number(process.env["OMZIEN_PROPERTY_RUNS"] ?? 2000);
const timeout = 60_000 + numRuns * 20;
const exchange: Exchange = { write: (events) => toDpv(events, "Gemeente Leudal"), read: fromDpv };

const given: ConsentEvent = {
  id: "018f4d5e-7a3b-7c00-8000-000000000001",
  subjectId: "fatima",
  purpose: "share.phone",
  scope: { kind: "match", id: "match-1" },
  status: "given",
  at: Date.UTC(2026, 0, 5, 10),
  textVersion: 1,
  validUntil: null,
  textSha256: "ab",
  locale: "nl",
  byPersonId: "fatima",
  capacity: "self",
  evidence: "web",
};

describe("consents as ISO/IEC TS 27560 through W3C DPV", () => {
  test("keep every event", { timeout }, () => {
    fc.assert(keepsEveryEvent(exchange), { numRuns });
  });

  test.each<[string, Exchange]>([
    [
      "forgets refusals",
      {
        ...exchange,
        write: (all) =>
          toDpv(
            all.filter((e) => e.status !== "refused"),
            "x",
          ),
      },
    ],
    [
      "rounds to seconds",
      { ...exchange, read: (d) => fromDpv(d).map((e) => ({ ...e, at: e.at - (e.at % 1000) })) },
    ],
    ["gives to every match", { ...exchange, read: (d) => fromDpv(d).map((e) => ({ ...e, scope: null })) }],
  ])("an exchange that %s is found", (_, broken) => {
    expect(fc.check(keepsEveryEvent(broken), { numRuns: 2000 }).failed).toBe(true);
  });

  test("name the terms of the vocabulary", () => {
    const document = toDpv([given], "Gemeente Leudal");
    expect(document["@context"].dpv).toBe("https://w3id.org/dpv#");
    expect(document["@graph"][0]).toMatchObject({
      "@type": "dpv:ConsentRecord",
      "dct:conformsTo": "dpv-27560:record-eu-gdpr",
      "dpv:hasDataController": "Gemeente Leudal",
      "dpv:hasLegalBasis": "eu-gdpr:A6-1-a",
      "dpv:hasConsentStatus": "dpv:ConsentGiven",
      "dpv:isIndicatedAtTime": { "@type": "xsd:dateTime", "@value": "2026-01-05T10:00:00.000Z" },
    });
    expect(new Set(Object.values(statusTerms)).size).toBe(consentStatuses.length);
  });

  test.each([
    ["dpv:hasConsentStatus", "dpv:ConsentPerhaps"],
    ["dct:conformsTo", "dpv-27560:record"],
    ["dpv:hasLegalBasis", "eu-gdpr:A6-1-f"],
    ["dpv:isIndicatedAtTime", { "@value": "yesterday" }],
    ["dct:valid", {}],
    ["dpv:hasDataSubject", ""],
    ["dpv:hasProcess", { "dpv:hasPurpose": "omzien:purpose/toString" }],
    ["dpv:hasNotice", []],
    ["omzien:hasCapacity", "constructor"],
  ])("are not read with another %s", (key, value) => {
    const [record] = toDpv([given], "x")["@graph"];
    expect(() => fromDpv({ "@graph": [{ ...record, [key]: value }] })).toThrow(TypeError);
  });

  test("are not read from something else", () => {
    for (const odd of [null, [], "", { "@graph": {} }, { "@graph": [null] }]) {
      expect(() => fromDpv(odd)).toThrow(TypeError);
    }
  });
});
