import { Resolver } from "node:dns/promises";
import { codeOf } from "@omzien/db";

/** What the resolver said: the records, none, or no answer that one can go by. */
export type DnsAnswer = { records: string[] } | { fault: "timeout" | "server_failed" };

/** Questions to one's own resolver; the domain itself is never contacted. */
export interface DnsPort {
  txt(name: string): Promise<DnsAnswer>;
  cname(name: string): Promise<DnsAnswer>;
  /** IPv4 and IPv6 together. */
  addresses(name: string): Promise<DnsAnswer>;
}

export interface DnsOptions {
  /** Addresses of resolvers, `127.0.0.53` or `10.0.0.2:5353`; those of the machine by default. */
  servers?: readonly string[];
  /** For one question; 2,000 by default. */
  timeoutMs?: number;
}

// A zone may hold thousands of records; who proves something needs one.
const mostRecords = 50;

/** Asks the given resolvers and nobody else, each question at most twice. */
export function openDns({ servers, timeoutMs = 2_000 }: DnsOptions = {}): DnsPort {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
  if (servers !== undefined && servers.length > 0) resolver.setServers(servers);
  return {
    txt: (name) => ask(async () => (await resolver.resolveTxt(name)).map((parts) => parts.join(""))),
    cname: (name) => ask(() => resolver.resolveCname(name)),
    addresses: async (name) => {
      const answers = await Promise.all([
        ask(() => resolver.resolve4(name)),
        ask(() => resolver.resolve6(name)),
      ]);
      const records = answers.flatMap((answer) => ("records" in answer ? answer.records : []));
      return records.length > 0 ? { records } : (answers.find((answer) => "fault" in answer) ?? { records });
    },
  };
}

async function ask(question: () => Promise<string[]>): Promise<DnsAnswer> {
  try {
    return { records: (await question()).slice(0, mostRecords) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTFOUND" || code === "ENODATA") return { records: [] };
    return { fault: code === "ETIMEOUT" ? "timeout" : "server_failed" };
  }
}
