import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createSocket } from "node:dgram";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startDns, type TestDns } from "@omzien/tenancy/dns-server";
import { type Clock, createClock } from "./clock.ts";
import { type Jobs, openJobs } from "./jobs.ts";
import { readState } from "./read-state.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";

export type Product = {
  /** Of the sites; the mailbox has the next one. */
  port: number;
  clock: Clock;
  jobs: Jobs;
  mailbox: Mailbox;
  /** The only resolver that the product asks about municipalities' own domains; it knows none until told. */
  dns: () => Promise<TestDns>;
  /** The database, as an administrator. */
  databaseUrl: string;
  dataDir: string;
  stop: () => Promise<void>;
};

/** The name that municipalities' domains point to with a CNAME. */
export const domainTarget = "sites.omzien.example";

const root = resolve(import.meta.dirname, "../../../..");

/**
 * `npm start` on a new data folder: the web build, the embedded servers, both demonstration municipalities.
 *
 * @throws Error with what it said last when it does not become ready.
 */
export async function startProduct(): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), "omzien-e2e-"));
  // PostgreSQL runs as an account of its own when the tests run as root.
  chmodSync(dataDir, 0o755);
  const clock = createClock(join(dataDir, "clock"));
  const port = await freePair();
  const dnsPort = await freeDnsPort();
  writeFileSync(join(dataDir, "dns-port"), String(dnsPort));
  const child = spawn(process.execPath, [join(root, "infra/local/bin/start.mjs")], {
    cwd: root,
    env: environment({ dataDir, port, clock, dnsPort }),
    stdio: ["ignore", "pipe", "pipe"],
    // A Ctrl-C on the terminal is for us: we stop the product when the browser is closed.
    detached: true,
  });
  const said = keepWhatItSays(child);
  const ended = once(child, "exit");
  const stopChild = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGINT");
      await ended;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.race([
      said.contains("Ctrl-C"),
      ended.then(() => Promise.reject(new Error(`The product did not start:\n${said.text()}`))),
    ]);
    const product = joinProduct(dataDir);
    const stop = async () => {
      await product.stop();
      await stopChild();
    };
    return { ...product, stop };
  } catch (error) {
    await stopChild();
    throw error;
  }
}

/** The product that runs on this folder already; stopping leaves it running. */
export function joinProduct(dataDir: string): Product {
  const clock = createClock(join(dataDir, "clock"));
  const { port, databaseUrl } = readState(dataDir);
  const jobs = openJobs(databaseUrl, clock);
  let dns: Promise<TestDns> | undefined;
  return {
    port,
    dataDir,
    databaseUrl,
    clock,
    jobs,
    mailbox: openMailbox(port + 1, jobs),
    dns: () => (dns ??= startDns(Number(readFileSync(join(dataDir, "dns-port"), "utf8")))),
    stop: async () => {
      await (await dns)?.stop();
      await jobs.close();
    },
  };
}

function environment(given: {
  dataDir: string;
  port: number;
  clock: Clock;
  dnsPort: number;
}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    OMZIEN_DATA_DIR: given.dataDir,
    PORT: String(given.port),
    NODE_OPTIONS: given.clock.nodeOption,
    DNS_SERVERS: `127.0.0.1:${given.dnsPort}`,
    DOMAIN_TARGET: domainTarget,
    ALLOW_LOOPBACK_PROVIDER: "true",
    // As under npm: when we are gone, it stops as well.
    npm_lifecycle_event: "start",
  };
}

function keepWhatItSays(child: ChildProcess) {
  let text = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  }
  return {
    text: () => text,
    contains: (part: string) =>
      new Promise<void>((done) => {
        const look = () => text.includes(part) && done();
        listeners.add(look);
        look();
      }),
  };
}

/** A free port of which the next one is free as well. */
async function freePair(): Promise<number> {
  for (;;) {
    const port = await listen(0);
    if (port !== undefined && port < 65_000 && (await listen(port + 1)) !== undefined) return port;
  }
}

function listen(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : undefined));
    });
  });
}

function freeDnsPort(): Promise<number> {
  return new Promise((done) => {
    const socket = createSocket("udp4");
    socket.bind(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => done(port));
    });
  });
}
