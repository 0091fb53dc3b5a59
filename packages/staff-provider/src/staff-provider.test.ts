import type { StaffClient, StaffHandshake, StaffProviderPort } from "@omzien/services";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openStaffProvider } from "./staff-provider.ts";
import { type Lie, startTestProvider, type TestAccount, type TestProvider } from "./testing/test-provider.ts";

const tenantId = "11111111-2222-3333-4444-555555555555";
const redirectUri = "http://tilburg.test/inloggen/gemeente";
const anneke: TestAccount = {
  sub: "anneke-1",
  email: "Anneke@Tilburg.Example",
  email_verified: true,
  tid: tenantId,
  amr: ["pwd", "mfa"],
};

let there: TestProvider;
const honest = openStaffProvider({ allowLoopback: true });
beforeAll(async () => {
  there = await startTestProvider({ redirectUris: [redirectUri] });
});
afterAll(() => there.close());
afterEach(() => {
  there.lie = undefined;
  there.instead = () => false;
});

const clientHere = (changes: Partial<StaffClient> = {}): StaffClient => ({
  issuer: there.issuer,
  tenantId,
  clientId: there.clientId,
  proof: { claim: "amr", values: ["mfa"] },
  secret: there.secret,
  ...changes,
});
const handshake = (seed: string): StaffHandshake => ({
  redirectUri,
  state: `state-${seed}`.padEnd(43, "x"),
  nonce: `nonce-${seed}`.padEnd(43, "x"),
  verifier: `verifier-${seed}`.padEnd(43, "x"),
});

/** Goes there and back. */
async function signIn(
  account: TestAccount | null,
  {
    client = clientHere(),
    port = honest,
    hands = handshake("a"),
    lie,
  }: {
    client?: StaffClient;
    port?: StaffProviderPort;
    hands?: StaffHandshake;
    lie?: Lie;
  } = {},
) {
  there.account = account;
  there.lie = lie;
  const url = await honest.begin(client, hands);
  const back = await there.walk(url ?? "");
  return port.finish(client, hands, {
    code: back.searchParams.get("code") ?? "none",
    iss: back.searchParams.get("iss") ?? undefined,
  });
}

test("who proved more than one thing comes back with a proven address", async () => {
  expect(await signIn(anneke)).toEqual({ subject: "anneke-1", email: "anneke@tilburg.example" });
});

test.each([true, 1, "1", "true"])("Entra says %j where others say email_verified", async (said) => {
  const { email_verified: _, ...account } = anneke;
  expect(await signIn({ ...account, xms_edov: said })).toMatchObject({ email: "anneke@tilburg.example" });
});

test.each([{ email_verified: false }, { email_verified: undefined }, { xms_edov: 0, email_verified: false }])(
  "an address that the provider does not vouch for is none (%#)",
  async (changes) => {
    expect(await signIn({ ...anneke, ...changes } as TestAccount)).toEqual({
      subject: "anneke-1",
      email: undefined,
    });
  },
);

test("acr and acrs can be what proves it, and are asked for", async () => {
  const acr = clientHere({ proof: { claim: "acr", values: ["urn:mfa"] } });
  expect(new URL((await honest.begin(acr, handshake("b"))) ?? "").searchParams.get("acr_values")).toBe(
    "urn:mfa",
  );
  const acrs = clientHere({ proof: { claim: "acrs", values: ["c1"] } });
  expect((await honest.begin(acrs, handshake("c"))) ?? "").toContain("acrs");
});

test("after the provider changed its keys people still come in", async () => {
  expect(await signIn(anneke)).toMatchObject({ subject: "anneke-1" });
  await there.rotate();
  expect(await signIn(anneke)).toMatchObject({ subject: "anneke-1" });
});

