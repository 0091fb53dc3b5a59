import { decide } from "../decide.ts";
import { type ConsentView, type FieldId, fieldIds, nothingAgainst } from "../index.ts";
import type { CompiledPolicy } from "../compile-policy.ts";
import { phases } from "../phase.ts";
import type { Subject, Viewer } from "../policy.ts";
import { type AnyPurposeId, consentPurposeIds } from "../declared-purpose.ts";
import { type Relation, usualPurpose } from "../relation.ts";
import { everyConsent as everyConsentTo } from "../sight.ts";

export const fatima: Subject = { id: "fatima", tenantId: "tilburg" };
export const joost: Viewer = { id: "joost", tenantId: "tilburg" };
export const matchId = "match-1";

export const partnerId = "partner-1";

const headings: Partial<Record<Relation, string>> = {
  candidate: "possible",
  "invited-helper": "invited",
  "matched-helper": "helper",
  "matched-asker": "asker",
  coordinator: "desk",
  "network-member": "network",
  municipality: "official",
  administrator: "admin",
};

const signs = { deny: ".", mask: "m", allow: "A" } as const;

/** A yes to every purpose that rests on consent, also to those that nobody is asked about yet. */
export function everyConsent(subjectId: string): ConsentView {
  return everyConsentTo(subjectId, consentPurposeIds, { matchId, partnerId });
}

/** The eight phases as one string: `A` whole, `m` masked, `.` hidden. */
export function phasesOf(
  policy: CompiledPolicy,
  field: FieldId,
  look: { relation: Relation; purpose?: AnyPurposeId; consents: ConsentView; facts?: object },
): string {
  const viewer = look.relation === "self" ? fatima : joost;
  const purpose = look.purpose ?? usualPurpose[look.relation];
  return Object.values(phases)
    .map((phase) => {
      const { relation, consents } = look;
      const through = relation === "partner" ? { partnerId } : { matchId };
      const facts = {
        ...nothingAgainst,
        assigned: relation === "broker" || relation === "partner",
        ...look.facts,
      };
      const ctx = { now: 20, phase, relation, channel: "web" as const, facts, consents, ...through };
      return signs[decide(policy, viewer, fatima, field, purpose, ctx).effect];
    })
    .join("");
}

/** One line per field, one column per relation; phases 0 to 7 from left to right. */
export function whoSeesWhat(
  policy: CompiledPolicy,
  relations: readonly Relation[],
  consents: ConsentView,
): string {
  const header = `${"".padEnd(25)}${relations.map((relation) => (headings[relation] ?? relation).padEnd(9)).join("")}`;
  const lines = fieldIds.map((field) => {
    const cells = relations.map((relation) => phasesOf(policy, field, { relation, consents }).padEnd(9));
    return `${field.padEnd(25)}${cells.join("")}`;
  });
  return [header, ...lines].map((line) => line.trimEnd()).join("\n");
}
