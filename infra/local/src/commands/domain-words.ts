import type {
  CheckedDomain,
  DomainRefusedError,
  DomainTarget,
  DomainToProve,
  ListedDomain,
} from "@omzien/tenancy";

const refusals: Record<DomainRefusedError["reason"], string> = {
  not_a_name: "is not a domain name; write only the name, such as buurthulp.tilburg.nl",
  wildcard: "is a wildcard; each domain is added by its own name",
  ip_address: "is an address of a machine; a domain is a name",
  internal: "is a name for inside a network; residents cannot come by it",
  label_too_long: "has a part of more than 63 characters; DNS does not take that",
  too_long: "is longer than 253 characters; DNS does not take that",
  one_label: "has no dot; write the whole name, such as buurthulp.tilburg.nl",
  in_use: "is in use by a site already",
  unknown: "was not added to this site; domain list shows its domains",
  given: "is the name that the site was made with; it stays, so that the site can always be reached",
  not_active: "is not served by this site; domain check tells what it waits for",
};

/** Why a domain cannot be had, in one sentence. */
export function refusalInWords(domain: string, reason: DomainRefusedError["reason"]): string {
  return `${domain} ${refusals[reason]}.`;
}

/** The DNS records that a domain needs. */
export function recordsInWords({ host, shown, record }: DomainToProve, target: DomainTarget): string[] {
  const name = shown === host ? host : `${shown} (${host})`;
  const { name: alias, addresses = [] } = target;
  return [
    `${name} waits for its proof. Whoever keeps its DNS adds:`,
    `  TXT    ${record.name}  "${record.value}"`,
    ...(alias === undefined ? [] : [`  CNAME  ${host}  ${alias}`]),
    ...(addresses.length === 0
      ? []
      : [`  ${alias === undefined ? "" : "or "}A/AAAA  ${host}  ${addresses.join(", ")}`]),
    "The TXT record stays: it is looked at every day.",
    `Then: npm run omzien -- domain check --domain ${host} --host …`,
  ];
}

const proofs: Record<CheckedDomain["proof"], string> = {
  proven: "The TXT record is there.",
  no_record: "There is no TXT record at that name yet. A new one may take an hour to be seen.",
  wrong_value:
    "There is a TXT record at that name, but not with our value. Copy the value once more, without spaces.",
  timeout: "The DNS servers did not answer in time. Try again later; nothing was decided.",
  server_failed: "The DNS servers answered with a fault. Whoever keeps the domain's DNS must look at it.",
  in_use: "The TXT record is there, but another site has this domain. That one must let it go first.",
};

/** What was found when a domain was looked at, and what to do about it. */
export function checkInWords(host: string, checked: CheckedDomain, target: DomainTarget): string[] {
  const states = {
    active: `${host} is active.`,
    pending: `${host} is not active yet.`,
    lost: `${host} lost its proof and was let go. Add it again to get a new record.`,
  };
  return [states[checked.state], proofs[checked.proof], ...pointingInWords(host, checked.pointing, target)];
}

function pointingInWords(host: string, pointing: CheckedDomain["pointing"], target: DomainTarget): string[] {
  const where = [target.name, ...(target.addresses ?? [])].filter((each) => each !== undefined).join(" or ");
  switch (pointing) {
    case "points_here":
      return [`${host} points here.`];
    case "points_nowhere":
      return [`${host} has no CNAME and no address. It must point to ${where}.`];
    case "points_elsewhere":
      return [
        `${host} points elsewhere, so visitors do not come here. It must point to ${where} and nothing else.`,
      ];
    case "timeout":
    case "server_failed":
      return [`Where ${host} points could not be seen: its DNS servers did not answer well.`];
    case "not_known":
      return [];
    default:
      return pointing satisfies never;
  }
}

/** One line about a host of a site. */
export function domainInWords(domain: ListedDomain): string {
  const { host, shown, isPrimary, state, finding, checkedAt, failedDays } = domain;
  const facts = [
    shown === host ? host : `${shown} (${host})`,
    isPrimary ? `${state}, primary` : state,
    ...(finding === null || checkedAt === null
      ? []
      : [`${finding.replaceAll("_", " ")} on ${checkedAt.toISOString().slice(0, 10)}`]),
    ...(failedDays > 0 ? [`${failedDays} days without proof`] : []),
  ];
  return facts.join("  ");
}
