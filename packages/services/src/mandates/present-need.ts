import { project, type Projected } from "@omzien/consent";
import type { RepresentationNeed } from "@omzien/contracts";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { localDateOf } from "../local-time.ts";
import type { NeedRow } from "./queries.ts";

/** That somebody needs a representative, as the desk sees it; null when the policy hides it, as for data on hold. */
export function presentNeed(
  ctx: ServiceContext,
  { personId, need, person }: { personId: string; need: NeedRow; person: { restricted_at: Date | null } },
  looks: LookBook,
): Projected<RepresentationNeed> | null {
  const record = {
    kind: "representation" as const,
    subject: subjectOf(ctx, personId),
    values: {
      basis: need.basis,
      notedOn: need.noted_on,
      protectedUntil: need.protected_until && localDateOf(need.protected_until),
    },
  };
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { restricted: person.restricted_at !== null },
  });
  looks.add({ personId, about: { kind: "person", id: personId }, record, ctx: look });
  const visible = project(ctx.disclosure, viewerOf(ctx), record, look);
  if (visible.basis === undefined) return null;
  return withRequired(visible, ["basis", "notedOn", "protectedUntil"]);
}
