import { RequestSignIn } from "@omzien/contracts";
import { z } from "zod";

/** A mail that was asked for in this tab; kept in the tab, so that a reload does not lose it. */
const PendingSignIn = z.object({
  id: z.uuid(),
  email: z.string(),
  returnTo: RequestSignIn.shape.returnTo,
  draft: z.record(z.string(), z.unknown()).optional(),
});
export type PendingSignIn = z.infer<typeof PendingSignIn>;

const key = "omzien.sign-in";
let inMemory: PendingSignIn | undefined;

export function keepPendingSignIn(pending: PendingSignIn): void {
  inMemory = pending;
  try {
    sessionStorage.setItem(key, JSON.stringify(pending));
  } catch (error) {
    console.warn("This browser keeps nothing for us; a reload will ask for the mail again.", error);
  }
}

export function readPendingSignIn(): PendingSignIn | undefined {
  try {
    const parsed = PendingSignIn.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "null"));
    return parsed.success ? parsed.data : inMemory;
  } catch (error) {
    console.warn("What this tab remembered cannot be read.", error);
    return inMemory;
  }
}

export function forgetPendingSignIn(): void {
  inMemory = undefined;
  try {
    sessionStorage.removeItem(key);
  } catch (error) {
    console.warn("This browser keeps nothing for us.", error);
  }
}
