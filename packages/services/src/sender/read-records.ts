import { readDomain } from "@omzien/tenancy";

/** One term of an SPF record, in lower case. */
export interface SpfTerm {
  /** `+` unless the record says otherwise. */
  qualifier: string;
  name: string;
  /** What stands behind `:` or `=`. */
  value: string;
}

/** The SPF records among a name's texts. Source: RFC 7208, 4.5. */
export function spfRecords(texts: readonly string[]): string[] {
  return texts.filter((text) => /^v=spf1( |$)/i.test(text));
}

/** The terms of one record, in order; undefined when one cannot be read. */
export function readSpf(record: string): SpfTerm[] | undefined {
  const terms = record.trim().toLowerCase().split(/ +/).slice(1);
  const read = terms.map((term) => /^([+\-~?]?)([a-z][a-z0-9._-]*)(?:[:=/](.*))?$/.exec(term));
  if (read.some((match) => match === null)) return undefined;
  return read.flatMap((match) =>
    match === null ? [] : [{ qualifier: match[1] || "+", name: match[2] ?? "", value: match[3] ?? "" }],
  );
}

/**
 * The record to set so that a domain lets `include` send for it too: what is there stays, and several records become
 * one. Nothing behind `all` counts, so that `all` comes last.
 */
export function spfToSet(texts: readonly string[], include: string): string {
  const ours = `include:${include}`;
  const terms = spfRecords(texts).flatMap((record) => record.trim().split(/ +/).slice(1));
  const alls = terms.filter((term) => /^[+\-~?]?all$/i.test(term));
  const others = terms.filter((term) => !alls.includes(term) && term.toLowerCase() !== ours);
  return ["v=spf1", ...new Set(others), ours, alls[0] ?? "~all"].join(" ");
}

/** `k=rsa; p=…` as names and values; undefined when it is no such list. */
export function readTags(text: string): Map<string, string> | undefined {
  const parts = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const pairs = parts.map((part) => /^([a-z]\w*)\s*=\s*(.*)$/is.exec(part));
  if (pairs.some((pair) => pair === null)) return undefined;
  return new Map(
    pairs.flatMap((pair) => (pair === null ? [] : [[pair[1]?.toLowerCase() ?? "", pair[2] ?? ""]])),
  );
}

/** The record that shows a key. Source: RFC 6376, 3.6.1. */
export function dkimToSet(publicKey: string): string {
  return `v=DKIM1; k=rsa; p=${publicKey}`;
}

/** What a domain without DMARC may begin with. */
export const dmarcToSet = "v=DMARC1; p=quarantine";

/** The DMARC records among a name's texts. Source: RFC 7489, 6.6.3. */
export function dmarcRecords(texts: readonly string[]): string[] {
  return texts.filter((text) => /^v\s*=\s*DMARC1\s*(;|$)/i.test(text));
}

/** The name that an SPF term leads to; undefined for one that depends on the mail, or that no resolver knows. */
export function leadsTo({ value }: SpfTerm): string | undefined {
  const read = readDomain(value.split("/")[0] ?? "", true);
  // Names of records may have underscores, which names of sites may not.
  if ("refused" in read) return /^[a-z0-9_.-]{1,253}$/.test(value) && value.includes(".") ? value : undefined;
  return read.host;
}
