// Runs on Node 20 and newer with nothing installed: fetches pnpm, the packages and Node 24, then hands over.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { constants as osConstants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
const tools = join(root, ".omzien", "tools");
const binaries = join(root, "node_modules", ".bin");
const toolBinaries = join(tools, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".omzien-installed");

/**
 * Installs what is missing, then runs a program of infra/local/src on Node 24 with this command's arguments and
 * ends with its exit code.
 */
export async function runWithTools(program) {
  try {
    requireNode20();
    await installPnpm();
    await installPackages();
  } catch (error) {
    process.stderr.write(`\n${sentence(error)}\n`);
    process.exit(1);
  }
  runProgram(join(root, "infra", "local", "src", program));
}

function requireNode20() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Error(`Omzien needs Node 20 or newer; this is Node ${process.versions.node}.`);
}

async function installPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version = packageManager.split("@").at(-1);
  const manifest = join(tools, "node_modules", "pnpm", "package.json");
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === version) return;
  mkdirSync(tools, { recursive: true });
  // Its own package.json, or npm would climb to the workspace and trip over its protocol.
  writeFileSync(join(tools, "package.json"), '{ "private": true }\n');
  const flags = ["--prefix", tools, "--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
  await step(`Installing pnpm ${version}`, "npm", ["install", ...flags, `pnpm@${version}`], tools);
}

async function installPackages() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(join(binaries, "node")))
    return;
  const flags = ["--frozen-lockfile", "--reporter=append-only", "--config.confirm-modules-purge=false"];
  await step("Installing packages and Node 24", join(toolBinaries, "pnpm"), ["install", ...flags], root);
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const hash = createHash("sha256");
  const patches = join(root, "patches");
  const patchFiles = existsSync(patches)
    ? readdirSync(patches)
        .toSorted()
        .map((name) => join("patches", name))
    : [];
  for (const name of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...patchFiles]) {
    hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest("hex");
}

// One line per step: seconds tick on a terminal, a log gets a beginning and an end.
function step(title, command, args, cwd) {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const isTerminal = process.stdout.isTTY === true;
  process.stdout.write(isTerminal ? "" : `… ${title}\n`);
  const ticking = setInterval(
    () => isTerminal && process.stdout.write(`\r\x1b[2K… ${title} ${seconds()}`),
    200,
  );
  return new Promise((resolveStep, reject) => {
    const output = [];
    const child = spawn(command, args, { cwd, env: toolEnvironment(), stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk));
    child.once("error", (error) =>
      reject(new Error(`${title} failed: ${command} could not be run (${error.code}).`)),
    );
    child.once("close", (code) => {
      const text = Buffer.concat(output).toString();
      if (code === 0) resolveStep();
      else if (/ENOSPC|no space left on device/i.test(text))
        reject(Object.assign(new Error(title), { code: "ENOSPC" }));
      else reject(new Error(`${title} failed:\n${text.trim().split("\n").slice(-25).join("\n")}`));
    });
  })
    .then(() => process.stdout.write(`${isTerminal ? "\r\x1b[2K" : ""}✓ ${title} ${seconds()}\n`))
    .finally(() => clearInterval(ticking));
}

// What `npm start` tells about itself would steer the npm and pnpm that are run from here.
function toolEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(lifecycle|package|command|config_(local_)?prefix)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    PATH: [binaries, toolBinaries, process.env.PATH].join(delimiter),
  };
}

function runProgram(program) {
  // Its own process group: Ctrl-C reaches it once, through us. The pipe is how it learns that we are gone.
  const child = spawn(join(binaries, "node"), [program, ...process.argv.slice(2)], {
    cwd: root,
    env: {
      ...toolEnvironment(),
      OMZIEN_PARENT_PIPE: "1",
      // Compiled once: a second start need not strip and compile the same TypeScript again.
      NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "omzien"),
      OMZIEN_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
    },
    stdio: ["pipe", "inherit", "inherit"],
    detached: true,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const watching = watchNpm(() => child.stdin.end());
  child.once("error", (error) => {
    process.stderr.write(`Node 24 could not be run: ${error.message}\n`);
    process.exit(1);
  });
  child.once("exit", (code, signal) => {
    clearInterval(watching);
    process.exit(code ?? 128 + (osConstants.signals[signal] ?? 0));
  });
}

// npm does not pass on its own death. It is our parent, or with a shell in between our grandparent.
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const isBehindShell = /^(da|ba|z|k)?sh$/.test(procFile(process.ppid, "comm").trim());
  const shell = process.ppid;
  const lineage = () => `${process.ppid} ${isBehindShell ? parentOf(shell) : ""}`;
  const atFirst = lineage();
  return setInterval(() => lineage() !== atFirst && onGone(), 500);
}

function parentOf(pid) {
  return procFile(pid, "stat").split(") ").at(-1).split(" ")[1];
}

// Without /proc (macOS) only our own parent is watched.
function procFile(pid, name) {
  const file = `/proc/${pid}/${name}`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function sentence(error) {
  if (error.code === "EACCES" || error.code === "EROFS" || error.code === "EPERM") {
    return `Omzien may not read and write in ${join(root, ".omzien")}; give yourself the rights to it.`;
  }
  if (error.code === "ENOSPC") return "The disk is full; free some space and start again.";
  return error.message;
}
