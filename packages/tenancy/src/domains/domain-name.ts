import { isIP } from "node:net";
import { domainToASCII, domainToUnicode } from "node:url";

export type DomainRefusal =
  | "not_a_name"
  | "wildcard"
  | "ip_address"
  | "internal"
  | "label_too_long"
  | "too_long"
  | "one_label";

export interface DomainName {
  /** As it is kept and asked for: lower case, in punycode. */
  host: string;
  /** As people write it. */
  shown: string;
}

// RFC 6761 and 6762, RFC 8375, and what networks call their own.
const internalEndings = new Set([
  "localhost",
  "local",
  "internal",
  "intranet",
  "lan",
  "corp",
  "home",
  "arpa",
  "test",
  "example",
  "invalid",
  "onion",
]);

/**
 * The domain in what somebody typed, in any script and case, or why it cannot be one that residents come by.
 *
 * @param mayBeInternal for trials on one machine: names such as `zorgvallei.localhost`.
 */
export function readDomain(text: string, mayBeInternal = false): DomainName | { refused: DomainRefusal } {
  const typed = text.trim().replace(/\.$/, "");
  if (typed.includes("*")) return { refused: "wildcard" };
  if (isIP(typed.replace(/^\[|\]$/g, "")) !== 0) return { refused: "ip_address" };
  if (typed.split(".").some((label) => label.length > 63)) return { refused: "label_too_long" };
  if (typed.length > 253) return { refused: "too_long" };
  if (/[\s/:@?#\\%[\]]/.test(typed)) return { refused: "not_a_name" };
  const host = domainToASCII(typed);
  // "0x7f.1" is an address to those who read it as a URL.
  if (isIP(host) !== 0) return { refused: "ip_address" };
  const labels = host.split(".");
  if (labels.some((label) => label.length > 63)) return { refused: "label_too_long" };
  if (host.length > 253) return { refused: "too_long" };
  if (!labels.every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label))) {
    return { refused: "not_a_name" };
  }
  const ending = labels.at(-1) ?? "";
  if (internalEndings.has(ending) && !mayBeInternal) return { refused: "internal" };
  if (labels.length < 2) return { refused: "one_label" };
  if (/^\d+$/.test(ending)) return { refused: "not_a_name" };
  return { host, shown: domainToUnicode(host) };
}
