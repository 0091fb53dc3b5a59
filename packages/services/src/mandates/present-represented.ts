import { present, project, type Projected, type ProjectionContext } from "@omzien/consent";
import type { HelpRequest, RepresentedConsent } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import type { LookBook } from "../access-log/look-book.ts";
import { yesFaults } from "../consents/answer-faults.ts";
import { consentsOf } from "../consents/present.ts";
import { consentRows } from "../consents/queries.ts";
import type { ServiceContext } from "../context.ts";
import { subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { presentRequestAs } from "../help-requests/present.ts";
import type { RequestRow } from "../help-requests/queries.ts";
import type { HeldMandate } from "./act-by-mandate.ts";
import { lookByMandate } from "./present.ts";

/** A request for who may choose for its asker. @param looks null: an answer to a change, without needs about health. */
export function presentRepresentedRequest(
  ctx: ServiceContext,
  { row, scopes }: HeldMandate,
  request: RequestRow,
  looks: LookBook | null,
): Projected<HelpRequest> {
  return presentRequestAs(ctx, request, lookByMandate(ctx, row, scopes), looks);
}

/** What somebody agreed to, for who may answer for them, and which of it a yes would count for. */
export async function representedConsents(
  tx: TenantTx,
  ctx: ServiceContext,
  { row, scopes }: HeldMandate,
  looks: LookBook,
): Promise<Projected<RepresentedConsent>[]> {
  const rows = await consentRows(tx, [row.person_id]);
  const faultOf = await yesFaults(tx, ctx, row.person_id, row.capacity);
  const look = lookByMandate(ctx, row, scopes);
  return consentsOf(ctx, rows).map((consent) => {
    const mayGive = faultOf(consent.purpose) === undefined;
    return presentConsent(ctx, row.person_id, { ...consent, mayGive }, look, looks);
  });
}

function presentConsent(
  ctx: ServiceContext,
  personId: string,
  consent: RepresentedConsent,
  look: ProjectionContext,
  looks: LookBook,
): Projected<RepresentedConsent> {
  const { purpose, textVersion, answer: status, answeredAt: at, evidence } = consent;
  const record = {
    kind: "consent" as const,
    subject: subjectOf(ctx, personId),
    values: { purpose, textVersion, status, at, evidence },
  };
  looks.add({ personId, about: { kind: "person", id: personId }, record, ctx: look });
  const seen = withRequired(project(ctx.disclosure, viewerOf(ctx), record, look), [
    "purpose",
    "textVersion",
    "status",
    "at",
    "evidence",
  ]);
  const { question, explanation, mayGive } = consent;
  return present({ question, explanation, mayGive }, { seen }, consentBody);
}

interface Seen extends Pick<RepresentedConsent, "purpose" | "textVersion" | "evidence"> {
  status: RepresentedConsent["answer"];
  at: string | null;
}

function consentBody(
  { seen }: { seen: Seen },
  words: Pick<RepresentedConsent, "question" | "explanation" | "mayGive">,
): RepresentedConsent {
  const { purpose, textVersion, status, at, evidence } = seen;
  return { ...words, purpose, textVersion, answer: status, answeredAt: at, evidence };
}
