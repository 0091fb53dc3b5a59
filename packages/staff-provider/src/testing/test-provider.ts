import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration, type KoaContextWithOIDC } from "oidc-provider";

/** Who signs in at the provider, and what it says of them. */
export interface TestAccount {
  sub: string;
  email?: string;
  email_verified?: boolean;
  xms_edov?: boolean | string | number;
  tid?: string;
  amr?: string[];
  acr?: string;
  acrs?: string[];
}

/** A token that is not what the provider would have said. */
export interface Lie {
  claims?: (claims: Record<string, unknown>) => Record<string, unknown>;
  /** `none`: without a signature; `stranger`: by a key of nobody, under the name of the real one. */
  signedBy?: "none" | "stranger";
}

export interface TestProvider {
  issuer: string;
  clientId: string;
  secret: string;
  /** Who is at the keyboard there; null: they say no. */
  account: TestAccount | null;
  lie: Lie | undefined;
  /** Answers in the place of the provider, by path; undefined: the provider itself. */
  instead: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** From now on it signs with another key, and only shows that one. */
  rotate: () => Promise<void>;
  /** Walks through the provider as a browser does. @returns what the site is asked for at its own address. */
  walk: (url: string) => Promise<URL>;
  close: () => Promise<void>;
}

export interface TestProviderOptions {
  /** Of the site. */
  redirectUris: string[];
  port?: number;
}

const client = { id: "buurthulp-client", secret: "een-geheim-van-de-gemeente" };

interface Key {
  kid: string;
  privateKey: KeyObject;
}

/** A real OpenID Connect provider on loopback, over http; it asks nobody anything. */
export async function startTestProvider({
  redirectUris,
  port = 0,
}: TestProviderOptions): Promise<TestProvider> {
  let serve: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => {
    if (!self.instead(request, response)) serve(request, response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let key = newKey("eerste");
  const self: TestProvider = {
    issuer,
    clientId: client.id,
    secret: client.secret,
    account: null,
    lie: undefined,
    instead: () => false,
    rotate: () => {
      key = newKey(`volgende-${Date.now()}`);
      serve = callbackOf(key);
      return Promise.resolve();
    },
    walk: (url) => walk(url, redirectUris),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  const callbackOf = (own: Key) => {
    const provider = new Provider(issuer, configurationOf(self, own, redirectUris));
    provider.use(signIn(provider, self));
    provider.use(async (ctx, next) => {
      await next();
      if (ctx.path === "/token" && self.lie !== undefined) tell(ctx, self.lie, own);
    });
    return provider.callback();
  };
  serve = callbackOf(key);
  return self;
}

function newKey(kid: string): Key {
  return { kid, privateKey: generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey };
}

function configurationOf(
  self: TestProvider,
  { kid, privateKey }: Key,
  redirectUris: string[],
): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: redirectUris,
        token_endpoint_auth_method: "client_secret_post",
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" }] },
    findAccount: (_, sub) => {
      const account = self.account;
      return { accountId: sub, claims: () => ({ ...account, sub }) };
    },
    claims: { openid: ["sub", "tid", "amr", "acr", "acrs", "xms_edov"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ["only for tests"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async (ctx) => {
      const { provider, session, client: known } = ctx.oidc;
      if (!session?.accountId || !known) return undefined;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: known.clientId });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  };
}

/** Answers the question who it is, as the person at the keyboard would. */
function signIn(provider: Provider, self: TestProvider) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>) => {
    if (!ctx.path.startsWith("/interaction/")) return next();
    const { account } = self;
    const result = account
      ? {
          login: {
            accountId: account.sub,
            remember: false,
            ...(account.amr ? { amr: account.amr } : {}),
            ...(account.acr ? { acr: account.acr } : {}),
          },
        }
      : { error: "access_denied", error_description: "no" };
    ctx.respond = false;
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
  };
}

/** Puts another token in the place of the one that the provider made. */
function tell(
  ctx: { body?: unknown },
  { claims = (given) => given, signedBy }: Lie,
  { kid, privateKey }: Key,
): void {
  const body = ctx.body as Record<string, unknown>;
  if (typeof body?.["id_token"] !== "string") return;
  const [, payload = ""] = body["id_token"].split(".");
  const told = claims(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
  const header = signedBy === "none" ? { alg: "none" } : { alg: "RS256", kid };
  const text = [header, told]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  const by = signedBy === "stranger" ? newKey(kid).privateKey : privateKey;
  const signature = signedBy === "none" ? "" : sign("sha256", Buffer.from(text), by).toString("base64url");
  ctx.body = { ...body, id_token: `${text}.${signature}` };
}

async function walk(start: string, redirectUris: readonly string[]): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = new URL(start);
  for (let steps = 0; steps < 10; steps++) {
    if (redirectUris.includes(`${url.origin}${url.pathname}`)) return url;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get("location");
    if (next === null) throw new Error(`The provider did not go on: ${answer.status} ${await answer.text()}`);
    url = new URL(next, url);
  }
  throw new Error("The provider went on for ever");
}
