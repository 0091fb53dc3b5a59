import { createServer, connect, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UnsafeDatabaseError } from "../errors.ts";
import { ensureRoles } from "../roles/ensure-roles.ts";
import { urlFor } from "../roles/logins.ts";
import { testDatabaseUrl } from "../testing/database-url.ts";
import { openTestCell, type TestCell } from "../testing/test-cell.ts";
import { poolerFaults } from "./check-safety.ts";
import { openCell } from "./open-cell.ts";

let testCell: TestCell;
beforeAll(async () => {
  testCell = await openTestCell(testDatabaseUrl(), 0);
});
afterAll(() => testCell.close());

test("a cell on an administrator's login does not open, and every reason is named", async () => {
  const opening = openCell({ url: testDatabaseUrl(), durability: "relaxed" });
  await expect(opening).rejects.toThrow(UnsafeDatabaseError);
  await expect(opening).rejects.toThrow(/administrator.*inherits.*set_config.*search_path/);
});

test("a cell that may lose what it acknowledged does not open", async () => {
  const opening = openCell({ url: testCell.appUrl });
  await expect(opening).rejects.toThrow(/fsync is off; synchronous_commit is off/);
});

test("a cell behind something that is not the server itself does not open", async () => {
  const pooler = await startImpostor(testCell.appUrl);
  const opening = openCell({ url: pooler.url, durability: "relaxed" });
  await expect(opening).rejects.toThrow("connection pooler");
  pooler.close();
});

test("a server process that changes between two questions is a pooler too", () => {
  expect(poolerFaults([1, 1, 1].map((pid) => ({ said: pid, promised: 1 })))).toEqual([]);
  expect(poolerFaults([1, 2, 1].map((pid) => ({ said: pid, promised: pid })))).toHaveLength(1);
});

test("a login that lost one of its limits is refused until ensureRoles gives it back", async () => {
  const { name } = testCell.logins.app;
  for (const fault of [`alter role ${name} inherit`, `alter role ${name} set search_path = public`]) {
    await testCell.admin.transaction((tx) => tx.script(fault));
    await expect(openCell({ url: testCell.appUrl, durability: "relaxed" })).rejects.toThrow(
      UnsafeDatabaseError,
    );
    await ensureRoles(testDatabaseUrl(), testCell.logins);
    await (await openCell({ url: testCell.appUrl, durability: "relaxed" })).close();
  }
});

test("an unreachable cell is a database that is not available", async () => {
  const url = new URL(urlFor(testDatabaseUrl(), testCell.logins.app));
  url.port = "1";
  await expect(openCell({ url: url.href })).rejects.toMatchObject({ name: "DatabaseUnavailableError" });
});

test("a cell answers a ping", async () => {
  await expect(testCell.cell.ping()).resolves.toBeUndefined();
});

/** Passes everything on, but gives its own process number, as a pooler does. */
async function startImpostor(url: string): Promise<{ url: string; close: () => void }> {
  const target = new URL(url);
  const port = Number(target.port);
  const sockets: Socket[] = [];
  const server: Server = createServer((client) => {
    const upstream = connect(port, target.hostname);
    sockets.push(client, upstream);
    client.pipe(upstream);
    upstream.on("data", (bytes) => client.write(withOtherProcessNumber(bytes)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  target.port = String(typeof address === "object" ? address?.port : 0);
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: target.href, close };
}

// BackendKeyData: "K", length 12 (or more from protocol 3.2), process number, secret.
function withOtherProcessNumber(bytes: Buffer): Buffer {
  const at = bytes.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
  if (at >= 0) bytes.writeUInt32BE(4_000_000, at + 5);
  return bytes;
}
