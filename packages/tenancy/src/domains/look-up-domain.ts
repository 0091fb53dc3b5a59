import { isIPv6 } from "node:net";
import type { DnsAnswer, DnsPort } from "./dns-port.ts";

/** Whether somebody who may change the domain's DNS wants this site on it. */
export type ProofFinding = "proven" | "no_record" | "wrong_value" | "timeout" | "server_failed";

/** Whether visitors of the domain come to this installation. */
export type PointingFinding =
  | "points_here"
  | "points_nowhere"
  | "points_elsewhere"
  | "timeout"
  | "server_failed"
  | "not_known";

/** Where domains must point. Without either it is not looked at. */
export interface DomainTarget {
  /** The name for a CNAME. */
  name?: string;
  /** The addresses for A and AAAA records. */
  addresses?: readonly string[];
}

/** The name of the TXT record with the proof. */
export function challengeName(host: string): string {
  return `_omzien-challenge.${host}`;
}

/** What that record must hold. */
export function challengeValue(token: string): string {
  return `omzien-site=${token}`;
}

/** Looks whether the proof is there; among other values is fine. */
export async function findProof(
  dns: DnsPort,
  { host, token }: { host: string; token: string },
): Promise<ProofFinding> {
  const answer = await dns.txt(challengeName(host));
  if ("fault" in answer) return answer.fault;
  if (answer.records.length === 0) return "no_record";
  return answer.records.includes(challengeValue(token)) ? "proven" : "wrong_value";
}

/** Looks where the domain points. */
export async function findPointing(
  dns: DnsPort,
  host: string,
  { name, addresses = [] }: DomainTarget,
): Promise<PointingFinding> {
  if (name === undefined && addresses.length === 0) return "not_known";
  const [aliases, found] = await Promise.all([dns.cname(host), dns.addresses(host)]);
  if (name !== undefined && recordsOf(aliases).some((alias) => plain(alias) === plain(name))) {
    return "points_here";
  }
  if ("fault" in found) return found.fault;
  if (found.records.length === 0 && recordsOf(aliases).length === 0) return "points_nowhere";
  const ours = new Set(addresses.map(oneForm));
  const isHere = found.records.length > 0 && found.records.every((address) => ours.has(oneForm(address)));
  return isHere ? "points_here" : "points_elsewhere";
}

function recordsOf(answer: DnsAnswer): readonly string[] {
  return "records" in answer ? answer.records : [];
}

/** An IPv6 address can be written in many ways. */
function oneForm(address: string): string {
  return isIPv6(address) ? new URL(`http://[${address}]`).hostname : address;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
