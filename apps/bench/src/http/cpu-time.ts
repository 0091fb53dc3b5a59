import { readdirSync, readFileSync } from "node:fs";

/** Processor time used so far, in microseconds; undefined where the system has no /proc. */
export interface CpuTime {
  server: number;
  postgres: number;
}

// The unit of /proc/<pid>/stat, 1/100 s on every Linux that Node runs on.
const tickMicroseconds = 10_000;

/**
 * Reads what a server and PostgreSQL have used. A backend that ends takes its figure along, so compare two readings
 * only while connections stay.
 */
export function readCpuTime(serverPid: number, postmasterPid: number): CpuTime | undefined {
  const server = statOf(String(serverPid));
  if (server === undefined) return undefined;
  const backends = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat !== undefined && stat.parent === postmasterPid);
  return {
    server: server.microseconds,
    postgres: backends.reduce((total, stat) => total + (stat?.microseconds ?? 0), 0),
  };
}

function statOf(pid: string): { parent: number; microseconds: number } | undefined {
  try {
    // The name of the program may hold spaces and brackets; the figures come after its last bracket.
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return {
      parent: Number(fields[1]),
      microseconds: (Number(fields[11]) + Number(fields[12])) * tickMicroseconds,
    };
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH"))
      return undefined;
    throw error;
  }
}
