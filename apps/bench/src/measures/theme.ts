import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openPlatform } from "@omzien/db";
import { appearanceOf, shippedThemes, stylesheet } from "@omzien/theme";
import { startBenchServer } from "../database/bench-server.ts";
import { personId } from "../database/history.ts";
import { hostOf } from "../database/make-tenants.ts";
import { type BenchDatabase, prepareDatabase } from "../database/prepare-database.ts";
import { tokenOf } from "../database/sessions.ts";
import type { Measure, ResultRow } from "../measure.ts";
import { apiEnvironment, apiProgram } from "../servers/api.ts";
import { type BenchedServer, startServer } from "../servers/start-server.ts";

const times = 20;
const key = "theme.publish.s";
const longestMs = 40_000;

/** How long it takes until a house style that was published through one process is worn by every process. */
export const theme: Measure = {
  name: "theme",
  heading: "A published house style",
  keys: [key],
  run: async () => {
    const server = await startBenchServer(join(import.meta.dirname, "../../.omzien"), false);
    const running: BenchedServer[] = [];
    try {
      const database = await prepareDatabase(server.url, 1);
      await makeAdministrator(database);
      const environment = apiEnvironment(database.appUrl);
      for (let count = 0; count < 2; count++) running.push(await startServer(apiProgram, environment));
      const seconds = await measurePublishing(running);
      const row: ResultRow = {
        key,
        unit: "s",
        target: { atMost: 1 },
        value: round(Math.max(...seconds)),
        peers: {},
      };
      return { rows: [row], text: textOf(seconds) };
    } finally {
      for (const each of running) await each.stop();
      await server.stop();
    }
  },
};

async function makeAdministrator({ adminUrl, fixedSchema }: BenchDatabase): Promise<void> {
  const admin = openPlatform({ url: adminUrl, connections: 1 });
  try {
    await admin.transaction((tx) =>
      tx.script(`insert into "${fixedSchema}".person_role (person_id, role, granted_at)
        values ('${personId(0)}', 'administrator', now()) on conflict do nothing`),
    );
  } finally {
    await admin.close();
  }
}

async function measurePublishing(processes: readonly BenchedServer[]): Promise<number[]> {
  const [first] = processes;
  if (!first) throw new Error("Invariant: the processes run");
  const seconds: number[] = [];
  for (let time = 0; time < times; time++) {
    const theme = shippedThemes[time % shippedThemes.length];
    if (!theme) throw new Error("Invariant: themes ship");
    // A note of the time makes no difference to a stylesheet, a colour does: each is one that nobody wore before.
    const accent = `#${(0x10_00_00 + time * 7 + (Date.now() % 0xffff)).toString(16).padStart(6, "0")}`;
    const appearance = { ...appearanceOf(theme), colors: { ...theme.colors, highlight: accent } };
    const address = `/theme/${stylesheet(appearance).hash}.css`;
    for (const { port } of processes) await refuseWorn(port, address);
    const draft = await writeDraft(first.port, appearance);
    const began = performance.now();
    await ask(first.port, "POST", "/api/v1/house-style/publications", { number: draft.number }, draft.etag);
    await Promise.all(processes.map(({ port }) => untilWorn(port, address)));
    seconds.push((performance.now() - began) / 1_000);
  }
  return seconds;
}

async function refuseWorn(port: number, address: string): Promise<void> {
  const { body } = await ask(port, "GET", "/");
  if (body.includes(address)) throw new Error("It was worn before it was published");
}

async function writeDraft(port: number, appearance: unknown): Promise<{ number: number; etag: string }> {
  const { etag } = await ask(port, "GET", "/api/v1/house-style");
  const body = { appearance, formOfAddress: "je", logoId: null, iconId: null };
  const written = await ask(port, "PUT", "/api/v1/house-style/draft", body, etag);
  const { draft } = JSON.parse(written.body) as { draft: { number: number } };
  return { number: draft.number, etag: written.etag };
}

async function untilWorn(port: number, address: string): Promise<void> {
  const until = performance.now() + longestMs;
  while (performance.now() < until) {
    if ((await ask(port, "GET", "/")).body.includes(address)) return;
    await pause(5);
  }
  throw new Error(`The process at ${port} does not wear what was published`);
}

async function ask(
  port: number,
  method: string,
  path: string,
  body?: unknown,
  etag?: string,
): Promise<{ body: string; etag: string }> {
  const sent = request({
    host: "127.0.0.1",
    port,
    path,
    method,
    headers: {
      Host: hostOf(0),
      Cookie: `omzien=${tokenOf(0)}`,
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": "application/json",
      ...(etag === undefined ? {} : { "If-Match": etag }),
    },
  });
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  if ((response.statusCode ?? 500) >= 300) throw new Error(`${path}: ${response.statusCode} ${text}`);
  return { body: text, etag: response.headers.etag ?? "" };
}

const round = (value: number) => Number(value.toFixed(3));

function textOf(seconds: readonly number[]): string {
  const sorted = seconds.toSorted((one, other) => one - other);
  return `Two processes of the API as they are started in production. One publishes; from the request on both are asked
for the front page, over and over, until it names the new stylesheet. ${times} times, each with a stylesheet that
nobody wore before; the figure is the slowest. The processes hear of it through the database (\`NOTIFY\`).

| | s |
| --- | ---: |
| median | ${round(sorted[Math.floor(sorted.length / 2)] ?? 0)} |
| slowest | ${round(sorted.at(-1) ?? 0)} |
`;
}
