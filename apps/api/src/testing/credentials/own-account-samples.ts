import { createHash } from "node:crypto";
import { organisation, providerFor, switchOn } from "../own-account.ts";
import { type Mint, shownBy } from "./sample.ts";

/** What the browser keeps; the state in the address follows from it. */
export const oidcState: Mint = async ({ a, ask }) => {
  const there = await providerFor(a);
  const colleague = await a.coordinator("Wim");
  const email = colleague.email ?? "";
  there.account = { sub: "wim", email, email_verified: true, tid: organisation, amr: ["mfa"] };
  await switchOn(a, await a.person("Bram", { roles: ["administrator"] }), there);
  const started = await ask("a", "/staff-sign-in/attempts", { body: {} });
  const { url } = (await started.json()) as { url: string };
  const code = (await there.walk(url)).searchParams.get("code") ?? "";
  const [cookie = ""] = (started.headers.get("set-cookie") ?? "").split(";");
  return {
    value: cookie.replace("omzien-away=", ""),
    show: async (place, value) => {
      const state = createHash("sha256").update(`state ${value}`).digest("base64url");
      const body = { state, code, iss: there.issuer };
      return shownBy(await ask(place, "/staff-sign-in/returns", { body, cookie: `omzien-away=${value}` }));
    },
  };
};
