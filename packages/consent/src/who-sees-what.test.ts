import { describe, expect, test } from "vitest";
import {
  basePolicy,
  compilePolicy,
  type ConsentView,
  consentView,
  type FieldId,
  fieldIds,
  noConsents,
  type Relation,
} from "./index.ts";
import { everyConsent, phasesOf, whoSeesWhat } from "./proof/who-sees-what.ts";

const policy = compilePolicy(basePolicy);
const everything = everyConsent("fatima");
const columns: readonly Relation[] = [
  "self",
  "public",
  "candidate",
  "invited-helper",
  "matched-helper",
  "matched-asker",
  "coordinator",
  "broker",
  "partner",
  "network-member",
  "municipality",
  "administrator",
];

// Eight phases per cell, from anonymous to erased: A whole, m masked, . hidden. Source: domain model C.3.
const withEveryConsent = `
                         self     public   possible invited  helper   asker    desk     broker   partner  network  official admin
person.pseudonym         AAAAAAA. ........ .AAAAA.. .AAAAAA. ...AAAA. ...AAAA. AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
person.firstName         AAAAAAA. ........ ........ ..AAAA.. ...AAAA. ...AAAA. AAAAAAA. AAAAAAA. AAAAAAA. .....A.. ........ ........
person.lastName          AAAAAAA. ........ ........ ........ ....AA.. ....AA.. AAAAAAA. AAAAAAA. AAAAAAA. mmmmmmm. ........ ........
person.phone             AAAAAAA. ........ ........ ........ ....AA.. ....AA.. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
person.email             AAAAAAA. ........ ........ ........ ....AA.. ....AA.. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
person.address           AAAAAAA. ........ ........ ........ ....AA.. ....AA.. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
person.postcode          AAAAAAA. ........ .mmmmm.. .mmmmm.. ....AA.. ....AA.. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
person.photo             AAAAAAA. ........ ........ ........ ....AA.. ....AA.. ........ ........ ........ ........ ........ ........
person.areaName          AAAAAAA. ........ .AAAAA.. .AAAAA.. ...AAAA. ...AAAA. AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
person.languages         AAAAAAA. ........ ........ ..AAAA.. ...AAAA. ...AAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
person.preferredChannel  AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
person.lastContactAt     AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
request.category         AAAAAAA. ........ .AAAAA.. .AAAAAA. ...AAAA. ........ AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
request.categoryGroup    AAAAAAA. AAAAAAA. .AAAAA.. .AAAAAA. ...AAAA. ........ AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
request.weight           AAAAAAA. ........ .AAAAA.. .AAAAAA. ...AAAA. ........ AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
request.urgency          AAAAAAA. ........ .AAAAA.. .AAAAAA. ...AAAA. ........ AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
request.timing           AAAAAAA. ........ .AAAAA.. .AAAAAA. ...AAAA. ........ AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
request.endsOn           AAAAAAA. ........ .AAAAA.. .AAAAAA. ...AAAA. ........ AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
request.description      AAAAAAA. ........ ........ ..AAAA.. ...AAA.. ........ AAAAAAA. AAAAAAA. AAAAAAA. ........ ........ ........
request.needs            AAAAAAA. ........ .AAAAA.. .AAAAA.. ...AAA.. ........ AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
request.healthNeeds      AAAAAAA. ........ .AAAAA.. .AAAAA.. ...AAA.. ........ AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
request.hiddenNote       AAAAAAA. ........ ........ ........ ........ ........ mmmmmmm. ........ AAAAAAA. ........ ........ ........
request.languages        AAAAAAA. ........ ........ ..AAAA.. ...AAA.. ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
request.areaName         AAAAAAA. AAAAAAA. .AAAAA.. .AAAAAA. ...AAAA. ........ AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
request.distanceBand     AAAAAAA. ........ .AAAAA.. .AAAAA.. ...AAA.. ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
request.nearness         AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
request.audience         AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
request.channel          AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.categories         AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.introduction       AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.notDoing           AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.weightMax          AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.availability       AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.skills             AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.trainings          AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.travelMode         AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.maxDistanceMeters  AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.maxAsksPerMonth    AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.notOwnStreet       AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.pausedUntil        AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.areaName           AAAAAAA. ........ ........ ........ ........ ...AAAA. AAAAAAA. AAAAAAA. ........ ........ ........ ........
offer.distanceBand       AAAAAAA. ........ ........ ........ ........ ...AAAA. AAAAAAA. AAAAAAA. ........ ........ ........ ........
load.asksLast30Days      AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
load.yesLast30Days       AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
load.openInvitations     AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
load.runningMatches      AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
load.lastAskedAt         AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
decline.count            AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
decline.reason           AAAAAAA. ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........
vog.isValid              AAAAAAA. ........ ........ ........ ........ ...AAAA. AAAAAAA. AAAAAAA. ........ ........ ........ ........
vog.seenOn               AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
vog.profile              AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
vog.validUntil           AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
vog.seenBy               AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
representation.basis     AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
representation.notedOn   AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
representation.protectedUntilAAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
report.kind              ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........
report.text              ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........
report.urgency           ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........
report.reporter          ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........
report.closingRemark     ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........
caseNote.text            ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........
caseNote.author          ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........ ........
callNote.text            AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
callNote.author          AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
message.text             AAAAAAA. ........ ........ ........ ...AAAA. ...AAAA. ........ ........ ........ ........ ........ ........
message.sentAt           AAAAAAA. ........ ........ ........ ...AAAA. ...AAAA. ........ ........ ........ ........ ........ ........
followUp.outcome         AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
followUp.remark          AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
followUp.again           AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
logBook.text             AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
logBook.author           AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
logBook.at               AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. AAAAAAA. AAAAAAA. ........ ........
consent.purpose          AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
consent.scope            AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
consent.status           AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
consent.at               AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
consent.textVersion      AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
consent.evidence         AAAAAAA. ........ ........ ........ ........ ........ AAAAAAA. AAAAAAA. ........ ........ ........ ........
`;

