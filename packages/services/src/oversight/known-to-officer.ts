import { present, project, type Projected, type ProjectionContext } from "@omzien/consent";
import type { KnownToOfficer } from "@omzien/contracts";
import type { AccessEventTable } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { lookContext, shownName, subjectOf, viewerOf } from "../disclosure.ts";

export type ViewerKind = AccessEventTable["viewer_kind"];

/** Who answers for looking by name: it is their work. */
export const workingKinds: readonly ViewerKind[] = ["coordinator", "broker", "officer"];

/** How the data protection officer looks. */
export function officerLook(
  ctx: ServiceContext,
  facts: { subjectAtWork?: boolean; reasonGiven?: boolean } = {},
): ProjectionContext {
  return lookContext(ctx, { relation: "officer", facts });
}

/** Columns that name somebody, of a joined row; all null when there is no such person any more. */
export interface NamedRow {
  id: string | null;
  first_name: string | null;
  pseudonym: string | null;
}

/** Somebody as the officer may know them: who works at the desk by name, everybody else by pseudonym. */
export function knownToOfficer(
  ctx: ServiceContext,
  row: NamedRow,
  atWork: boolean,
): Projected<KnownToOfficer> | null {
  if (row.id === null || row.pseudonym === null) return null;
  const record = {
    kind: "person" as const,
    subject: subjectOf(ctx, row.id),
    values: { firstName: row.first_name ?? "", pseudonym: row.pseudonym },
  };
  const look = officerLook(ctx, { subjectAtWork: atWork });
  const named = shownName(project(ctx.disclosure, viewerOf(ctx), record, look));
  return present({ id: row.id }, { named }, withId);
}

function withId({ named }: { named: { name: string } }, { id }: { id: string }): KnownToOfficer {
  return { id, name: named.name };
}
