import { type PlatformDb, schemaOf, type TenantDb } from "@omzien/db";
import { newId, type SecretPort } from "@omzien/services";
import { writeImport } from "@omzien/tenancy/import";
import type { DemoSite } from "./demo-sites.ts";
import { calendarOf } from "./history/calendar.ts";
import { livePast } from "./history/live.ts";
import { createClock, type Town } from "./history/town.ts";
import { townMap } from "./map/town-map.ts";
import { seedTrainings } from "./people/seed-person.ts";

export type SiteToSeed = {
  db: TenantDb;
  platform: PlatformDb;
  /** Those of the installation: invitations that still wait are answered with them. */
  secrets: SecretPort;
  demoSite: DemoSite;
  now: Date;
  /** Shows how far it is. */
  say: (word: string) => void;
};

const historyDays = 72;

/** When the past of the demonstration begins. */
export function historyStart(now: Date): Date {
  return calendarOf(now).instant([-historyDays, "09:00"]);
}

/**
 * Fills one demonstration site: map, residents, offers and requests in every state. A site that is open already was
 * filled, which costs one query; a past that was interrupted is forgotten and lived again.
 */
export async function seedSite(seeding: SiteToSeed): Promise<void> {
  if (await isFilled(seeding)) return;
  const { db, platform, demoSite, now, say } = seeding;
  await forgetPeople(seeding);
  const map = townMap(demoSite.town);
  await writeImport({ db, platform }, map.assembled);
  await relateTwins(db, demoSite);
  await hideKinds(db, demoSite);
  await keepTrainings(db);
  const town = await townOf(seeding, map.homes);
  await livePast(town, { people: demoSite.people, stories: demoSite.stories, now }, say);
}

async function isFilled({ platform, db }: SiteToSeed): Promise<boolean> {
  const tenant = await platform.kysely
    .selectFrom("tenant")
    .select("state")
    .where("id", "=", db.tenantId)
    .executeTakeFirst();
  return tenant?.state !== "preparing";
}

/** Nobody has seen a site that is still being prepared, so that its append-only records may go too. */
async function forgetPeople({ platform, db }: SiteToSeed): Promise<void> {
  const schema = schemaOf(db.tenantId);
  const tables = [
    "person",
    "consent_event",
    "audit_event",
    "sign_in_request",
    "rate_limit",
    "report",
    "mail",
  ];
  await platform.transaction(async (tx) => {
    await tx.script(`truncate ${tables.map((table) => `"${schema}".${table}`).join(", ")} cascade`);
    await tx.rows("delete from graphile_worker._private_jobs where payload ->> 'tenantId' = $1", [
      db.tenantId,
    ]);
  });
}

async function relateTwins(db: TenantDb, { town }: DemoSite): Promise<void> {
  const areas = await db.kysely.selectFrom("area").select(["id", "name"]).execute();
  const idOf = (name: string) => areas.find((area) => area.name === name)?.id ?? "";
  const pairs = town.twins.flatMap(([one, other]) => [
    { area_id: idOf(one), other_area_id: idOf(other), kind: "twin" as const },
    { area_id: idOf(other), other_area_id: idOf(one), kind: "twin" as const },
  ]);
  await db.kysely
    .insertInto("area_relation")
    .values(pairs)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function hideKinds(db: TenantDb, { hiddenKinds }: DemoSite): Promise<void> {
  if (hiddenKinds.length === 0) return;
  await db.kysely.updateTable("category").set({ hidden: true }).where("slug", "in", hiddenKinds).execute();
}

async function keepTrainings(db: TenantDb): Promise<void> {
  const known = await db.kysely.selectFrom("training").select("id").execute();
  if (known.length > 0) return;
  await db.kysely
    .insertInto("training")
    .values(
      Object.values(seedTrainings).map((names, position) => ({
        id: newId(),
        names: JSON.stringify(names),
        position,
      })),
    )
    .execute();
}

async function townOf(
  { db, platform, secrets, demoSite, now }: SiteToSeed,
  homes: Town["homes"],
): Promise<Town> {
  const { site, host, phonePrefix } = demoSite;
  const kinds = await db.kysely.selectFrom("category").select(["id", "slug"]).execute();
  const trainings = await db.kysely.selectFrom("training").select(["id", "names"]).execute();
  return {
    db,
    platform,
    tenant: { id: db.tenantId, name: site.name, primaryHost: host },
    secrets,
    language: site.formOfAddress === "u" ? "nl-x-formal" : "nl",
    calendar: calendarOf(now),
    clock: createClock(historyStart(now)),
    homes,
    people: new Map(),
    kinds: new Map(kinds.map(({ slug, id }) => [slug, id])),
    trainings: new Map(trainings.map(({ names, id }) => [names.nl, id])),
    conductVersion: 1,
    phonePrefix,
  };
}
