import { present, type Projected } from "@omzien/consent";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { ForbiddenError } from "../errors.ts";

const helperProjection = projectionOf({
  kind: "person",
  fields: ["firstName", "pseudonym", "areaName"],
});

/** A helper as a row of whatever names them. */
export interface NamedRow {
  id: string;
  first_name: string;
  pseudonym: string;
  area_name: string | null;
  erased_at: Date | null;
  restricted_at: Date | null;
}

/**
 * Name and neighbourhood of somebody who helps, as the desk may see them.
 * @throws ForbiddenError for anybody but the desk.
 */
export function presentHelper(
  ctx: ServiceContext,
  row: NamedRow,
): Projected<{ name: string; areaName: string | null }> {
  const relation = deskRelationOf(ctx);
  if (!relation) throw new ForbiddenError();
  const person = helperProjection(ctx).one(
    viewerOf(ctx),
    {
      kind: "person",
      subject: subjectOf(ctx, row.id),
      values: { firstName: row.first_name, pseudonym: row.pseudonym, areaName: row.area_name },
    },
    lookContext(ctx, {
      relation,
      facts: { erased: row.erased_at !== null, restricted: row.restricted_at !== null },
    }),
  );
  return present({}, { person, named: shownName(person) }, (parts) => ({
    name: parts.named.name,
    areaName: parts.person.areaName ?? null,
  }));
}
