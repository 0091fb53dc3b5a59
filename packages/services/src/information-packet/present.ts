import { notPersonal, present, type Projected, projectedList } from "@omzien/consent";
import type { PersonPackets } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import type { ReceiptRow } from "./queries.ts";

const nameProjection = projectionOf({ kind: "person", fields: ["firstName"] });

/** What somebody got, for the desk. */
export function presentPackets(
  ctx: ServiceContext,
  current: number | null,
  rows: readonly ReceiptRow[],
): Projected<PersonPackets> {
  const received = rows.map((row) =>
    present(
      { version: row.version, how: row.how, at: row.given_at.toISOString() },
      { giver: giverOf(ctx, row) },
      ({ giver }, given) => ({ ...given, givenBy: giver.name }),
    ),
  );
  return present({ current }, { received: projectedList(received) }, (parts, given) => ({
    ...given,
    received: [...parts.received],
  }));
}

/** "" where it went by itself, and when the account is gone. */
function giverOf(ctx: ServiceContext, row: ReceiptRow): Projected<{ name: string }> {
  if (row.given_by === null) return notPersonal({ name: "" });
  const subject = subjectOf(ctx, row.given_by);
  const record = { kind: "person" as const, subject, values: { firstName: row.giver_first_name ?? "" } };
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { restricted: row.giver_restricted_at !== null },
  });
  return shownName(nameProjection(ctx).one(viewerOf(ctx), record, look));
}