const withoutAnyConsent = `
                         public   possible invited  helper   asker
person.pseudonym         ........ ........ ........ ...AAAA. ...AAAA.
person.firstName         ........ ........ ........ ...mmmm. ...mmmm.
person.areaName          ........ ........ ........ ...AAAA. ...AAAA.
person.languages         ........ ........ ........ ...AAAA. ...AAAA.
request.category         ........ ........ ........ ...AAAA. ........
request.categoryGroup    ........ ........ ........ ...AAAA. ........
request.weight           ........ ........ ........ ...AAAA. ........
request.urgency          ........ ........ ........ ...AAAA. ........
request.timing           ........ ........ ........ ...AAAA. ........
request.endsOn           ........ ........ ........ ...AAAA. ........
request.description      ........ ........ ........ ...AAA.. ........
request.needs            ........ ........ ........ ...AAA.. ........
request.languages        ........ ........ ........ ...AAA.. ........
request.areaName         ........ ........ ........ ...AAAA. ........
request.distanceBand     ........ ........ ........ ...AAA.. ........
offer.areaName           ........ ........ ........ ........ ...AAAA.
offer.distanceBand       ........ ........ ........ ........ ...AAAA.
vog.isValid              ........ ........ ........ ........ ...AAAA.
message.text             ........ ........ ........ ...AAAA. ...AAAA.
message.sentAt           ........ ........ ........ ...AAAA. ...AAAA.
`;

