import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startServerProcess, untilReady } from "./server-process.ts";

const programs = join(import.meta.dirname, "test-programs");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "omzien-process-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["a server", "hold-server.ts"],
  ["a build or a test run", "hold-run.ts"],
])("%s that ignores being asked is gone three seconds after its parent is killed", async (_what, program) => {
  const parent = spawn(process.execPath, [join(programs, program), folder], { stdio: "ignore" });
  const pid = await startedPid();

  parent.kill("SIGKILL");

  expect(await isGoneWithin(pid, 3000)).toBe(true);
});

test("the check above notices the same server without the watch on its parent", async () => {
  const server = spawn(process.execPath, [join(programs, "stubborn-server.ts")], {
    env: { PID_FILE: join(folder, "pid") },
    stdio: ["pipe", "ignore", "ignore"],
  });
  const pid = await startedPid();

  server.stdin.end();
  server.kill("SIGTERM");

  expect(await isGoneWithin(pid, 2000)).toBe(false);
  server.kill("SIGKILL");
});

test("a server is given time to finish, and no more than that", async () => {
  const server = startServerProcess({
    name: "stubborn",
    program: join(programs, "stubborn-server.ts"),
    env: { PID_FILE: join(folder, "pid") },
    cwd: folder,
    logDir: folder,
  });
  const pid = await startedPid();

  await server.stop(300);

  expect(await isGoneWithin(pid, 0)).toBe(true);
});

test("a server that ends before it is ready is said with its last words", async () => {
  const program = join(folder, "broken.ts");
  writeFileSync(program, "throw new Error('APP_DATABASE_URL is missing');");
  const server = startServerProcess({ name: "api", program, env: {}, cwd: folder, logDir: folder });

  await expect(untilReady(server, "http://127.0.0.1:9/health/ready")).rejects.toThrow(
    /^api ended \(1\):\n[^]*APP_DATABASE_URL is missing/,
  );
});

async function startedPid(): Promise<number> {
  const file = join(folder, "pid");
  while (!existsSync(file) || readFileSync(file, "utf8") === "") await pause(20);
  return Number(readFileSync(file, "utf8"));
}

async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() >= until) return false;
    await pause(20);
  }
  return true;
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
