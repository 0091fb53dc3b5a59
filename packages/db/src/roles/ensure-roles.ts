import { codeOf } from "../errors.ts";
import { openPlatform, type PlatformTx } from "../platform/platform-db.ts";
import { type Login, type Logins, queueRole } from "./logins.ts";
import { quoteIdentifier, quoteText } from "./quote.ts";

/**
 * Makes the logins of a cell, or brings them back to how they must be: no rights of their own, NOINHERIT, an empty
 * search_path. Takes `set_config` from everybody: with it, one injected SELECT could change to another tenant's
 * role. Running it again changes nothing but the passwords. Run it again after a restore or an upgrade.
 *
 * @param adminUrl a superuser's address of the cell's database.
 */
export async function ensureRoles(adminUrl: string, logins: Logins): Promise<void> {
  const admin = openPlatform({ url: adminUrl, connections: 1 });
  try {
    await repeatOnClash(() => admin.transaction((tx) => setRoles(tx, logins)));
  } finally {
    await admin.close();
  }
}

async function setRoles(tx: PlatformTx, logins: Logins): Promise<void> {
  // Roles belong to the whole cluster, so two databases of it may do this at the same moment.
  await tx.script("lock table pg_catalog.pg_authid in share row exclusive mode");
  await ensureRole(tx, queueRole, "NOLOGIN");
  for (const login of [logins.app, logins.worker]) await ensureLogin(tx, login);
  await tx.script(`
    revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
    revoke create on schema public from public;
  `);
  const [row] = await tx.rows("select current_database() as name");
  await tx.script(`revoke temporary on database ${quoteIdentifier(String(row?.["name"]))} from public`);
}

async function ensureLogin(tx: PlatformTx, login: Login): Promise<void> {
  await ensureRole(tx, login.name, `LOGIN PASSWORD ${quoteText(login.password)}`);
  await tx.script(`alter role ${quoteIdentifier(login.name)} set search_path = ''`);
}

async function ensureRole(tx: PlatformTx, name: string, attributes: string): Promise<void> {
  const known = await tx.rows("select 1 from pg_catalog.pg_roles where rolname = $1", [name]);
  const verb = known.length === 0 ? "create" : "alter";
  const nothingElse = "NOSUPERUSER NOINHERIT NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";
  await tx.script(`${verb} role ${quoteIdentifier(name)} ${nothingElse} ${attributes}`);
}

async function repeatOnClash(work: () => Promise<void>, triesLeft = 5): Promise<void> {
  try {
    await work();
  } catch (error) {
    // "tuple concurrently updated": another process changed the same right in the same instant.
    if (codeOf(error) !== "XX000" || triesLeft <= 1) throw error;
    await repeatOnClash(work, triesLeft - 1);
  }
}
