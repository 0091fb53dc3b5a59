import { type TestHelper, testSecrets, type TestTenant } from "@omzien/testing";

/** Asks helpers for a request straight in the table; gives each invitation with the secret of its mail. */
export async function invite(tenant: TestTenant, requestId: string, helpers: readonly TestHelper[]) {
  const rows = helpers.map((helper, index) => ({
    id: `${requestId.slice(0, 24)}${String(index).padStart(12, "0")}`,
    helper,
  }));
  await tenant.db.kysely
    .insertInto("invitation")
    .values(
      rows.map(({ id, helper }) => ({
        id,
        help_request_id: requestId,
        offer_id: helper.offerId,
        helper_id: helper.id,
        wave: 1,
        ring: "neighbourhood",
        points: 50_000,
        reasons: "[]",
        token_hash: testSecrets.hash(testSecrets.token(tenant.id, "invitation", id)),
        invited_at: tenant.clock.now(),
        expires_at: new Date("2026-12-15T22:59:00Z"),
      })),
    )
    .execute();
  return rows.map(({ id, helper }) => ({
    id,
    helper,
    token: testSecrets.token(tenant.id, "invitation", id),
  }));
}

/** The item at that place; throws when there are fewer. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index}`);
  return item;
}

/** Every match of a request, running or ended. */
export const matchesOf = (tenant: TestTenant, requestId: string) =>
  tenant.db.kysely
    .selectFrom("match")
    .select(["id", "helper_id", "follow_up_on"])
    .where("help_request_id", "=", requestId)
    .execute();
