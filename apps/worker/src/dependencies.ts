import { randomUUID } from "node:crypto";
import { createSecrets } from "@omzien/auth";
import { openCells, openPlatform, parseTenantId, tenantDb, urlAt } from "@omzien/db";
import { localeFor } from "@omzien/i18n";
import { createSmtpMails } from "@omzien/notifications";
import {
  createKeyStore,
  type FileStore,
  followSettings,
  loggedError,
  type JobName,
  type MailPort,
  publishedPolicy,
  type SenderPorts,
  type ServiceContext,
  siteSettings,
  type StoreCare,
} from "@omzien/services";
import { openFileStore } from "@omzien/storage";
import {
  type EnvelopeOffice,
  listCells,
  openCatalog,
  openDns,
  openEnvelopeOffice,
  recheckDomains,
  TenantClosedError,
} from "@omzien/tenancy";
import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

export interface WorkerDependencies {
  log: Logger;
  mails: MailPort;
  siteUrlOf: (ctx: ServiceContext) => string;
  /**
   * Undefined for a tenant that is gone. `job` is who did it, in the audit.
   * @throws TenantClosedError when its site is closed.
   */
  contextOf: (tenantId: string, job: JobName | "every_hour") => Promise<ServiceContext | undefined>;
  /** Logos, and what administrators take along. */
  files: FileStore & StoreCare;
  /** Of Statistics Netherlands. */
  municipalityCodeOf: (ctx: ServiceContext) => Promise<string>;
  liveTenants: () => Promise<string[]>;
  /** Where the queues of the other cells are, for this login. */
  otherQueues: () => Promise<string[]>;
  /** Carries what municipalities ask each other. */
  envelopes: EnvelopeOffice;
  /** For looking after the domains that municipalities send mail from. */
  sender: SenderPorts;
  /** The domains that were let go. */
  recheckDomains: () => Promise<string[]>;
  close: () => Promise<void>;
}

// A municipality that leaves takes all of it along, and its site is closed by then.
const whileClosed: JobName = "make_municipality_package";

/** Opens what jobs need. Jobs may take longer than a page: statements get a minute. */
export async function openDependencies(config: Config): Promise<WorkerDependencies> {
  const log = pino({ level: config.LOG_LEVEL, base: { app: "worker" }, serializers: { err: loggedError } });
  const platform = openPlatform({ url: config.WORKER_DATABASE_URL, applicationName: "omzien-worker" });
  const cells = await openCells(
    {
      url: config.WORKER_DATABASE_URL,
      lanes: Math.max(2, Math.ceil(config.CONCURRENCY / 2)),
      applicationName: "omzien-worker",
      statementTimeoutMs: 60_000,
      durability: config.ALLOW_UNSAFE_DATABASE ? "relaxed" : "required",
    },
    followSettings,
  );
  const catalog = await openCatalog(platform);
  const secrets = createSecrets(config.PLATFORM_SECRET, createKeyStore(config.KEY_ENCRYPTION_KEYS), (where) =>
    log.error(where, "a stored value does not open"),
  );
  const mails = createSmtpMails({ url: config.SMTP_URL, from: config.MAIL_FROM });
  const files = openFileStore({
    endpoint: config.S3_ENDPOINT,
    region: config.S3_REGION,
    accessKeyId: config.S3_ACCESS_KEY_ID,
    secretAccessKey: config.S3_SECRET_ACCESS_KEY,
    bucket: config.S3_BUCKET,
  });
  const dns = openDns(config.DNS_SERVERS === undefined ? {} : { servers: config.DNS_SERVERS });
  const port = config.SITE_PORT === undefined ? "" : `:${config.SITE_PORT}`;
  return {
    log,
    mails,
    siteUrlOf: (ctx) => `${config.SITE_SCHEME}://${ctx.tenant.primaryHost}${port}`,
    contextOf: async (tenantId, job) => {
      const id = parseTenantId(tenantId);
      const tenant = await (job === whileClosed ? catalog.evenClosed(id) : catalog.byId(id));
      if (!tenant) {
        if (await catalog.isClosed(id)) throw new TenantClosedError();
        return undefined;
      }
      const db = tenantDb(await cells.at(tenant.cellAddress ?? null), tenant.id);
      const [settings, disclosure] = await Promise.all([siteSettings(db, new Date()), publishedPolicy(db)]);
      return {
        tenant,
        db,
        actor: { kind: "system", job },
        now: () => new Date(),
        requestId: randomUUID(),
        secrets,
        disclosure,
        language: localeFor(settings.locale, settings.formOfAddress),
      };
    },
    files,
    municipalityCodeOf: async ({ tenant }) => {
      const row = await platform.kysely
        .selectFrom("tenant")
        .select("municipality_code")
        .where("id", "=", tenant.id)
        .executeTakeFirstOrThrow();
      return row.municipality_code;
    },
    liveTenants: async () => {
      const rows = await platform.kysely
        .selectFrom("tenant")
        .select("id")
        .where("state", "=", "live")
        .orderBy("id")
        .execute();
      return rows.map(({ id }) => id);
    },
    otherQueues: async () =>
      (await listCells(platform)).flatMap(({ address }) =>
        address === null ? [] : [urlAt(config.WORKER_DATABASE_URL, address)],
      ),
    envelopes: openEnvelopeOffice(platform),
    sender: { dns, platformAddress: config.MAIL_FROM },
    recheckDomains: () => recheckDomains(platform, dns, { failedDays: config.DOMAIN_FAILED_DAYS }),
    close: async () => {
      mails.close();
      files.close();
      await catalog.close();
      await cells.close();
      await platform.close();
    },
  };
}
