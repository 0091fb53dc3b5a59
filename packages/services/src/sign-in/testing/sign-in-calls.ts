import { type TestTenant, testSecrets } from "@omzien/testing";
import type { DomainError } from "../../errors.ts";
import { newId } from "../../new-id.ts";
import { completeSignIn } from "../complete-sign-in.ts";
import { requestSignIn } from "../request-sign-in.ts";

/** What a visitor does to sign in, at one municipality, with an address that a test may change. */
export function signInCalls(tenant: TestTenant) {
  const visitor = () => tenant.as("visitor");
  const codeOf = (id: string) => testSecrets.code(tenant.id, "sign-in-code", id);
  return {
    newEmail: (name = "fatima") => `${name}-${newId()}@example.org`,
    /** From another network address each time, unless the test says which. */
    ask: (email: string, address = newId()) =>
      requestSignIn({ ctx: visitor(), input: { email, returnTo: "/mijn", address } }),
    codeOf,
    wrongCode: (id: string) => (codeOf(id) === "000000" ? "000001" : "000000"),
    linkOf: (id: string) => testSecrets.token(tenant.id, "sign-in-link", id),
    enter: (id: string, code = codeOf(id)) =>
      completeSignIn({ ctx: visitor(), input: { signInRequestId: id, code } }),
    follow: (linkToken: string) => completeSignIn({ ctx: visitor(), input: { linkToken } }),
  };
}

/** For `catch`: the code of the refusal. */
export const reason = (error: DomainError) => error.code;
