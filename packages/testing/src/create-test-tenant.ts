import type { Role } from "@omzien/contracts";
import { roleOf, schemaOf, type TenantDb, tenantDb, type TenantId } from "@omzien/db";
import { newId, type Jobs, plainPolicy, type ScreenLanguage, type ServiceContext } from "@omzien/services";
import { type Actor, type CatalogTenant, createTenant } from "@omzien/tenancy";
import { type HelpOfferOptions, insertHelpOffer } from "./builders/help-offers.ts";
import { type HelpRequestOptions, insertHelpRequest } from "./builders/help-requests.ts";
import { insertConsents, insertPerson, type PersonOptions, type TestPerson } from "./builders/people.ts";
import { type Furniture, furnishTenant } from "./furnish-tenant.ts";
import { auditEvents, queuedMails, waitingJobs, type WaitingJob } from "./tenant-records.ts";
import { createTestClock, type TestClock } from "./test-clock.ts";
import { type TestInstallation, testInstallation } from "./test-installation.ts";
import { testSecrets } from "./test-secrets.ts";

const municipalities = {
  tilburg: {
    name: "Tilburg",
    municipalityCode: "GM0855",
    middle: { x: 133_000, y: 397_000 },
    postcode: "5011",
  },
  almere: {
    name: "Almere",
    municipalityCode: "GM0034",
    middle: { x: 143_000, y: 487_000 },
    postcode: "1311",
  },
} as const;

/** A helper is a resident with an offer. */
export interface TestHelper extends TestPerson {
  offerId: string;
}

export interface TestTenant extends Furniture {
  id: TenantId;
  host: string;
  db: TenantDb;
  clock: TestClock;
  installation: TestInstallation;
  person(firstName: string, options?: PersonOptions): Promise<TestPerson>;
  resident(firstName?: string, options?: PersonOptions): Promise<TestPerson>;
  helper(firstName?: string, options?: PersonOptions & { offer?: HelpOfferOptions }): Promise<TestHelper>;
  coordinator(firstName?: string): Promise<TestPerson>;
  /** The data protection officer. */
  officer(firstName?: string): Promise<TestPerson>;
  aHelpRequest(options: HelpRequestOptions): Promise<{ id: string }>;
  aHelpOffer(person: TestPerson, options?: HelpOfferOptions): Promise<{ id: string }>;
  /** Adds consent events at the clock's instant. */
  consents(person: TestPerson, consents: NonNullable<PersonOptions["consents"]>): Promise<void>;
  /** What a verb runs with when this person, a visitor or a job asks. */
  as(who: TestPerson | "visitor" | { job: string }, language?: ScreenLanguage): ServiceContext;
  jobs(name?: keyof Jobs): Promise<WaitingJob[]>;
  mails(): ReturnType<typeof queuedMails>;
  audit(subject?: string): ReturnType<typeof auditEvents>;
  drop(): Promise<void>;
}

/**
 * A live tenant on the run's own PostgreSQL: site, four neighbourhoods, two levels of categories, the first code of
 * conduct; a clock that stands still; nobody in it yet. Every suite makes its own.
 */
export async function createTestTenant(municipality: keyof typeof municipalities): Promise<TestTenant> {
  const installation = await testInstallation();
  const facts = municipalities[municipality];
  const host = `${municipality}-${newId().slice(-8)}.test`;
  const { id } = await createTenant(
    installation.admin,
    { name: facts.name, municipalityCode: facts.municipalityCode, hosts: [host] },
    { logins: installation.names },
  );
  const clock = createTestClock();
  const db = tenantDb(installation.cell, id);
  const furniture = await furnishTenant(db, facts, clock.now());
  const catalog: CatalogTenant = { id, name: facts.name, primaryHost: host };
  const building = { db, clock, furniture };
  return {
    ...furniture,
    ...peopleOf(building),
    id,
    host,
    db,
    clock,
    installation,
    aHelpRequest: (options) => insertHelpRequest(db, furniture.categories, clock.now(), options),
    as: (who, language = "nl") => ({
      tenant: catalog,
      db,
      actor: actorOf(who),
      now: clock.now,
      requestId: "test",
      secrets: testSecrets,
      disclosure: plainPolicy,
      language,
    }),
    jobs: (name) => waitingJobs(installation.admin, id, name),
    mails: () => queuedMails(db),
    audit: (subject) => auditEvents(db, subject),
    drop: () => dropTenant(installation, id),
  };
}

type People = Pick<
  TestTenant,
  "person" | "resident" | "helper" | "coordinator" | "officer" | "aHelpOffer" | "consents"
>;

function peopleOf({
  db,
  clock,
  furniture,
}: {
  db: TenantDb;
  clock: TestClock;
  furniture: Furniture;
}): People {
  const person: TestTenant["person"] = (firstName, options) =>
    insertPerson(db, furniture.areas, clock.now(), firstName, options);
  const offer = (personId: string, options?: HelpOfferOptions) =>
    insertHelpOffer(db, furniture.categories, clock.now(), personId, options);
  return {
    person,
    resident: (firstName = "Fatima", options = {}) => person(firstName, options),
    helper: async (firstName = "Joost", { offer: offered, ...options } = {}) => {
      const helper = await person(firstName, options);
      return { ...helper, offerId: (await offer(helper.id, offered)).id };
    },
    coordinator: (firstName = "Anneke") => person(firstName, { roles: ["coordinator"] }),
    officer: (firstName = "Noor") => person(firstName, { roles: ["data-protection-officer"] }),
    aHelpOffer: ({ id }, options) => offer(id, options),
    consents: ({ id }, consents) => insertConsents(db, id, clock.now(), consents),
  };
}

function actorOf(
  who: { id: string; roles: readonly Role[]; confidentiality?: boolean } | "visitor" | { job: string },
): Actor {
  if (who === "visitor") return { kind: "visitor" };
  if ("job" in who) return { kind: "system", job: who.job };
  return {
    kind: "member",
    personId: who.id,
    roles: who.roles,
    sessionId: "test",
    hasSignedConfidentiality: who.confidentiality ?? true,
    provedLately: true,
  };
}

async function dropTenant({ admin }: TestInstallation, id: TenantId): Promise<void> {
  await admin.transaction(async (tx) => {
    await tx.script(`
      delete from platform.tenant_host where tenant_id = '${id}';
      delete from platform.tenant where id = '${id}';
      drop schema "${schemaOf(id)}" cascade;
      drop role "${roleOf(id)}";`);
  });
}
