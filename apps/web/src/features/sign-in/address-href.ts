import type { PendingSignIn } from "./pending-sign-in.ts";

/** Where another address is filled in; afterwards one still gets to where one was going. */
export function addressHref({ returnTo }: Pick<PendingSignIn, "returnTo">): string {
  return `/inloggen?naar=${encodeURIComponent(returnTo)}`;
}
