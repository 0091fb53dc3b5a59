import { spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { folderFault, requireSpace } from "./data-folder.ts";
import { loadSecrets } from "./secrets.ts";

const program = join(import.meta.dirname, "start.ts");
const folder = mkdtempSync(join(tmpdir(), "omzien-local-"));
chmodSync(folder, 0o755);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a taken port is said in one sentence, with exit code 1", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const address = holder.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  const ended = await start({ PORT: String(port), OMZIEN_DATA_DIR: join(folder, "taken") });

  holder.close();
  expect(ended).toEqual({
    code: 1,
    said: `Port ${port} for the sites is taken by another program; stop that, or choose another with PORT=${port + 100}.`,
  });
});

test("a port that is no port is said in one sentence, with exit code 1", async () => {
  const ended = await start({ PORT: "drieduizend", OMZIEN_DATA_DIR: join(folder, "nonsense") });

  expect(ended).toEqual({ code: 1, said: 'PORT is "drieduizend"; it must be a number from 1 to 65534.' });
});

test("an unreadable data folder is said in one sentence, with exit code 1", async () => {
  const dataDir = join(folder, "locked");
  mkdirSync(dataDir, { mode: 0o000 });

  const ended = await start({ ...freePort, OMZIEN_DATA_DIR: dataDir }, asOrdinaryUser());

  expect(ended).toEqual({
    code: 1,
    said: `The data folder ${dataDir} cannot be read and written; give yourself the rights to it.`,
  });
});

test("a file in the place of the data folder is said in one sentence, with exit code 1", async () => {
  const dataDir = join(folder, "file");
  writeFileSync(dataDir, "");

  const ended = await start({ ...freePort, OMZIEN_DATA_DIR: dataDir });

  expect(ended).toEqual({ code: 1, said: `${dataDir} is a file; it must be a folder.` });
});

test("a full disk is said in one sentence, before anything starts and when it fills up later", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });

  expect(() => requireSpace("/data", 12 * 1024 * 1024)).toThrow(
    "The disk of /data has 12 MB left and Omzien needs 500 MB; free some space first.",
  );
  expect(folderFault("/data", full)).toMatchObject({
    name: "StartFault",
    message: "The disk of /data is full; free some space and start again.",
  });
});

test("secrets are made once; new ones join them, and the password of a database is never made anew", async () => {
  const dataDir = join(folder, "secrets");
  const file = join(dataDir, "secrets.json");
  mkdirSync(dataDir);
  const made = await loadSecrets(dataDir);
  const { databasePassword, platformSecret } = made;
  writeFileSync(file, JSON.stringify({ databasePassword, platformSecret }));
  const completed = await loadSecrets(dataDir);
  const mode = statSync(file).mode & 0o777;
  mkdirSync(join(dataDir, "postgres", "cluster"), { recursive: true });
  rmSync(file);

  await expect(loadSecrets(dataDir)).rejects.toThrow(/has no password for the database/);

  expect(completed).toMatchObject({ databasePassword, platformSecret });
  expect(completed.appDatabasePassword).toMatch(/^[0-9a-f]{64}$/);
  expect(mode).toBe(0o600);
  expect(existsSync(file)).toBe(false);
});

// High and rarely used, so that the folder is what these starts stumble over.
const freePort = { PORT: "48123" };

async function start(
  settings: Record<string, string>,
  as: SpawnOptions = {},
): Promise<{ code: unknown; said: string }> {
  const child = spawn(process.execPath, [program], {
    ...as,
    cwd: "/",
    env: { PATH: process.env["PATH"], ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said, [code]] = await Promise.all([child.stderr ? text(child.stderr) : "", once(child, "close")]);
  return { code, said: said.trim() };
}

// To root no folder is closed.
function asOrdinaryUser(): SpawnOptions {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
}
