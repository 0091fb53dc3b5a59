import type { SenderFinding } from "@omzien/contracts";
import type { DnsPort } from "@omzien/tenancy";
import { dmarcRecords, leadsTo, readSpf, readTags, type SpfTerm, spfRecords } from "./read-records.ts";

/** Questions about texts; the domain itself is never contacted. */
export type TextRecords = Pick<DnsPort, "txt">;

export interface Found {
  finding: SenderFinding;
  /** What is there, as far as it is of this kind. */
  texts: string[];
}

// RFC 7208, 4.6.4: a receiver gives up after as many.
const mostLookups = 10;
const patienceMs = 8_000;
const mostShown = 5;
const longestShown = 1_000;
const lookingUp = new Set(["include", "a", "mx", "ptr", "exists", "redirect"]);

/** Whether what was found says something about the domain; a resolver that fails does not. */
export function isClear(finding: SenderFinding): boolean {
  return finding !== "timeout" && finding !== "server_failed" && finding !== "unchecked";
}

/** Whether the SPF of a host lets `include` send for it, itself or by what it includes. */
export async function findSpf(dns: TextRecords, host: string, include: string): Promise<Found> {
  const answer = await dns.txt(host);
  if ("fault" in answer) return { finding: answer.fault, texts: [] };
  const records = spfRecords(answer.records);
  const [record, second] = records;
  if (record === undefined) return { finding: "no_record", texts: [] };
  if (second !== undefined) return { finding: "two_records", texts: shown(records) };
  const walk = { dns, include, lookups: 0, until: performance.now() + patienceMs };
  return { finding: await includedIn(walk, record, []), texts: shown(records) };
}

interface Walk {
  dns: TextRecords;
  include: string;
  lookups: number;
  until: number;
}

async function includedIn(walk: Walk, record: string, above: readonly string[]): Promise<SenderFinding> {
  const terms = readSpf(record);
  if (terms === undefined) return "unreadable";
  const end = terms.findIndex(({ name }) => name === "all");
  const counting = end < 0 ? terms : terms.slice(0, end);
  for (const term of counting) {
    if (lookingUp.has(term.name) && ++walk.lookups > mostLookups) return "too_many_lookups";
    if (term.qualifier !== "+" || (term.name !== "include" && term.name !== "redirect")) continue;
    const found = await followed(walk, term, above);
    if (found !== "without_us") return found;
  }
  const isBehind = end >= 0 && terms.slice(end).some((term) => isOurs(term, walk.include));
  return isBehind ? "after_all" : "without_us";
}

async function followed(walk: Walk, term: SpfTerm, above: readonly string[]): Promise<SenderFinding> {
  if (isOurs(term, walk.include)) return "proven";
  const name = leadsTo(term);
  // A record that leads back to itself says nothing more.
  if (name === undefined || above.includes(name)) return "without_us";
  if (performance.now() > walk.until) return "timeout";
  const answer = await walk.dns.txt(name);
  if ("fault" in answer) return answer.fault;
  const [record, second] = spfRecords(answer.records);
  if (record === undefined || second !== undefined) return "without_us";
  const found = await includedIn(walk, record, [...above, name]);
  return found === "after_all" || found === "unreadable" ? "without_us" : found;
}

function isOurs({ name, value, qualifier }: SpfTerm, include: string): boolean {
  return name === "include" && qualifier === "+" && value.replace(/\.$/, "") === include;
}

/** Whether the record of a key shows that very key. */
export async function findDkim(
  dns: TextRecords,
  { name, publicKey }: { name: string; publicKey: string },
): Promise<Found> {
  const answer = await dns.txt(name);
  if ("fault" in answer) return { finding: answer.fault, texts: [] };
  const [record, second] = answer.records;
  if (record === undefined) return { finding: "no_record", texts: [] };
  const texts = shown(answer.records);
  if (second !== undefined) return { finding: "two_records", texts };
  return { finding: keyIn(record, publicKey), texts };
}

function keyIn(record: string, publicKey: string): SenderFinding {
  const tags = readTags(record);
  const key = tags?.get("p")?.replaceAll(/\s/g, "");
  if (tags === undefined || key === undefined || (tags.get("v") ?? "DKIM1") !== "DKIM1") return "unreadable";
  if ((tags.get("k") ?? "rsa").toLowerCase() !== "rsa") return "other_key";
  if (key === "") return "revoked";
  return key === publicKey ? "proven" : "other_key";
}

/** What a domain asks receivers to do with mail that is not its own; its own record, or that of a name above it. */
export async function findDmarc(dns: TextRecords, host: string): Promise<Found> {
  const labels = host.split(".");
  const names = labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
  for (const name of names.slice(0, 4)) {
    const answer = await dns.txt(`_dmarc.${name}`);
    if ("fault" in answer) return { finding: answer.fault, texts: [] };
    const records = dmarcRecords(answer.records);
    const [record, second] = records;
    if (record === undefined) continue;
    return { finding: second === undefined ? policyIn(record) : "two_records", texts: shown(records) };
  }
  return { finding: "no_record", texts: [] };
}

function policyIn(record: string): SenderFinding {
  const tags = readTags(record);
  if (tags === undefined) return "unreadable";
  const policy = tags.get("p")?.toLowerCase();
  if (policy === undefined || policy === "") return "no_policy";
  if (policy === "none") return "only_watches";
  return policy === "quarantine" || policy === "reject" ? "proven" : "no_policy";
}

function shown(records: readonly string[]): string[] {
  return records.slice(0, mostShown).map((record) => record.slice(0, longestShown));
}
