import {
  deleteTenant,
  OperationOpenError,
  restoreTenant,
  resumeTenant,
  suspendTenant,
  TenantStateError,
} from "@omzien/tenancy";
import { openPlatform, type PlatformDb, type TenantId } from "@omzien/db";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";
import { tenantAt } from "./tenant-at.ts";

export type LifecycleVerb = "suspend" | "resume" | "delete" | "restore";

const who = "command line";

type Verb = (platform: PlatformDb, id: TenantId, host: string) => Promise<string>;

const verbs: Record<LifecycleVerb, Verb> = {
  suspend: async (platform, id, host) =>
    (await suspendTenant(platform, id, who)).isNew
      ? `${host} is closed. Residents see a page that says so; nothing is lost, and jobs wait.`
      : `${host} was closed already; nothing changed.`,
  resume: async (platform, id, host) =>
    (await resumeTenant(platform, id, who)).isNew
      ? `${host} is open again, and jobs go on.`
      : `${host} was open already; nothing changed.`,
  delete: async (platform, id, host) => {
    const { isNew, dueAt } = await deleteTenant(platform, id, who);
    const day = dueAt.toISOString().slice(0, 10);
    return isNew
      ? `${host} is closed, and will be destroyed on ${day}. Until then: tenant restore --host ${host}`
      : `${host} will be destroyed on ${day}, as was asked before; nothing changed.`;
  },
  restore: async (platform, id, host) => {
    const { state } = await restoreTenant(platform, id, who);
    return `${host} will not be destroyed; it is ${state} again.`;
  },
};

/**
 * Closes, opens, deletes or restores the municipality of a host.
 *
 * @returns what was done, in one line.
 * @throws StartFault when no municipality has this host, or it is not in a state for that.
 */
export async function changeLife(
  database: OpenDatabase,
  { change, host }: { change: LifecycleVerb; host: string },
): Promise<string> {
  const platform = openPlatform({ url: database.url, statementTimeoutMs: 0 });
  try {
    const { id } = await tenantAt(platform, host);
    return await verbs[change](platform, id, host);
  } catch (error) {
    if (error instanceof OperationOpenError)
      throw new StartFault(`${host}: ${error.message}.`, { cause: error });
    if (!(error instanceof TenantStateError)) throw error;
    throw new StartFault(`${host} is ${error.state ?? "gone"}: ${change} is not possible now.`, {
      cause: error,
    });
  } finally {
    await platform.close();
  }
}
