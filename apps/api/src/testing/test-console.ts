import { createSeal } from "@omzien/auth";
import { tenantDb } from "@omzien/db";
import { type ConsoleInstallation, inviteAdministrator } from "@omzien/services/console";
import type { DnsPort } from "@omzien/tenancy";
import { type TestTenant, testFiles, testSecrets } from "@omzien/testing";
import { Secret, TOTP } from "otpauth";
import { noEntry } from "../web/assets.ts";
import { createTestApi } from "./test-api.ts";

export const consoleHost = "console.test";
export const password = "een lang wachtwoord dat niemand raadt";

export interface Administrator {
  email: string;
  totpSecret: string;
  recoveryCodes: string[];
  cookie: string;
}

/** The console beside these municipalities, on the real database; a resolver that knows no domain but what is given. */
export function testConsole(
  tenants: readonly [TestTenant, ...TestTenant[]],
  {
    txt,
    fileBytes = () => testFiles().bytesPerTenant(),
    files = testFiles(),
    mover = { goOn: () => undefined },
  }: Partial<Pick<DnsPort, "txt"> & Pick<ConsoleInstallation, "fileBytes" | "files" | "mover">> = {},
) {
  const [{ installation: ground, clock }] = tenants;
  const unknown: DnsPort["txt"] = () => Promise.resolve({ records: [] });
  const installation: ConsoleInstallation = {
    platform: ground.admin,
    logins: ground.names,
    tenantDb: (id) => tenantDb(ground.cell, id),
    secrets: testSecrets,
    seal: createSeal("a key that only tests have, long enough"),
    dns: { txt: txt ?? unknown, cname: unknown, addresses: unknown },
    domainTarget: { name: "sites.test", addresses: [] },
    fileBytes,
    files,
    mover,
    mayBeInternal: true,
    consoleHost,
    siteUrl: (host) => `http://${host}`,
  };
  const assets = { files: new Map(), entry: noEntry };
  const own = { installation, assets };
  const api = createTestApi(tenants, { console: own });
  const call = (
    path: string,
    init: { method?: string; body?: unknown; cookie?: string; host?: string } = {},
  ) => api.raw(requestTo(init.host ?? consoleHost, path, init));
  const codeOf = (totpSecret: string, aheadMs = 0) =>
    new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({
      timestamp: clock.now().getTime() + aheadMs,
    });
  const invite = (email: string) =>
    inviteAdministrator(installation, { email, who: "command line", now: clock.now() });

  /** Somebody with password, app and recovery codes, signed in. */
  const join = async (email: string): Promise<Administrator> => {
    const { token } = await invite(email);
    const view = await (await call("/invitation-views", { method: "POST", body: { token } })).json();
    const { totpSecret } = view as { totpSecret: string };
    const body = { token, password, code: codeOf(totpSecret) };
    const joined = await call("/administrators", { method: "POST", body });
    const { recoveryCodes } = (await joined.json()) as { recoveryCodes: string[] };
    return { email, totpSecret, recoveryCodes, cookie: cookieIn(joined) };
  };
  return { api, own, call, codeOf, invite, join, clock };
}

export type TestConsole = ReturnType<typeof testConsole>;

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieIn(response: Response): string {
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

export function requestTo(
  host: string,
  path: string,
  { method = "GET", body, cookie }: { method?: string; body?: unknown; cookie?: string },
): Request {
  return new Request(`http://${host}/api/v1${path}`, {
    method,
    headers: {
      host,
      "sec-fetch-site": "same-origin",
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
