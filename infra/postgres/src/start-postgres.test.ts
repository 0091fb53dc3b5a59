import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, expect, test, vi } from "vitest";
import { startPostgres } from "./start-postgres.ts";

// Making a cluster takes a second or two each time, and much more on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
const leftBehind: number[] = [];

afterAll(() => {
  for (const pid of leftBehind.filter(isAlive)) process.kill(pid, "SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test("nothing is left running three seconds after the parent is killed, and the next start finds its rows", async () => {
  const dataDir = temporaryFolder();
  const parent = await startProgram("hold-postgres.ts", dataDir, "secret");
  const sql = postgres(String(parent.said["url"]), { max: 1 });
  await sql`create table kept (word text)`;
  await sql`insert into kept values ('bewaard')`;
  await sql.end();
  const pid = postmasterPid(dataDir);

  parent.process.kill("SIGKILL");

  expect(await isGoneWithin(pid, 3000)).toBe(true);
  const again = await startPostgres({ dataDir, port: 0, password: "secret", durable: true });
  const rows = await query(again.url, "select word from kept");
  await again.stop();
  expect(rows).toEqual([{ word: "bewaard" }]);
});

test("the check above notices a parent whose child stays behind", async () => {
  const parent = await startProgram("leave-orphan.ts");
  const pid = Number(parent.said["pid"]);
  leftBehind.push(pid);

  parent.process.kill("SIGKILL");

  expect(await isGoneWithin(pid, 3000)).toBe(false);
});

test("a lock file whose process number now belongs to another program does not stop the start", async () => {
  const dataDir = temporaryFolder();
  const first = await startPostgres({ dataDir, port: 0, password: "secret", durable: false });
  const lockFile = join(dataDir, "cluster", "postmaster.pid");
  const lock = readFileSync(lockFile, "utf8");
  await first.stop();
  writeFileSync(lockFile, lock.replace(/^\d+/, String(process.pid)));

  const second = await startPostgres({ dataDir, port: 0, password: "secret", durable: false });

  await second.stop();
});

test("a second server on the same folder is refused with one sentence", async () => {
  const dataDir = temporaryFolder();
  const first = await startPostgres({ dataDir, port: 0, password: "secret", durable: false });

  await expect(startPostgres({ dataDir, port: 0, password: "secret", durable: false })).rejects.toThrow(
    /^A PostgreSQL server \(process \d+\) already uses .*; stop it first\.$/,
  );

  await first.stop();
});

test("nobody enters without the right password", async () => {
  const dataDir = temporaryFolder();
  const server = await startPostgres({ dataDir, port: 0, password: "secret", durable: false });
  const withoutPassword = server.url.replace(":secret@", "@");
  const withWrongPassword = server.url.replace(":secret@", ":geheim@");

  await expect(query(withoutPassword, "select 1")).rejects.toThrow();
  await expect(query(withWrongPassword, "select 1")).rejects.toThrow(/password authentication failed/);

  const methods = await query(server.url, "select distinct auth_method from pg_hba_file_rules");
  const listening = await query(server.url, "select current_setting('listen_addresses') as addresses");
  await server.stop();
  expect(methods).toEqual([{ auth_method: "scram-sha-256" }]);
  expect(listening).toEqual([{ addresses: "127.0.0.1" }]);
});

test("a taken port is said, and leaves no server behind", async () => {
  const holder = await startPostgres({
    dataDir: temporaryFolder(),
    port: 0,
    password: "secret",
    durable: false,
  });
  const dataDir = temporaryFolder();

  await expect(
    startPostgres({ dataDir, port: holder.port, password: "secret", durable: false }),
  ).rejects.toThrow(/^PostgreSQL did not start: another program uses its port\.$/);

  await holder.stop();
  expect(readdirSync(join(dataDir, "cluster"))).not.toContain("postmaster.pid");
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "omzien-postgres-"));
  folders.push(folder);
  return folder;
}

async function startProgram(
  name: string,
  ...args: string[]
): Promise<{ process: ChildProcess; said: Record<string, unknown> }> {
  const program = join(import.meta.dirname, "test-programs", name);
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return { process: child, said: JSON.parse(String(line)) };
}

function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "cluster", "postmaster.pid"), "utf8").split("\n")[0]);
}

async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    if (!isAlive(pid)) return true;
    await pause(50);
  }
  return !isAlive(pid);
}

// A dead process stays in the list until its parent looks, and not every container has one that does.
function isAlive(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  if (existsSync("/proc/self/stat")) return existsSync(stat) && !/\) Z /.test(readFileSync(stat, "utf8"));
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function query(url: string, text: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}
