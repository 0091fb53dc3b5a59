import { afterAll, beforeAll, expect, it } from "vitest";
import { type Connection, openConnection, sendPrepared } from "./connection.ts";
import { testDatabaseUrl } from "../testing/database-url.ts";
import { encodeParameter } from "./parameter.ts";

let connection: Connection;

beforeAll(() => {
  connection = openConnection({
    url: testDatabaseUrl(),
    applicationName: "parameter.test",
    statementTimeoutMs: 5_000,
    lockTimeoutMs: 5_000,
    idleInTransactionTimeoutMs: 5_000,
  });
});
afterAll(() => connection.end({ timeout: 0 }));

// The first day of year 1 in Amsterdam began in the year before it.
it.each([
  "2026-11-30T10:00:00.123Z",
  "0000-12-31T23:40:28.000Z",
  "0001-01-01T00:00:00.000Z",
  "-000099-03-01T12:00:00.000Z",
  "9999-12-31T23:59:59.999Z",
  "+010000-01-01T00:00:00.000Z",
])("an instant comes to the server and back as it is: %s", async (text) => {
  const instant = new Date(text);
  const [row] = await sendPrepared(
    connection,
    "select (extract(epoch from $1::timestamptz) * 1000)::float8 as ms, $1::timestamptz as back",
    [encodeParameter(instant)],
  );
  expect(Number(row?.["ms"])).toBe(instant.getTime());
  expect(row?.["back"]).toEqual(instant);
});
