import { createSeal, createSession } from "@omzien/auth";
import type { TenantDb } from "@omzien/db";
import type { FileStore, SecretPort, SenderPorts, StaffProviderPort } from "@omzien/services";
import { type CatalogTenant, type EnvelopeDesk, type FoundSite, openEnvelopeOffice } from "@omzien/tenancy";
import { type TestPerson, type TestTenant, testFiles, testImages, testSecrets } from "@omzien/testing";
import { type Logger, pino } from "pino";
import { createApp } from "../app.ts";
import type { ConsoleDependencies } from "../console/app.ts";
import type { Dependencies, TenantFinder } from "../http/app-env.ts";
import type { Route } from "../http/route.ts";
import { noEntry } from "../web/assets.ts";

export interface Call {
  method?: string;
  body?: unknown;
  /** A file as the body. */
  file?: { type: string; body: Uint8Array<ArrayBuffer> };
  headers?: Record<string, string>;
  /** Whose session; nobody's by default. */
  as?: TestPerson;
}

export interface TestApi {
  /** Calls one operation at a tenant's host, as the site's own page would: same origin, JSON. */
  call(tenant: TestTenant, path: string, call?: Call): Promise<Response>;
  /** The request as it is, nothing added. */
  raw(request: Request): Promise<Response>;
  cookieOf(tenant: TestTenant, person: TestPerson): Promise<string>;
}

/**
 * The real application over the given tenants; `db` lets a guard put a broken binding in its place, `siteAt` another
 * answer of the catalogue.
 */
export function createTestApi(
  tenants: readonly TestTenant[],
  options: {
    db?: (tenant: CatalogTenant) => TenantDb;
    log?: Logger;
    siteAt?: TenantFinder["siteAt"];
    files?: FileStore;
    console?: ConsoleDependencies;
    /** Believes `X-Forwarded-For`: each call may come from an address of its own. */
    isBehindProxy?: boolean;
    /** Of another installation. */
    secrets?: SecretPort;
    sender?: SenderPorts;
    mapTiles?: string;
    staffProvider?: StaffProviderPort;
    /** A table of routes that a guard broke. */
    routes?: readonly Route[];
  } = {},
): TestApi {
  const deps: Dependencies = {
    config: {
      SITE_SCHEME: "http",
      SITE_PORT: undefined,
      TRUSTED_PROXY_HOPS: options.isBehindProxy ? 1 : 0,
      MAP_TILES: options.mapTiles ?? "none",
      MAP_TILES_ATTRIBUTION: "Kaart: Kadaster",
    },
    tenants: {
      ...finderOf(tenants, options.db),
      ...(options.siteAt === undefined ? {} : { siteAt: options.siteAt }),
    },
    ...(options.console === undefined ? {} : { console: options.console }),
    sites: { findSite: () => Promise.resolve(undefined) },
    envelopes: envelopesOf(tenants),
    sender: options.sender ?? quietSender,
    staffProvider: options.staffProvider ?? noProvider,
    secrets: options.secrets ?? testSecrets,
    seal: createSeal("a key that only tests have, long enough"),
    assets: { files: new Map(), entry: noEntry },
    files: options.files ?? testFiles(),
    images: testImages,
    log: options.log ?? pino({ level: "silent" }),
    now: tenants[0]?.clock.now ?? (() => new Date()),
    checkReady: () => Promise.resolve(),
  };
  const app = createApp(deps, options.routes);
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = (tenant: TestTenant, person: TestPerson) => {
    const key = `${tenant.id} ${person.id}`;
    const known = cookies.get(key);
    if (known) return known;
    const made = createSession(tenant.db, person.id, { amr: "test", userAgent: "test" }).then(
      ({ token }) => `omzien=${token}`,
    );
    cookies.set(key, made);
    return made;
  };
  return {
    cookieOf,
    raw: async (request) => app.fetch(request),
    call: async (tenant, path, { method = "GET", body, file, headers = {}, as } = {}) =>
      app.fetch(
        new Request(`http://${tenant.host}/api/v1${path}`, {
          method,
          headers: {
            host: tenant.host,
            "sec-fetch-site": "same-origin",
            ...(as ? { cookie: await cookieOf(tenant, as) } : {}),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...(file === undefined ? {} : { "content-type": file.type }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          ...(file === undefined ? {} : { body: file.body }),
        }),
      ),
  };
}

/** A resolver that knows of no records. */
const quietSender: SenderPorts = {
  dns: { txt: () => Promise.resolve({ records: [] }) },
  platformAddress: "buurthulp@platform.example",
};

/** One that answers to nothing. */
const noProvider: StaffProviderPort = {
  check: () => Promise.resolve("unreachable"),
  begin: () => Promise.resolve(undefined),
  finish: () => Promise.resolve({ fault: "unreachable" }),
};

function finderOf(tenants: readonly TestTenant[], db?: (tenant: CatalogTenant) => TenantDb): TenantFinder {
  const sites = new Map(
    tenants.map(({ id, host }): [string, FoundSite] => [
      host,
      { tenant: { id, name: host, primaryHost: host }, state: "live" },
    ]),
  );
  const own = (catalog: CatalogTenant) => {
    const tenant = tenants.find(({ id }) => id === catalog.id);
    if (!tenant) throw new Error("Invariant: a tenant of this test");
    return tenant.db;
  };
  return {
    siteAt: (host) => Promise.resolve(host === undefined ? undefined : sites.get(host)),
    db: db ?? own,
  };
}

function envelopesOf([tenant]: readonly TestTenant[]): EnvelopeDesk {
  if (tenant) return openEnvelopeOffice(tenant.installation.admin);
  return { receivers: () => Promise.resolve([]), received: () => Promise.resolve([]) };
}
