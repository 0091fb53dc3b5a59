import { type LoginNames, parseTenantId, type PlatformDb } from "@omzien/db";
import { setTimeout as pause } from "node:timers/promises";
import { createTenant } from "../create-tenant.ts";
import { destroyDue } from "../lifecycle/destroy-due.ts";
import type { OnStep } from "../lifecycle/operation.ts";
import { fillSpares } from "../lifecycle/spare-tenants.ts";
import { migrateAll } from "../migrate-all.ts";
import { moveWith } from "../moving/move-tenant.ts";
import { soundSwitch, type SwitchParts } from "../moving/switch-over.ts";
import { type FleetPlan, makeDestroyMigrateAndMove, makeEarly } from "./fleet.ts";
import { notes } from "./note-schema.ts";

/** What a process that may be killed must do. */
export interface MortalOrder {
  adminUrl: string;
  logins: LoginNames;
  verb: keyof typeof mortalVerbs;
  host: string;
  /** The moment at which it kills itself: `tables started`, `words within`, `open finished`. */
  dieAt?: string;
  /** The municipalities of the verbs that work on many. */
  fleet?: FleetPlan;
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
  move: async (admin, { host }, at) => {
    const { tenant_id: id } = await admin.kysely
      .selectFrom("tenant_host")
      .select("tenant_id")
      .where("host", "=", host)
      .executeTakeFirstOrThrow();
    const parts: SwitchParts = {
      ...soundSwitch,
      raiseFence: async (...of) => {
        await soundSwitch.raiseFence(...of);
        at("switch within");
      },
    };
    const order = { tenantId: parseTenantId(id), toCell: "second", who: "test" };
    const onStep: OnStep = (step, what) => at(`${step} ${what}`);
    await moveWith(admin, order, { graceMs: 0, onStep, onCopied: () => at("copy within") }, parts);
  },
  "make early": async (admin, { fleet }) => {
    if (fleet !== undefined) await makeEarly(admin, fleet);
  },
  "change all": async (admin, { fleet }) => {
    if (fleet !== undefined) await makeDestroyMigrateAndMove(admin, fleet);
  },
  spares: async (admin, { logins }) => {
    await fillSpares(admin, { logins, size: 3 });
  },
} satisfies Record<string, Verb>;
