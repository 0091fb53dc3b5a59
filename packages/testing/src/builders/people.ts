import { type ConsentStatus, type PurposeId, purposes } from "@omzien/consent";
import type { Language, Role } from "@omzien/contracts";
import { type TenantDb, transaction } from "@omzien/db";
import { newId, saveContact } from "@omzien/services";
import type { AreaName, TestArea } from "../furnish-tenant.ts";
import { testSecrets } from "../test-secrets.ts";

export interface TestPerson {
  id: string;
  firstName: string;
  roles: readonly Role[];
  email: string | null;
  /** False: the confidentiality statement was not signed. */
  confidentiality?: boolean;
}

export interface PersonOptions {
  roles?: readonly Role[];
  lastName?: string;
  area?: AreaName | null;
  /** Metres from the middle of the area. */
  away?: { x?: number; y?: number };
  street?: string;
  /** Null: somebody without e-mail, known to the desk by telephone. */
  email?: string | null;
  phone?: string;
  locale?: "nl" | "en";
  languages?: readonly Language[];
  /** False: the code of conduct was not accepted. */
  codeOfConduct?: boolean;
  /** False: the confidentiality statement was not signed. */
  confidentiality?: boolean;
  /** Over the default, which says yes to being found, asked, and to the first name. */
  consents?: Partial<Record<PurposeId, ConsentStatus | null>>;
  blocked?: boolean;
}

const usualConsents: Partial<Record<PurposeId, ConsentStatus>> = {
  "match.be-found": "given",
  "match.be-asked": "given",
  "match.beyond-neighbourhood": "given",
  "share.first-name": "given",
};

/** Puts a person into the tenant as if they had signed up: profile, contact, roles, code of conduct, consents. */
export async function insertPerson(
  db: TenantDb,
  areas: Record<AreaName, TestArea>,
  now: Date,
  firstName: string,
  options: PersonOptions = {},
): Promise<TestPerson> {
  const id = newId();
  const roles = options.roles ?? ["resident"];
  const area = options.area === null ? undefined : areas[options.area ?? "centrum"];
  const email =
    options.email === undefined ? `${firstName.toLowerCase()}.${id.slice(-6)}@example.org` : options.email;
  await insertProfile(db, { id, firstName, now, ...(area ? { area } : {}) }, options);
  await transaction(db, (tx) =>
    saveContact({ secrets: testSecrets }, tx, id, {
      email,
      email_confirmed_at: email === null ? null : now,
      phone: options.phone ?? null,
      street: options.street ?? null,
      house_number: options.street === undefined ? null : "12",
      postcode: area?.postcode ?? null,
      place: area === undefined ? null : "Teststad",
    }),
  );
  for (const role of roles)
    await db.kysely.insertInto("person_role").values({ person_id: id, role, granted_at: now }).execute();
  if (options.codeOfConduct ?? true)
    await db.kysely
      .insertInto("code_of_conduct_acceptance")
      .values({ person_id: id, version: 1, accepted_at: now, channel: "web" })
      .execute();
  const confidentiality = options.confidentiality ?? true;
  if (confidentiality)
    await db.kysely
      .insertInto("confidentiality_acceptance")
      .values({ person_id: id, version: 1, accepted_at: now, channel: "web" })
      .execute();
  await insertConsents(db, id, now, { ...usualConsents, ...options.consents });
  return { id, firstName, roles, email, confidentiality };
}

async function insertProfile(
  db: TenantDb,
  person: { id: string; firstName: string; now: Date; area?: TestArea },
  options: PersonOptions,
): Promise<void> {
  await db.kysely
    .insertInto("person")
    .values({
      id: person.id,
      first_name: person.firstName,
      last_name: options.lastName ?? "Jansen",
      pseudonym: `Buurtgenoot ${person.id.slice(-2).toUpperCase()}`,
      locale: options.locale ?? "nl",
      languages: [...(options.languages ?? ["nl"])],
      area_id: person.area?.id ?? null,
      x: person.area === undefined ? null : person.area.x + (options.away?.x ?? 0),
      y: person.area === undefined ? null : person.area.y + (options.away?.y ?? 0),
      created_at: person.now,
      blocked_at: options.blocked === true ? person.now : null,
    })
    .execute();
}

/** Adds one consent event per purpose, as the person's own answer on the site. */
export async function insertConsents(
  db: TenantDb,
  personId: string,
  now: Date,
  consents: Partial<Record<PurposeId, ConsentStatus | null>>,
): Promise<void> {
  const rows = Object.entries(consents).flatMap(([purpose, status]) =>
    status === null || status === undefined
      ? []
      : [
          {
            id: newId(),
            person_id: personId,
            purpose,
            status,
            at: now,
            text_version: textVersionOf(purpose),
            text_sha256: "0".repeat(64),
            locale: "nl",
            by_person_id: personId,
            capacity: "self" as const,
            evidence: "web" as const,
          },
        ],
  );
  if (rows.length > 0) await db.kysely.insertInto("consent_event").values(rows).execute();
}

function textVersionOf(purpose: string): number {
  return Object.entries(purposes).find(([id]) => id === purpose)?.[1].textVersion ?? 1;
}
