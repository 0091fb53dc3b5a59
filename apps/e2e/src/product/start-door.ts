import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { caddyfiles, startCaddy } from "@omzien/caddy";
import { until } from "../until.ts";
import type { Product } from "./start-product.ts";

/** HTTPS in front of the product, as in production. */
export type Door = {
  httpsPort: number;
  httpPort: number;
  /** Where Caddy asks; on loopback. */
  askPort: number;
  /** The certificate of the authority that Caddy made for itself. */
  authority: () => Promise<string>;
  stop: () => Promise<void>;
};

type Ports = Record<"api" | "ask" | "http" | "https", number>;

const root = resolve(import.meta.dirname, "../../../..");

/**
 * An API process that knows its sites by HTTPS and that Caddy asks for which names it may get a certificate, and a
 * real Caddy before it with the Caddyfile of production.
 *
 * @param caddyPath the program.
 */
export async function startDoor(product: Product, caddyPath: string): Promise<Door> {
  const folder = await mkdtemp(join(tmpdir(), "omzien-door-"));
  const [api = 0, ask = 0, http = 0, https = 0] = await freePorts(4);
  const ports = { api, ask, http, https };
  const server = startApi(product, ports);
  const stopServer = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await until("the API behind Caddy", () => server.isReady());
    const caddy = await startCaddy({
      path: caddyPath,
      config: caddyfiles.onDemand,
      folder,
      ports: [http, https],
      env: caddyEnvironment(folder, ports),
    });
    return {
      httpsPort: https,
      httpPort: http,
      askPort: ask,
      authority: () => readFile(join(folder, "pki/authorities/local/root.crt"), "utf8"),
      stop: async () => {
        await caddy.stop();
        await stopServer();
      },
    };
  } catch (error) {
    await stopServer();
    throw error;
  }
}

function caddyEnvironment(folder: string, { api, ask, http, https }: Ports): Record<string, string> {
  return {
    CADDY_STORAGE: folder,
    CADDY_HTTP_PORT: String(http),
    CADDY_HTTPS_PORT: String(https),
    CADDY_PUBLIC_PORT: `:${https}`,
    CADDY_ASK: `http://127.0.0.1:${ask}/ask`,
    CADDY_SITES: `127.0.0.1:${api}`,
    CADDY_CONSOLE: `127.0.0.1:${api}`,
    CADDY_OWN_CERTIFICATES: join(folder, "own"),
    // Of an authority that it makes for itself, and puts into nobody's trust store.
    CADDY_GLOBAL_OPTIONS: "local_certs\ndefault_bind 127.0.0.1",
  };
}

function startApi(product: Product, ports: Ports) {
  const preload = join(root, "infra/local/src/processes/end-with-parent.ts");
  const child = spawn(process.execPath, ["--import", preload, join(root, "apps/api/src/main.ts")], {
    cwd: root,
    env: { PATH: process.env["PATH"], ...apiEnvironment(product, ports) },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said = (said + chunk).slice(-4000);
    });
  }
  const ended = once(child, "close");
  return {
    isReady: async () => {
      if (child.exitCode !== null) throw new Error(`The API behind Caddy ended:\n${said}`);
      const answer = await fetch(`http://127.0.0.1:${ports.api}/health/ready`).catch(() => undefined);
      return answer?.ok === true;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** As an installation has it in its own settings: out of what `npm start` keeps in its folder. */
function apiEnvironment(product: Product, { api, ask, https }: Ports): Record<string, string> {
  const secrets = readJson(join(product.dataDir, "secrets.json"));
  const store = readJson(join(product.dataDir, "state.json"), "objectStore");
  const address = new URL(product.databaseUrl);
  address.username = "omzien_app";
  address.password = secrets("appDatabasePassword");
  return {
    NODE_OPTIONS: product.clock.nodeOption,
    PORT: String(api),
    ASK_PORT: String(ask),
    SITE_SCHEME: "https",
    SITE_PORT: String(https),
    TRUSTED_PROXY_HOPS: "1",
    APP_DATABASE_URL: address.href,
    DATABASE_LANES: "4",
    CONSOLE_HOST: "console.localhost",
    CONSOLE_DATABASE_URL: product.databaseUrl,
    PLATFORM_SECRET: secrets("platformSecret"),
    KEY_ENCRYPTION_KEYS: `local:${secrets("keyEncryptionKey")}`,
    S3_ENDPOINT: store("endpoint"),
    S3_REGION: store("region"),
    S3_ACCESS_KEY_ID: store("accessKeyId"),
    S3_SECRET_ACCESS_KEY: store("secretAccessKey"),
    S3_BUCKET: store("bucket"),
  };
}

/** @throws Error when a value is asked for that the file has not. */
function readJson(file: string, part?: string): (name: string) => string {
  const whole: unknown = JSON.parse(readFileSync(file, "utf8"));
  const entries = (value: unknown) => new Map<string, unknown>(Object.entries(Object(value)));
  const values = part === undefined ? entries(whole) : entries(entries(whole).get(part));
  return (name) => {
    const value = values.get(name);
    if (typeof value !== "string") throw new Error(`${file} has no ${name}`);
    return value;
  };
}

/** Ports that are free, no two the same. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}
