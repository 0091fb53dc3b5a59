import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, get, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { get as getSecurely } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { connect, type TLSSocket } from "node:tls";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { caddyfiles } from "./caddyfiles.ts";
import { findCaddy } from "./find-caddy.ts";
import { type RunningCaddy, startCaddy } from "./start-caddy.ts";

const found = await findCaddy(resolve(import.meta.dirname, "../../../.omzien/tools"));
if ("missing" in found) process.stdout.write(`The tests with a real Caddy are skipped: ${found.missing}\n`);
const path = "path" in found ? found.path : "";
const withCaddy = test.skipIf(path === "");

const host = "buurthulp.dorpdam.example";
const servers: Server[] = [];
const running: RunningCaddy[] = [];
const asked: string[] = [];
let folder: string;
let issued: string;
let sites: number;
let ask: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "omzien-caddy-"));
  issued = join(folder, "certificates/local", host, host);
  sites = await serve((request, response) => {
    response.end(JSON.stringify({ host: request.headers.host, for: request.headers["x-forwarded-for"] }));
  });
  ask = await serve((request, response) => {
    const name = new URL(request.url ?? "", "http://ask").searchParams.get("domain") ?? "";
    asked.push(name);
    response.writeHead(name === host ? 200 : 404).end();
  });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  asked.length = 0;
});
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true, force: true });
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  servers.push(server);
  return portOf(server);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server);
  server.close();
  return port;
}

async function start(config: string, env: Record<string, string> = {}, isPlain = false) {
  const [http, https] = [await freePort(), await freePort()];
  const caddy = await startCaddy({
    path,
    config,
    folder,
    ports: isPlain ? [http] : [http, https],
    env: {
      CADDY_STORAGE: folder,
      CADDY_HTTP_PORT: String(http),
      CADDY_HTTPS_PORT: String(https),
      CADDY_PUBLIC_PORT: `:${https}`,
      CADDY_ASK: `http://127.0.0.1:${ask}/ask`,
      CADDY_SITES: `127.0.0.1:${sites}`,
      CADDY_OWN_CERTIFICATES: join(folder, "own"),
      CADDY_GLOBAL_OPTIONS: isPlain ? "default_bind 127.0.0.1" : "local_certs\ndefault_bind 127.0.0.1",
      ...env,
    },
  });
  running.push(caddy);
  return { http, https };
}

/** Greets as a browser does, and trusts Caddy's own authority and nobody else. */
async function certificateOf(port: number, servername: string): Promise<X509Certificate> {
  const ca = await readFile(join(folder, "pki/authorities/local/root.crt"));
  const socket = connect({ port, host: "127.0.0.1", servername, ca });
  try {
    await once(socket, "secureConnect");
    return new X509Certificate((socket satisfies TLSSocket).getPeerCertificate().raw);
  } finally {
    socket.destroy();
  }
}

async function bodyOf(request: ReturnType<typeof get>): Promise<unknown> {
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk as Uint8Array));
  return JSON.parse(Buffer.concat(chunks).toString());
}

withCaddy("a host of a site has its certificate at the first visit; any other name gets none", async () => {
  const { http, https } = await start(caddyfiles.onDemand);
  expect((await certificateOf(https, host)).checkHost(host)).toBe(host);
  expect(asked).toEqual([host]);
  await expect(certificateOf(https, "evil.example")).rejects.toThrow(/alert internal error/);
  expect(asked.at(-1)).toBe("evil.example");
  const options = { port: https, host: "127.0.0.1", servername: host, rejectUnauthorized: false };
  const body = await bodyOf(
    getSecurely({ ...options, headers: { host: `${host}:${https}`, "x-forwarded-for": "203.0.113.7" } }),
  );
  expect(body).toEqual({ host: `${host}:${https}`, for: "127.0.0.1" });
  const request = get({ port: http, host: "127.0.0.1", path: "/hulp?x=1", headers: { host } });
  const [plain] = (await once(request, "response")) as [IncomingMessage];
  expect([plain.statusCode, plain.headers.location]).toEqual([308, `https://${host}:${https}/hulp?x=1`]);
  plain.resume();
});

withCaddy(
  "a municipality's own certificate is the one that visitors see, and nobody asks for one",
  async () => {
    await start(caddyfiles.onDemand).then(({ https }) => certificateOf(https, host));
    await Promise.all(running.splice(0).map((each) => each.stop()));
    asked.length = 0;
    const own = join(folder, "own");
    await mkdir(own, { recursive: true });
    for (const end of ["crt", "key"]) await copyFile(`${issued}.${end}`, join(own, `${host}.${end}`));
    await copyFile(caddyfiles.ownCertificate, join(own, `${host}.caddy`));
    await rm(join(folder, "certificates"), { recursive: true });
    const { https } = await start(caddyfiles.onDemand, {
      OWN_HOST: host,
      OWN_CERTIFICATE: join(own, `${host}.crt`),
      OWN_KEY: join(own, `${host}.key`),
    });
    const brought = new X509Certificate(await readFile(join(own, `${host}.crt`)));
    expect((await certificateOf(https, host)).fingerprint256).toBe(brought.fingerprint256);
    expect(asked).toEqual([]);
    await rm(own, { recursive: true });
  },
);

withCaddy("behind a proxy the visitor's address is handed on, and believed of that proxy only", async () => {
  const headers = { host, "x-forwarded-for": "203.0.113.7" };
  const trusting = await start(caddyfiles.behindProxy, {}, true);
  expect(await bodyOf(get({ port: trusting.http, host: "127.0.0.1", headers }))).toEqual({
    host,
    for: "203.0.113.7, 127.0.0.1",
  });
  const strict = await start(caddyfiles.behindProxy, { CADDY_TRUSTED_PROXIES: "192.0.2.1/32" }, true);
  expect(await bodyOf(get({ port: strict.http, host: "127.0.0.1", headers }))).toEqual({
    host,
    for: "127.0.0.1",
  });
});
