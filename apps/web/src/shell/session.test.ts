import { expect, test } from "vitest";
import { createSessionStore } from "./session.ts";

const me = { firstName: "Fatima" } as never;

test("who one is, is asked once however many pages want to know", async () => {
  let asked = 0;
  const session = createSessionStore(async () => {
    asked += 1;
    return { ok: true, status: 200, body: me };
  });
  await Promise.all([session.known(), session.known()]);
  expect(asked).toBe(1);
  expect(session.current()).toEqual({ kind: "member", me });
});

test("a lost connection signs nobody out", async () => {
  let connected = true;
  const session = createSessionStore(async () => {
    if (!connected) throw new TypeError("Failed to fetch");
    return { ok: true, status: 200, body: me };
  });
  await session.refresh();
  connected = false;
  expect(await session.refresh()).toEqual({ kind: "member", me });
});

test("signing out is heard by who listens", async () => {
  let signedIn = true;
  let heard = 0;
  const session = createSessionStore(async () =>
    signedIn ? { ok: true, status: 200, body: me } : { ok: false, status: 401 },
  );
  session.subscribe(() => (heard += 1));
  await session.refresh();
  signedIn = false;
  await session.refresh();
  expect(session.current()).toEqual({ kind: "visitor" });
  expect(heard).toBe(2);
});
