import { openPlatform, type PlatformDb, type TenantId } from "@omzien/db";
import {
  addDomain,
  checkDomain,
  DomainRefusedError,
  listDomains,
  makePrimary,
  openDns,
  readDomain,
  removeDomain,
} from "@omzien/tenancy";
import type { Settings } from "../settings.ts";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";
import { checkInWords, domainInWords, recordsInWords, refusalInWords } from "./domain-words.ts";
import { tenantAt } from "./tenant-at.ts";

export type DomainCommand =
  | { verb: "domain list"; host: string }
  | {
      verb: "domain add" | "domain check" | "domain remove" | "domain primary";
      host: string;
      domain: string;
    };

/**
 * Does something with the domains of a site.
 *
 * @returns what was done or found, in lines.
 * @throws StartFault when no municipality has this host, or the domain cannot be had.
 */
export async function manageDomain(
  command: DomainCommand,
  database: OpenDatabase,
  settings: Settings,
): Promise<string[]> {
  const platform = openPlatform({ url: database.url, statementTimeoutMs: 0 });
  try {
    const { id } = await tenantAt(platform, command.host);
    if (command.verb === "domain list") return (await listDomains(platform, id)).map(domainInWords);
    return await change(platform, id, command, settings);
  } catch (error) {
    if (!(error instanceof DomainRefusedError)) throw error;
    const domain = "domain" in command ? command.domain : command.host;
    throw new StartFault(refusalInWords(domain, error.reason), { cause: error });
  } finally {
    await platform.close();
  }
}

async function change(
  platform: PlatformDb,
  tenantId: TenantId,
  { verb, domain }: Exclude<DomainCommand, { verb: "domain list" }>,
  settings: Settings,
): Promise<string[]> {
  const target = settings.domainTarget ?? {};
  // Only a trial on one's own machine has the embedded database.
  const mayBeInternal = settings.databaseUrl === undefined;
  if (verb === "domain add") {
    const added = { tenantId, text: domain, who: "command line", mayBeInternal };
    return recordsInWords(await addDomain(platform, added), target);
  }
  const read = readDomain(domain, true);
  if ("refused" in read) throw new DomainRefusedError(read.refused);
  const { host } = read;
  switch (verb) {
    case "domain check": {
      const dns = openDns(settings.dnsServers === undefined ? {} : { servers: settings.dnsServers });
      return checkInWords(host, await checkDomain(platform, dns, { tenantId, host, target }), target);
    }
    case "domain remove":
      await removeDomain(platform, tenantId, host);
      return [`${host} does not lead to the site any more.`];
    case "domain primary":
      await makePrimary(platform, tenantId, host);
      return [`${host} is the name of the site now; its other hosts lead to it.`];
    default:
      return verb satisfies never;
  }
}