test("a clock that is half a minute off is forgiven, one that is far off is not", async () => {
  const shifted = (seconds: number): Lie => ({
    claims: (claims) => ({
      ...claims,
      iat: Number(claims["iat"]) + seconds,
      exp: Math.floor(Date.now() / 1000) + seconds + (seconds < 0 ? 0 : 3600),
    }),
  });
  expect(await signIn(anneke, { lie: shifted(30) })).toMatchObject({ subject: "anneke-1" });
  expect(await signIn(anneke, { lie: shifted(-30) })).toMatchObject({ subject: "anneke-1" });
  expect(await signIn(anneke, { lie: shifted(-600) })).toEqual({ fault: "refused" });
});

const with_ = (changes: Record<string, unknown>): Lie => ({
  claims: (claims) => ({ ...claims, ...changes }),
});

/** Tokens that a thief, a neighbour or a broken provider could bring; each must be refused. */
const attacks: Record<string, { lie?: Lie; account?: Partial<TestAccount>; fault: string }> = {
  "another issuer": { lie: with_({ iss: "https://elsewhere.example" }), fault: "refused" },
  "another audience": { lie: with_({ aud: "another-client" }), fault: "refused" },
  "several audiences, and no word for whom": {
    lie: with_({ aud: ["buurthulp-client", "x"] }),
    fault: "refused",
  },
  "another nonce": { lie: with_({ nonce: "swapped" }), fault: "refused" },
  "no nonce": { lie: with_({ nonce: undefined }), fault: "refused" },
  "a token that has run out": { lie: with_({ exp: 1_700_000_000 }), fault: "refused" },
  "no signature": { lie: { signedBy: "none" }, fault: "refused" },
  "the key of somebody else": { lie: { signedBy: "stranger" }, fault: "refused" },
  "another organisation": { account: { tid: "99999999-2222-3333-4444-555555555555" }, fault: "other_tenant" },
  "no organisation": { lie: with_({ tid: undefined }), fault: "other_tenant" },
  "a password alone": { account: { amr: ["pwd"] }, fault: "one_factor" },
  "no word of factors": { lie: with_({ amr: undefined }), fault: "one_factor" },
  "a word that only holds the right one": { lie: with_({ amr: "nomfa" }), fault: "one_factor" },
};

describe("refused is", () => {
  test.each(Object.entries(attacks))("%s", async (_, { lie, account, fault }) => {
    expect(await signIn({ ...anneke, ...account }, lie ? { lie } : {})).toEqual({ fault });
  });

  test("a code that was used, one for another verifier, and one for another redirect address", async () => {
    there.account = anneke;
    const hands = handshake("once");
    const back = await there.walk((await honest.begin(clientHere(), hands)) ?? "");
    const given = { code: back.searchParams.get("code") ?? "", iss: there.issuer };
    expect(await honest.finish(clientHere(), hands, given)).toMatchObject({ subject: "anneke-1" });
    expect(await honest.finish(clientHere(), hands, given)).toEqual({ fault: "refused" });

    const other = handshake("other");
    const again = await there.walk((await honest.begin(clientHere(), other)) ?? "");
    const fresh = { code: again.searchParams.get("code") ?? "", iss: there.issuer };
    const stolen = { ...other, verifier: handshake("thief").verifier };
    expect(await honest.finish(clientHere(), stolen, fresh)).toEqual({ fault: "refused" });
  });

  test("us, when the secret at the provider has run out", async () => {
    const client = clientHere({ secret: "een geheim van vorig jaar" });
    expect(await signIn(anneke, { client })).toEqual({ fault: "client_refused" });
  });

  test("an answer that names another issuer than the one that was asked (a mix-up)", async () => {
    there.account = anneke;
    const hands = handshake("mixed");
    const back = await there.walk((await honest.begin(clientHere(), hands)) ?? "");
    const given = { code: back.searchParams.get("code") ?? "", iss: "https://elsewhere.example" };
    expect(await honest.finish(clientHere(), hands, given)).toEqual({ fault: "refused" });
  });

  test("every one of them is let in by a site that reads the token and verifies nothing", async () => {
    for (const [name, { lie, account }] of Object.entries(attacks)) {
      const answer = await signIn({ ...anneke, ...account }, { port: careless(), ...(lie ? { lie } : {}) });
      expect([name, answer]).toMatchObject([name, { subject: "anneke-1" }]);
    }
  });
});

