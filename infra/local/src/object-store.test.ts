import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startObjectStore } from "./object-store.ts";

const folder = mkdtempSync(join(tmpdir(), "omzien-objects-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("files survive a restart", async () => {
  const first = await startObjectStore(folder);
  await fetch(address(first.access, "logo.webp"), { method: "PUT", body: "plaatje" });
  await first.stop();

  const second = await startObjectStore(folder);
  const found = await fetch(address(second.access, "logo.webp"));

  expect(await found.text()).toBe("plaatje");
  await second.stop();
});

test("the server checks no signatures, so no other machine can reach it", async () => {
  const store = await startObjectStore(folder);
  const port = Number(new URL(store.access.endpoint).port);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address: host }) => host);

  const reached = await Promise.all([...outside, "127.0.0.2"].map((host) => isReached(host, port)));

  expect(reached.every((answer) => !answer)).toBe(true);
  expect(await isReached("127.0.0.1", port)).toBe(true);
  await store.stop();
});

function address(access: { endpoint: string; bucket: string }, key: string): string {
  return `${access.endpoint}/${access.bucket}/${key}`;
}

function isReached(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
    socket.once("timeout", () => done(false));
  });
}
