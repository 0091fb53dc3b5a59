import type { StaffSignInFinding } from "@omzien/contracts";
import type {
  StaffClient,
  StaffHandshake,
  StaffProviderAnswer,
  StaffProviderPort,
  StaffReturn,
} from "@omzien/services";
import * as oidc from "openid-client";
import { z } from "zod";
import { createPublicFetch, PublicFetchError, type PublicFetchOptions } from "./public-fetch.ts";

// The only file that imports openid-client: what of a provider's word counts is decided here.

/** Seconds that the clock of a provider may differ from ours. */
const clockToleranceSeconds = 60;
/** Signatures by which a provider proves that the token is its own; never `none`, never one that we could make. */
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/** The metadata name another issuer than the one that was typed. */
class OtherIssuerError extends Error {
  override readonly name = "OtherIssuerError";
}

/** @param options let loopback through only for trials. */
export function openStaffProvider(options: PublicFetchOptions = {}): StaffProviderPort {
  const fetch = createPublicFetch(options);
  const { allowLoopback = false } = options;
  const configure = async (client: StaffClient) => {
    const config = await oidc.discovery(
      new URL(client.issuer),
      client.clientId,
      { [oidc.clockTolerance]: clockToleranceSeconds },
      oidc.ClientSecretPost(client.secret),
      { [oidc.customFetch]: fetch, execute: allowLoopback ? [oidc.allowInsecureRequests] : [] },
    );
    // The library lets issuers of Entra be templates for the whole world; here one issuer is one text.
    if (config.serverMetadata().issuer !== client.issuer) throw new OtherIssuerError();
    // Without it a token that came over TLS would count unsigned.
    oidc.enableNonRepudiationChecks(config);
    return config;
  };
  const reach = (client: StaffClient) => configure(client).catch(() => undefined);
  return {
    check: (client, redirectUri) => findingOf({ client, redirectUri, fetch, configure }),
    begin: async (client, handshake) => {
      const config = await reach(client);
      const url = config && (await addressOf(config, client, handshake).catch(() => undefined));
      // The browser goes there, so it is never `javascript:` or the like.
      const isWeb = url?.protocol === "https:" || (allowLoopback && url?.protocol === "http:");
      return isWeb ? url?.href : undefined;
    },
    finish: async (client, handshake, back) => {
      const config = await reach(client);
      return config === undefined ? { fault: "unreachable" } : redeem(config, client, handshake, back);
    },
  };
}

/** @throws Error when the provider names no address, or one that is not of the web. */
async function addressOf(
  config: oidc.Configuration,
  client: StaffClient,
  handshake: StaffHandshake,
): Promise<URL> {
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: handshake.redirectUri,
    scope: "openid email",
    state: handshake.state,
    nonce: handshake.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(handshake.verifier),
    code_challenge_method: "S256",
    ...wishFor(client),
  });
}

async function redeem(
  config: oidc.Configuration,
  client: StaffClient,
  { redirectUri, state, nonce, verifier }: StaffHandshake,
  { code, iss }: StaffReturn,
): Promise<StaffProviderAnswer> {
  const url = new URL(redirectUri);
  url.search = new URLSearchParams({ code, state, ...(iss === undefined ? {} : { iss }) }).toString();
  const checks = {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  };
  try {
    const tokens = await oidc.authorizationCodeGrant(config, url, checks);
    const claims = Claims.safeParse(tokens.claims());
    if (!claims.success || claims.data.iss !== client.issuer) return { fault: "refused" };
    return identityOf(client, claims.data);
  } catch (error) {
    if (causesOf(error).some((each) => each instanceof PublicFetchError)) return { fault: "unreachable" };
    return { fault: isUnknownClient(error) ? "client_refused" : "refused" };
  }
}

const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  tid: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.unknown().optional(),
  /** Entra: the domain of the address is one that the organisation has proven. */
  xms_edov: z.unknown().optional(),
  amr: z.unknown().optional(),
  acr: z.unknown().optional(),
  acrs: z.unknown().optional(),
});
type Claims = z.infer<typeof Claims>;

