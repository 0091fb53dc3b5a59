import { type Connection, sendScript } from "../driver/connection.ts";
import { toDatabaseError, UnsafeDatabaseError } from "../errors.ts";

interface Facts {
  pid: number;
  is_superuser: boolean;
  inherits: boolean;
  may_set_config: boolean;
  search_path: string;
  fsync: string;
  synchronous_commit: string;
}

// Each answer on its own: a pooler in transaction mode may give every one of them another server connection.
const question = `
select pg_backend_pid() as pid,
  rolsuper or rolbypassrls or rolcreaterole as is_superuser,
  rolinherit as inherits,
  has_function_privilege('pg_catalog.set_config(text,text,boolean)', 'execute') as may_set_config,
  current_setting('search_path') as search_path,
  current_setting('fsync') as fsync,
  current_setting('synchronous_commit') as synchronous_commit
from pg_catalog.pg_roles where rolname = session_user`;

/**
 * Proves on one connection that a tenant's role cannot leak to the next tenant, that the login can do nothing
 * without such a role, and that what was acknowledged is on disk.
 *
 * @throws UnsafeDatabaseError naming every fault; DatabaseUnavailableError.
 */
export async function checkSafety(connection: Connection, durability: "required" | "relaxed"): Promise<void> {
  const answers = await Promise.all([
    ask(connection, question),
    ask(connection, question),
    ask(connection, "select pg_backend_pid() as pid"),
  ]);
  const facts = answers[0];
  const faults = [
    ...poolerFaults(answers.map((answer) => ({ said: answer.pid, promised: answer.promisedPid }))),
    ...roleFaults(facts),
    ...(durability === "required" ? durabilityFaults(facts) : []),
  ];
  if (faults.length > 0)
    throw new UnsafeDatabaseError(`The database is not safe to use: ${faults.join("; ")}`);
}

async function ask(connection: Connection, script: string): Promise<Facts & { promisedPid: number }> {
  try {
    const rows = await sendScript(connection, script);
    // Casts what `question` selects; the process id is the one that the server gave when the connection was made.
    return { ...(rows[0] as unknown as Facts), promisedPid: rows.state.pid };
  } catch (error) {
    throw toDatabaseError(error);
  }
}

/** A pooler shows itself: the server process is not the one that the connection was promised, or it changes. */
export function poolerFaults(seen: readonly { said: number; promised: number }[]): string[] {
  const isDirect = seen.every(({ said, promised }) => said === promised && said === seen[0]?.said);
  return isDirect ? [] : ["a connection pooler stands in front of it, which would mix up tenants' roles"];
}

function roleFaults(facts: Facts): string[] {
  return [
    ...(facts.is_superuser ? ["the login is an administrator"] : []),
    ...(facts.inherits ? ["the login inherits tenants' rights (NOINHERIT is missing)"] : []),
    ...(facts.may_set_config ? ["set_config may be called by everybody"] : []),
    ...(/^("")?$/.test(facts.search_path) ? [] : [`search_path is "${facts.search_path}" and not empty`]),
  ];
}

function durabilityFaults(facts: Facts): string[] {
  return [
    ...(facts.fsync === "on" ? [] : ["fsync is off"]),
    ...(facts.synchronous_commit === "off" ? ["synchronous_commit is off"] : []),
  ];
}
