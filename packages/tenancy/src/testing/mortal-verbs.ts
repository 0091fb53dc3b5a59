import type { LoginNames, PlatformDb } from "@omzien/db";
import { setTimeout as pause } from "node:timers/promises";
import { createTenant } from "../create-tenant.ts";
import { destroyDue } from "../lifecycle/destroy-due.ts";
import { fillSpares } from "../lifecycle/spare-tenants.ts";
import { migrateAll } from "../migrate-all.ts";
import { notes } from "./note-schema.ts";

/** What a process that may be killed must do. */
export interface MortalOrder {
  adminUrl: string;
  logins: LoginNames;
  verb: keyof typeof mortalVerbs;
  host: string;
  /** The moment at which it kills itself: `tables started`, `words within`, `open finished`. */
  dieAt?: string;
  /** It kills itself so many milliseconds after its start. */
  dieAfterMs?: number;
}

type Verb = (admin: PlatformDb, order: MortalOrder, at: (moment: string) => void) => Promise<void>;

/** The verbs that are killed in tests, by name. */
export const mortalVerbs = {
  create: async (admin, { host, logins }, at) => {
    const within = (name: string) => ({
      name,
      run: async () => {
        await pause(5);
        at(`${name} within`);
      },
    });
    await createTenant(
      admin,
      { name: host, municipalityCode: "GM9901", hosts: [host] },
      {
        logins,
        steps: [within("words"), within("contents")],
        onStep: (step, what) => at(`${step} ${what}`),
      },
    );
  },
  "create from nothing": async (admin, { host, logins }, at) => {
    await createTenant(
      admin,
      { name: host, municipalityCode: "GM9901", hosts: [host] },
      {
        logins,
        furnish: async () => at("tables within"),
        onStep: (step, what) => at(`${step} ${what}`),
      },
    );
  },
  migrate: async (admin, _, at) => {
    await migrateAll(admin, {
      schema: notes(2),
      parallel: 3,
      onMigrated: (_id, done) => at(`migrated ${done}`),
    });
  },
  destroy: async (admin, _, at) => {
    await destroyDue(admin, { onStep: (step, what) => at(`${step} ${what}`) });
  },
  spares: async (admin, { logins }) => {
    await fillSpares(admin, { logins, size: 3 });
  },
} satisfies Record<string, Verb>;
