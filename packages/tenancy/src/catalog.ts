import { parseTenantId, type PlatformDb, type TenantId } from "@omzien/db";
import { type CatalogSnapshot, readSnapshot } from "./catalog-snapshot.ts";
import type { CatalogTenant, FoundSite } from "./context.ts";
import { normaliseHost } from "./host.ts";

/** Which tenant is meant; answers from memory. */
export interface Catalog {
  /**
   * The live tenant of a Host header, in any case and with or without port. Undefined for hosts that are unknown or
   * malformed, without asking the database. Never another tenant as a fallback.
   *
   * @throws DatabaseUnavailableError when the catalog was never read and cannot be.
   */
  byHost(header: string | undefined): Promise<CatalogTenant | undefined>;
  /** As `byHost`, but also of a site that is closed, with its state. */
  siteAt(header: string | undefined): Promise<FoundSite | undefined>;
  /** The live tenant with this id; for jobs. */
  byId(tenantId: TenantId): Promise<CatalogTenant | undefined>;
  /** As `byId`, but also of a site that is closed; for what is done for it whatever its state. */
  evenClosed(tenantId: TenantId): Promise<CatalogTenant | undefined>;
  /** Whether this tenant is there and not served: what should be done for it, waits. */
  isClosed(tenantId: TenantId): Promise<boolean>;
  /**
   * The live tenant that serves a postcode, `1234AB` or `1234`; a full postcode counts before its four digits.
   * Asks the database.
   */
  byPostcode(postcode: string): Promise<CatalogTenant | undefined>;
  close(): Promise<void>;
}

export interface CatalogOptions {
  /** How old the snapshot may be when no change was announced; 30,000 by default. */
  maxAgeMs?: number;
}

/** Opens the catalog and keeps its snapshot fresh: NOTIFY `platform_changed`, and at the latest `maxAgeMs`. */
export async function openCatalog(platform: PlatformDb, options: CatalogOptions = {}): Promise<Catalog> {
  const snapshots = keepSnapshot(platform, options.maxAgeMs ?? 30_000);
  const stopListening = await platform.listen("platform_changed", snapshots.expire, snapshots.expire);
  const siteAt: Catalog["siteAt"] = async (header) => {
    const host = normaliseHost(header);
    return host === undefined ? undefined : (await snapshots.current()).byHost.get(host);
  };
  return {
    siteAt,
    byHost: async (header) => live(await siteAt(header)),
    byId: async (tenantId) => live((await snapshots.current()).byId.get(tenantId)),
    evenClosed: async (tenantId) => (await snapshots.current()).byId.get(tenantId)?.tenant,
    isClosed: async (tenantId) => {
      const site = (await snapshots.current()).byId.get(tenantId);
      return site !== undefined && site.state !== "live";
    },
    byPostcode: async (postcode) => {
      const tenantId = await tenantOfPostcode(platform, postcode);
      const { byId } = await snapshots.current();
      return tenantId === undefined ? undefined : live(byId.get(tenantId));
    },
    close: stopListening,
  };
}

function live(site: FoundSite | undefined): CatalogTenant | undefined {
  return site?.state === "live" ? site.tenant : undefined;
}

interface KeptSnapshot {
  readonly expire: () => void;
  current(): CatalogSnapshot | Promise<CatalogSnapshot>;
}

function keepSnapshot(platform: PlatformDb, maxAgeMs: number): KeptSnapshot {
  let snapshot: CatalogSnapshot | undefined;
  let freshUntil = 0;
  let changes = 0;
  let reading: Promise<CatalogSnapshot> | undefined;

  async function read(): Promise<CatalogSnapshot> {
    const changesBefore = changes;
    try {
      snapshot = await readSnapshot(platform);
      // A change that was announced meanwhile may not be in it.
      if (changes === changesBefore) freshUntil = performance.now() + maxAgeMs;
      return snapshot;
    } catch (error) {
      // While the database is away, a request fails on its own tenant's data, with the right status.
      if (snapshot === undefined) throw error;
      freshUntil = performance.now() + 1_000;
      return snapshot;
    } finally {
      reading = undefined;
    }
  }

  return {
    expire: () => {
      changes++;
      freshUntil = 0;
    },
    current: () =>
      snapshot !== undefined && performance.now() < freshUntil ? snapshot : (reading ??= read()),
  };
}

async function tenantOfPostcode(platform: PlatformDb, postcode: string): Promise<TenantId | undefined> {
  const row = await platform.kysely
    .selectFrom("tenant_postcode")
    .innerJoin("tenant", "tenant.id", "tenant_postcode.tenant_id")
    .select("tenant.id")
    .where("tenant_postcode.postcode", "in", [postcode, postcode.slice(0, 4)])
    .where("tenant.state", "=", "live")
    .orderBy((eb) => eb.fn<number>("length", ["tenant_postcode.postcode"]), "desc")
    .orderBy("tenant.created_at")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : parseTenantId(row.id);
}
