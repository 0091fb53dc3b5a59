import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findCaddy } from "./find-caddy.ts";

let folder: string;
let tools: string;
let programs: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "omzien-find-"));
  [tools, programs] = [join(folder, "tools"), join(folder, "bin")];
  await mkdir(programs);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, script: string): Promise<void> {
  await writeFile(join(programs, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(programs, name), 0o755);
}
const find = (more: NodeJS.ProcessEnv = {}) =>
  findCaddy(tools, { PATH: `${programs}:/usr/bin:/bin`, ...more });
const bare = () => findCaddy(tools, { PATH: programs });

test("one that is named or on the path is taken, the named one first", async () => {
  await program("caddy", "exit 0");
  await program("other", "exit 0");
  expect(await bare()).toEqual({ path: join(programs, "caddy") });
  const named = join(programs, "other");
  expect(await find({ CADDY_PATH: named })).toEqual({ path: named });
  expect(await find({ CADDY_PATH: "/nowhere/caddy" })).toEqual({
    missing: "CADDY_PATH: there is no /nowhere/caddy",
  });
});

test("without one, and without the means to fetch it, it says so", async () => {
  expect(await bare()).toEqual({ missing: "there is no Caddy on this machine; set CADDY_PATH" });
});

test("a fetch that fails says why, and leaves nothing behind", async () => {
  await program("apt-get", "echo 'E: No package source today' >&2; exit 100");
  await program("dpkg-deb", "exit 1");
  expect(await find()).toEqual({
    missing: "Caddy could not be fetched with apt-get download: E: No package source today",
  });
  expect(await readdir(tools)).toEqual([]);
});

test("what was fetched is unpacked whole, once, and found from then on", async () => {
  await program("apt-get", `touch caddy_2_amd64.deb`);
  await program("dpkg-deb", 'mkdir -p "$3/usr/bin"; touch "$3/usr/bin/caddy"');
  const path = join(tools, "caddy/usr/bin/caddy");
  expect(await find()).toEqual({ path });
  expect(await readdir(tools)).toEqual(["caddy"]);
  await program("apt-get", "exit 100");
  expect(await find()).toEqual({ path });
});
