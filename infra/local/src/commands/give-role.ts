import type { StaffRole } from "@omzien/contracts";
import { appoint, ConflictError } from "@omzien/services";
import type { Installation } from "../installation.ts";
import { StartFault } from "../start-fault.ts";
import { jobAt } from "./job-at.ts";

/**
 * Gives somebody a role on a site; they sign in there with that address.
 *
 * @returns what was done, in one line.
 * @throws StartFault when no municipality has this host, or the roles do not go together.
 */
export async function giveRole(
  installation: Installation,
  { host, email, role }: { host: string; email: string; role: StaffRole },
): Promise<string> {
  const ctx = await jobAt(installation, { host, job: "role give" });
  try {
    const { isNew } = await appoint({ ctx, input: { email, role } });
    return isNew
      ? `${email} is ${role} at ${host} now, and signs in there with that address.`
      : `${email} was ${role} at ${host} already; nothing changed.`;
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new StartFault(
      `${email} works with the data of ${host}, or watches over them; one person does not do both.`,
      { cause: error },
    );
  }
}
