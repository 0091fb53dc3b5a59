import type { Passkey, PasskeyChallenge, PasskeyInvitation, PlatformAct } from "@omzien/contracts";
import { createTestTenant } from "@omzien/testing";
import { type Otherwise, SoftAuthenticator } from "./soft-authenticator.ts";
import { type Administrator, cookieIn, password, testConsole } from "./test-console.ts";

/** A console with two administrators, and what they do with passkeys. */
export async function testPasskeys() {
  const console = testConsole([await createTestTenant("tilburg")]);
  const ingrid = await console.join("ingrid@platform.example");
  const joke = await console.join("joke@platform.example");
  const post = (path: string, body: unknown, cookie?: string) =>
    console.call(path, { method: "POST", body, ...(cookie === undefined ? {} : { cookie }) });
  const read = async <Value>(answer: Promise<Response>) => (await (await answer).json()) as Value;
  const codeIn = async (answer: Promise<Response>) => (await read<{ code: string }>(answer)).code;
  const begin = (who: Administrator) =>
    read<PasskeyInvitation>(post("/passkey-invitations", { password }, who.cookie));
  const challenge = async (purpose: "sign-in" | "second-step" = "sign-in") =>
    (await read<PasskeyChallenge>(post("/passkey-challenges", { purpose }))).challenge;
  const listed = async ({ cookie }: Administrator) =>
    (await read<{ items: Passkey[] }>(console.call("/passkeys", { cookie }))).items;
  /** @throws Error when it is refused. */
  const add = async (who: Administrator, name = "Laptop"): Promise<SoftAuthenticator> => {
    const device = new SoftAuthenticator();
    const added = await post("/passkeys", { name, passkey: device.make(await begin(who)) }, who.cookie);
    if (added.status !== 201) throw new Error(`not added: ${await added.text()}`);
    return device;
  };
  const signIn = async (device: SoftAuthenticator, otherwise: Otherwise = {}) =>
    post("/passkey-sessions", { passkey: device.sign(await challenge(), otherwise) });
  const acts = async (): Promise<Pick<PlatformAct, "who" | "action" | "detail">[]> => {
    const found = await read<{ items: PlatformAct[] }>(console.call("/acts", { cookie: ingrid.cookie }));
    return found.items.map(({ who, action, detail }) => ({ who, action, detail }));
  };
  /** A new window for every limit; a session is used in time, or begun again. */
  const later = async () => {
    console.clock.advance({ minutes: 16 });
    for (const who of [ingrid, joke]) {
      if ((await console.call("/me", { cookie: who.cookie })).ok) continue;
      const body = { email: who.email, password, code: console.codeOf(who.totpSecret) };
      who.cookie = cookieIn(await post("/sessions", body));
    }
  };
  return { console, ingrid, joke, post, read, codeIn, begin, challenge, listed, add, signIn, acts, later };
}
