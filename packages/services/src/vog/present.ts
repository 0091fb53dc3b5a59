import { project, type Projected } from "@omzien/consent";
import type { Vog } from "@omzien/contracts";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { localDateOf } from "../local-time.ts";
import type { VogRow } from "./queries.ts";

/** What the desk sees of a certificate. @throws NotFoundError when the policy hides it from this reader. */
export function presentVog(ctx: ServiceContext, row: VogRow, looks: LookBook): Projected<Vog> {
  const record = {
    kind: "vog" as const,
    subject: subjectOf(ctx, row.person_id),
    values: {
      seenOn: row.seen_on,
      profile: row.profile,
      validUntil: row.valid_until,
      seenBy: [row.seen_by_first_name, row.seen_by_last_name].filter(Boolean).join(" "),
      isValid: row.valid_until >= localDateOf(ctx.now()),
    },
  };
  const look = lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" });
  looks.add({
    personId: row.person_id,
    about: { kind: "person", id: row.person_id },
    record,
    ctx: look,
  });
  const visible = project(ctx.disclosure, viewerOf(ctx), record, look);
  return withRequired(visible, ["seenOn", "profile", "validUntil", "seenBy", "isValid"]);
}
