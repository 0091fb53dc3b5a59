import { MandateSecret } from "@omzien/contracts";

const key = "omzien.mandate-link";

/**
 * The secret behind the `#` of a mail's link, or what this tab kept of it while its owner signed in: a secret never
 * travels in an address. Undefined when there is none, or half of one.
 */
export function linkInTab(hash: string): MandateSecret | undefined {
  const inAddress = MandateSecret.safeParse({ token: hash.slice(1) });
  if (inAddress.success) return inAddress.data;
  try {
    const kept = MandateSecret.safeParse({ token: sessionStorage.getItem(key) });
    return kept.success ? kept.data : undefined;
  } catch (error) {
    console.warn("What this tab remembered cannot be read.", error);
    return undefined;
  }
}

/** Until somebody has signed in, in this tab. */
export function keepLink({ token }: MandateSecret): void {
  try {
    sessionStorage.setItem(key, token);
  } catch (error) {
    console.warn("This browser keeps nothing for us; the link of the mail has to be opened again.", error);
  }
}

export function forgetLink(): void {
  try {
    sessionStorage.removeItem(key);
  } catch (error) {
    console.warn("This browser keeps nothing for us.", error);
  }
}
