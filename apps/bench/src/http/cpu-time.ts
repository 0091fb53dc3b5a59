import { readdirSync, readFileSync } from "node:fs";

/** Processor time used so far, in microseconds. */
export interface CpuTime {
  server: number;
  postgres: number;
  /** What the machine's cores could have done, and what they did: for whomever. */
  possible: number;
  busy: number;
  /** The load, and this process. */
  load: number;
}

export interface Pids {
  server: number;
  postmaster: number;
  load: number;
}

// The unit of /proc/<pid>/stat, 1/100 s on every Linux that Node runs on.
const tickMicroseconds = 10_000;

/**
 * Reads what a server, PostgreSQL and the machine have used; undefined where the system has no /proc. A backend that
 * ends takes its figure along, so compare two readings only while connections stay.
 */
export function readCpuTime({ server, postmaster, load }: Pids): CpuTime | undefined {
  const [serverStat, loadStat, ownStat] = [server, load, process.pid].map((pid) => statOf(String(pid)));
  if (serverStat === undefined || loadStat === undefined || ownStat === undefined) return undefined;
  const backends = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat !== undefined && stat.parent === postmaster);
  return {
    server: serverStat.microseconds,
    postgres: backends.reduce((total, stat) => total + (stat?.microseconds ?? 0), 0),
    load: loadStat.microseconds + ownStat.microseconds,
    ...machineTime(),
  };
}

/** The part of the machine's time that went to none of ours, 0 to 1. */
export function othersShare(before: CpuTime, after: CpuTime): number {
  const used = (part: keyof CpuTime) => after[part] - before[part];
  return Math.max(0, (used("busy") - used("server") - used("postgres") - used("load")) / used("possible"));
}

function machineTime(): { possible: number; busy: number } {
  const [line = ""] = readFileSync("/proc/stat", "latin1").split("\n");
  const ticks = line.split(/ +/).slice(1, 9).map(Number);
  const possible = ticks.reduce((total, value) => total + value, 0);
  // The fourth and fifth are idle, and idle while waiting for a disk.
  const idle = (ticks[3] ?? 0) + (ticks[4] ?? 0);
  return { possible: possible * tickMicroseconds, busy: (possible - idle) * tickMicroseconds };
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