describe("who sees what", () => {
  test("when someone said yes to everything", () => {
    expect(`\n${whoSeesWhat(policy, columns, everything)}\n`).toBe(withEveryConsent);
  });

  test("when someone said yes to nothing, neighbours of a match see what they need, and others see nothing", () => {
    const neighbours: readonly Relation[] = columns.slice(1, 6);
    const lines = whoSeesWhat(policy, neighbours, noConsents).split("\n");
    const seen = lines.filter((line, index) => index === 0 || /[Am]/.test(line.slice(25)));
    expect(`\n${seen.join("\n")}\n`).toBe(withoutAnyConsent);
  });

  test("the desk and people themselves do not depend on consent, but for the log book of a network", () => {
    const sure: readonly Relation[] = ["self", "coordinator", "broker"];
    const table = (consents: ConsentView) =>
      whoSeesWhat(policy, sure, consents)
        .split("\n")
        .filter((line) => !line.startsWith("logBook."));
    expect(table(noConsents)).toEqual(table(everything));
    const sight = (relation: Relation) =>
      phasesOf(policy, "logBook.text", { relation, consents: noConsents });
    expect(sure.map(sight)).toEqual(["AAAAAAA.", "........", "........"]);
  });

  test("someone of a network sees the address during the own shift only", () => {
    const sight = (onShift: boolean) =>
      phasesOf(policy, "person.address", {
        relation: "network-member",
        consents: everything,
        facts: { onShift },
      });
    expect(sight(true)).toBe(".....A..");
    expect(sight(false)).toBe("........");
  });

  test("a partner sees what was referred to that very partner, and nothing without a yes", () => {
    const sight = (facts: object, consents: ConsentView) =>
      phasesOf(policy, "person.phone", { relation: "partner", consents, facts });
    expect(sight({}, everything)).toBe("AAAAAAA.");
    expect(sight({ assigned: false }, everything)).toBe("........");
    expect(sight({}, noConsents)).toBe("........");
    const elsewhere = everything.events.map((event) =>
      event.scope?.kind === "partner"
        ? { ...event, scope: { kind: "partner", id: "partner-2" } as const }
        : event,
    );
    expect(sight({}, consentView(elsewhere, 10))).toBe("........");
  });

  test("the desk reads that there is a hidden note, a broker reads it with a reason", () => {
    const sight = (relation: Relation, reasonGiven: boolean) =>
      phasesOf(policy, "request.hiddenNote", { relation, consents: everything, facts: { reasonGiven } });
    expect(sight("coordinator", true)).toBe("mmmmmmm.");
    expect(sight("broker", true)).toBe("AAAAAAA.");
    expect(sight("broker", false)).toBe("........");
  });

  test.each(["municipality", "administrator", "platform", "site", "none"] as const)(
    "%s sees nobody's data",
    (relation) => {
      const sights = fieldIds.map((field) => phasesOf(policy, field, { relation, consents: everything }));
      expect(new Set(sights)).toEqual(new Set(["........"]));
    },
  );

  test("the data protection officer sees who worked there, and a resident by pseudonym until a reason is given", () => {
    const seen = (facts: object, purpose: "supervision" | "breach.notify" = "supervision") =>
      fieldIds.filter(
        (field) =>
          phasesOf(policy, field, { relation: "officer", purpose, consents: everything, facts }) !==
          "........",
      );
    const answers = fieldIds.filter((field) => field.startsWith("consent."));
    const names = ["person.pseudonym", "person.firstName", "person.lastName"];
    expect(seen({})).toEqual(["person.pseudonym", ...answers]);
    expect(seen({ subjectAtWork: true })).toEqual([...names.slice(0, 2), ...answers]);
    expect(seen({ reasonGiven: true })).toEqual([...names, ...answers]);
    expect(seen({}, "breach.notify")).toEqual(["person.pseudonym"]);
    expect(seen({ reasonGiven: true }, "breach.notify")).toEqual([
      "person.pseudonym",
      "person.firstName",
      "person.lastName",
      "person.phone",
      "person.email",
      "person.address",
      "person.postcode",
      "person.preferredChannel",
    ]);
  });

  test("who acts for another sees what the mandate is for, and nothing once it is over", () => {
    const kinds = (facts: object) => [
      ...new Set(
        fieldIds
          .filter(
            (field) =>
              phasesOf(policy, field, { relation: "representative", consents: noConsents, facts }) !==
              "........",
          )
          .map((field) => (field.startsWith("person.") ? field : field.split(".")[0])),
      ),
    ];
    expect(kinds({})).toEqual([]);
    expect(kinds({ mandateForRequests: true })).toEqual(["person.pseudonym", "person.firstName", "request"]);
    expect(kinds({ mandateForConsents: true })).toEqual(["person.pseudonym", "person.firstName", "consent"]);
    expect(kinds({ mandateForRequests: true, mandateForConsents: true, expired: true })).toEqual([]);
  });

  test("a broker sees only cases at the own desk", () => {
    const facts = { assigned: false };
    const sights = fieldIds.map((field) =>
      phasesOf(policy, field, { relation: "broker", consents: everything, facts }),
    );
    expect(new Set(sights)).toEqual(new Set(["........"]));
  });

  test.each(["report.text", "report.reporter", "caseNote.text"] as const)(
    "%s is for the desk only",
    (field) => {
      const sight = (relation: Relation, facts: object = {}) =>
        phasesOf(policy, field, { relation, purpose: "safety.case", consents: everything, facts });
      expect(sight("coordinator")).toBe("AAAAAAA.");
      expect(sight("broker")).toBe("AAAAAAA.");
      for (const relation of ["self", "matched-helper", "matched-asker", "administrator"] as const) {
        expect(sight(relation)).toBe("........");
      }
    },
  );

  test("a reporter sees the own report, the person reported about does not", () => {
    const own = (authored: boolean) =>
      phasesOf(policy, "report.text", { relation: "self", consents: noConsents, facts: { authored } });
    expect(own(true)).toBe("AAAAAAA.");
    expect(own(false)).toBe("........");
  });

  test("the desk reads what neighbours write to each other for a safety case with a reason only", () => {
    const sight = (facts: object) =>
      phasesOf(policy, "message.text", {
        relation: "coordinator",
        purpose: "safety.case",
        consents: everything,
        facts,
      });
    expect(sight({})).toBe("........");
    expect(sight({ reasonGiven: true })).toBe("AAAAAAA.");
  });

  test.each(["account", "match.be-found", "statistics", "share.phone"] as const)(
    "contact is not shown to a match for the purpose %s",
    (purpose) => {
      const fields: readonly FieldId[] = [
        "person.phone",
        "person.email",
        "person.address",
        "person.lastName",
      ];
      for (const field of fields) {
        expect(phasesOf(policy, field, { relation: "matched-helper", purpose, consents: everything })).toBe(
          "........",
        );
      }
    },
  );
});
