import type { Role } from "@omzien/contracts";
import type { PlatformDb, TenantDb } from "@omzien/db";
import { plainPolicy, type ScreenLanguage, type SecretPort, type ServiceContext } from "@omzien/services";
import type { Actor, CatalogTenant } from "@omzien/tenancy";
import type { Home } from "../map/town-map.ts";
import type { SeedPerson } from "../people/seed-person.ts";
import type { Calendar } from "./calendar.ts";

export type Resident = { id: string; roles: readonly Role[]; about: SeedPerson };

/** A fictional town while its past is being lived: its people, and a clock that only goes forward. */
export type Town = {
  db: TenantDb;
  platform: PlatformDb;
  tenant: CatalogTenant;
  secrets: SecretPort;
  language: ScreenLanguage;
  calendar: Calendar;
  clock: Clock;
  homes: ReadonlyMap<string, readonly Home[]>;
  /** By first name; filled as they join. */
  people: Map<string, Resident>;
  /** Kinds of help: id by slug. */
  kinds: ReadonlyMap<string, string>;
  /** Trainings on the list: id by Dutch name. */
  trainings: ReadonlyMap<string, string>;
  /** Of the code of conduct that people accept. */
  conductVersion: number;
  phonePrefix: string;
};

export type Clock = { now: () => Date; moveTo: (instant: Date) => void };

/** @throws Error when moved back. */
export function createClock(start: Date): Clock {
  let instant = start.getTime();
  return {
    now: () => new Date(instant),
    moveTo: (to) => {
      if (to.getTime() < instant)
        throw new Error(`The past goes forward: ${to.toISOString()} comes too late`);
      instant = to.getTime();
    },
  };
}

/** What a verb runs with when this person, a visitor or a job asks at the moment that the clock shows. */
export function contextOf(town: Town, who: Resident | "visitor" | { job: string }): ServiceContext {
  return {
    tenant: town.tenant,
    db: town.db,
    actor: actorOf(who),
    now: town.clock.now,
    requestId: "demonstration",
    secrets: town.secrets,
    disclosure: plainPolicy,
    language: town.language,
  };
}

/** @throws Error when nobody of that name has joined yet. */
export function residentOf(town: Town, firstName: string): Resident {
  const resident = town.people.get(firstName);
  if (resident === undefined) throw new Error(`${firstName} has not joined ${town.tenant.name} yet`);
  return resident;
}

export function residentById(town: Town, id: string): Resident {
  const resident = [...town.people.values()].find((known) => known.id === id);
  if (resident === undefined) throw new Error(`${town.tenant.name} has no person ${id}`);
  return resident;
}

/** @throws Error when the town has nobody in that role. */
export function staffOf(town: Town, role: Role): Resident {
  const member = [...town.people.values()].find(({ roles }) => roles.includes(role));
  if (member === undefined) throw new Error(`${town.tenant.name} has no ${role} yet`);
  return member;
}

function actorOf(who: Resident | "visitor" | { job: string }): Actor {
  if (who === "visitor") return { kind: "visitor" };
  if ("job" in who) return { kind: "system", job: who.job };
  return {
    kind: "member",
    personId: who.id,
    roles: who.roles,
    sessionId: "demonstration",
    hasSignedConfidentiality: true,
  };
}