function identityOf({ tenantId, proof }: StaffClient, claims: Claims): StaffProviderAnswer {
  if (tenantId !== "" && claims.tid !== tenantId) return { fault: "other_tenant" };
  const said = [claims[proof.claim]].flat();
  if (!proof.values.some((value) => said.includes(value))) return { fault: "one_factor" };
  const isProven = isYes(claims.email_verified) || isYes(claims.xms_edov);
  return { subject: claims.sub, email: isProven ? claims.email?.trim().toLowerCase() : undefined };
}

/** Providers write yes in three ways. */
function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === "1" || value === "true";
}

/** Asks the provider for what must be in the token, so that it asks for the second factor by itself. */
function wishFor({ proof: { claim, values } }: StaffClient): Record<string, string> {
  if (claim === "acr") return { acr_values: values.join(" ") };
  if (claim === "amr") return {};
  return { claims: JSON.stringify({ id_token: { acrs: { essential: true, values } } }) };
}

interface Look {
  client: StaffClient;
  redirectUri: string;
  fetch: ReturnType<typeof createPublicFetch>;
  configure: (client: StaffClient) => Promise<oidc.Configuration>;
}

async function findingOf({ client, redirectUri, fetch, configure }: Look): Promise<StaffSignInFinding> {
  try {
    const config = await configure(client);
    const found = await findingOfServer(config.serverMetadata(), fetch);
    return found ?? (await findingOfClient(config, redirectUri));
  } catch (error) {
    return findingOfFault(error);
  }
}

async function findingOfServer(
  server: Readonly<oidc.ServerMetadata>,
  fetch: Look["fetch"],
): Promise<StaffSignInFinding | undefined> {
  if (server.response_types_supported && !server.response_types_supported.includes("code"))
    return "no_code_flow";
  if (server.authorization_endpoint === undefined || server.token_endpoint === undefined)
    return "no_code_flow";
  if (server.jwks_uri === undefined) return "no_keys";
  const offered = server.id_token_signing_alg_values_supported ?? ["RS256"];
  if (!offered.some((each) => algorithms.includes(each))) return "weak_keys";
  const keys = await fetch(server.jwks_uri);
  const read = Jwks.safeParse(keys.ok ? await keys.json().catch(() => undefined) : undefined);
  return read.success ? undefined : "no_keys";
}

const Jwks = z.object({ keys: z.array(z.object({ kty: z.string() })).min(1) });

/** Offers a code that is none: who does not know the client says so before it looks at the code. */
async function findingOfClient(config: oidc.Configuration, redirectUri: string): Promise<StaffSignInFinding> {
  const url = new URL(redirectUri);
  url.search = "?code=omzien-try";
  const { issuer, authorization_response_iss_parameter_supported: saysIssuer } = config.serverMetadata();
  if (saysIssuer === true) url.searchParams.set("iss", issuer);
  try {
    await oidc.authorizationCodeGrant(config, url, { pkceCodeVerifier: "omzien-try".repeat(5) });
    return "right";
  } catch (error) {
    if (isUnknownClient(error)) return "client_refused";
    if (error instanceof oidc.ResponseBodyError) return "right";
    throw error;
  }
}

function isUnknownClient(error: unknown): boolean {
  if (error instanceof oidc.WWWAuthenticateChallengeError) return true;
  return (
    error instanceof oidc.ResponseBodyError &&
    (error.error === "invalid_client" || error.error === "unauthorized_client")
  );
}

function findingOfFault(error: unknown): StaffSignInFinding {
  const fault = causesOf(error).find((each) => each instanceof PublicFetchError);
  if (fault instanceof PublicFetchError) return fault.fault;
  if (error instanceof OtherIssuerError) return "other_issuer";
  const code = error instanceof oidc.ClientError ? error.code : undefined;
  if (code === "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED") return "other_issuer";
  if (code === "OAUTH_HTTP_REQUEST_FORBIDDEN") return "not_https";
  return "no_document";
}

function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let each = error; each instanceof Error && causes.length < 10; each = each.cause) causes.push(each);
  return causes;
}
