import {
  askedPurposeIds,
  type ConsentView,
  consentView,
  type FieldName,
  nothingAgainst,
  type PersonalRecord,
  type ProjectionContext,
  purposes,
  type RecordValues,
  type Row,
  type Viewer,
} from "@omzien/consent";

export const viewer: Viewer = { id: "joost", tenantId: "tilburg" };

/** The fields of a request that a helper who was asked gets in the list. */
export const requestFields = [
  "category",
  "weight",
  "urgency",
  "timing",
  "endsOn",
  "description",
  "needs",
  "healthNeeds",
  "areaName",
  "distanceBand",
] as const satisfies readonly FieldName<"request">[];

/** What a page of people asks for besides: ten fields of the person, of which a helper who was asked sees some. */
export const personFields = [
  "pseudonym",
  "firstName",
  "lastName",
  "phone",
  "email",
  "address",
  "postcode",
  "areaName",
  "languages",
  "preferredChannel",
] as const satisfies readonly FieldName<"person">[];

type AskerRow<K extends "person" | "request"> = Row<K, RecordValues<K>>;

/** One asker as one who was asked sees them: request, person, and consents of their own. */
export interface AskerRows {
  readonly request: AskerRow<"request">;
  readonly person: AskerRow<"person">;
  readonly ctx: ProjectionContext;
}

/** Askers who each said yes to everything in their own events. */
export function askers(count: number): AskerRows[] {
  return Array.from({ length: count }, (_, index) => asker(`asker-${index}`));
}

function asker(id: string): AskerRows {
  const subject = { id, tenantId: viewer.tenantId };
  const request: PersonalRecord<"request"> = {
    kind: "request",
    subject,
    values: valuesOf(requestFields, id),
  };
  const person: PersonalRecord<"person"> = { kind: "person", subject, values: valuesOf(personFields, id) };
  const ctx: ProjectionContext = {
    now: 20,
    phase: 2,
    relation: "invited-helper",
    channel: "web",
    purpose: "match.be-found",
    facts: nothingAgainst,
    consents: everyYes(id),
    matchId: "match-1",
  };
  return { request: { record: request, ctx }, person: { record: person, ctx }, ctx };
}

function valuesOf(fields: readonly string[], id: string): Record<string, string> {
  return Object.fromEntries(
    fields.map((name) => [name, name === "postcode" ? "5011 AB" : `${name} of ${id}`]),
  );
}

function everyYes(subjectId: string): ConsentView {
  return consentView(
    askedPurposeIds.map((purpose, index) => ({
      id: `yes-${index}`,
      subjectId,
      purpose,
      scope: purposes[purpose].scope === "match" ? ({ kind: "match", id: "match-1" } as const) : null,
      status: "given" as const,
      at: 1,
      textVersion: purposes[purpose].textVersion,
    })),
    10,
  );
}