/** The broken variant: what is in the token is believed. */
function careless(): StaffProviderPort {
  return {
    ...honest,
    finish: async ({ issuer, clientId, secret }, { verifier }, { code }) => {
      const body = new URLSearchParams({
        grant_type: "authorization_code",
        client_id: clientId,
        client_secret: secret,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        code,
      });
      const answer = await fetch(`${issuer}/token`, { method: "POST", body });
      const { id_token: token } = (await answer.json()) as { id_token: string };
      const { sub, email } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as {
        sub: string;
        email: string;
      };
      return { subject: sub, email };
    },
  };
}

describe("trying a provider", () => {
  const found = (changes: Partial<StaffClient> = {}, port = honest) =>
    port.check(clientHere(changes), redirectUri);

  test("says that it is right when it is, and nothing was signed in", async () => {
    expect(await found()).toBe("right");
  });

  test("says which of the two does not know the other", async () => {
    expect(await found({ secret: "een ander geheim" })).toBe("client_refused");
    expect(await found({ clientId: "somebody-else" })).toBe("client_refused");
  });

  test("says that the issuer calls itself otherwise", async () => {
    const told = (issuer: string) => {
      there.instead = (request, response) => {
        if (request.url !== "/.well-known/openid-configuration") return false;
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ issuer }));
        return true;
      };
    };
    told("https://login.microsoftonline.com/{tenantid}/v2.0");
    expect(await found()).toBe("other_issuer");
    told("https://elsewhere.example");
    expect(await found()).toBe("other_issuer");
    // The same address with a stroke behind it: tokens would bear the other text.
    told(`${there.issuer}/`);
    expect(await found()).toBe("other_issuer");
  });

  const document = (changes: Record<string, unknown>) => {
    there.instead = (request, response) => {
      if (request.url !== "/.well-known/openid-configuration") return false;
      response.setHeader("content-type", "application/json");
      const { issuer } = there;
      const own = {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        id_token_signing_alg_values_supported: ["RS256"],
      };
      response.end(JSON.stringify({ ...own, ...changes }));
      return true;
    };
  };

  test.each([
    [{ response_types_supported: ["id_token"] }, "no_code_flow"],
    [{ token_endpoint: undefined }, "no_code_flow"],
    [{ jwks_uri: undefined }, "no_keys"],
    [{ id_token_signing_alg_values_supported: ["HS256", "none"] }, "weak_keys"],
    [{ jwks_uri: "https://169.254.169.254/latest/meta-data/" }, "not_public"],
    [{ token_endpoint: "https://10.0.0.1/token" }, "not_public"],
    [{ jwks_uri: "https://localhost/keys" }, "unreachable"],
  ])("says what is wrong with %j", async (changes, finding) => {
    document(changes);
    expect(await found()).toBe(finding);
  });

  test("a browser is never sent to what is no address of the web", async () => {
    document({ authorization_endpoint: "javascript:alert(1)" });
    expect(await honest.begin(clientHere(), handshake("web"))).toBeUndefined();
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://127.0.0.1:1/",
    "https://elsewhere.example/",
  ])("does not follow its document to %s", async (location) => {
    there.instead = (_, response) => {
      response.writeHead(302, { location }).end();
      return true;
    };
    expect(await found()).toBe("redirects");
  });

  test("on a real site goes to no machine of its own, and over https only", async () => {
    const real = openStaffProvider();
    expect(await found({}, real)).toBe("not_https");
    expect(await found({ issuer: there.issuer.replace("http:", "https:") }, real)).toBe("not_public");
    expect(await real.begin(clientHere(), handshake("real"))).toBeUndefined();
  });

  test("what is no document is said to be none", async () => {
    there.instead = (_, response) => {
      response.end("<html>");
      return true;
    };
    expect(await found()).toBe("no_document");
  });
});
