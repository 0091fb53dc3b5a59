import {
  applyRetention,
  type ChainReport,
  type RetentionReport,
  retentionReport,
  verifyConsentChain,
} from "@omzien/services";
import { withInstallation } from "../installation.ts";
import type { OpenDatabase } from "../start/open-database.ts";
import { jobAt } from "./job-at.ts";

/**
 * What has had its term at one municipality, a line per kind of data, and whether its chain of consents holds.
 *
 * @param options.apply destroys what is due; otherwise it is only counted.
 * @throws StartFault when no municipality has this host.
 */
export async function retention(
  database: OpenDatabase,
  { host, apply }: { host: string; apply: boolean },
): Promise<string[]> {
  return withInstallation(database, async (installation) => {
    const ctx = await jobAt(installation, { host, job: "retention" });
    const report = apply ? await applyRetention({ ctx }) : await retentionReport({ ctx });
    return [
      ...reportInWords(report, apply ? "destroyed" : "due"),
      chainInWords(await verifyConsentChain(ctx.db)),
    ];
  });
}

/** One line per kind, then the terms that do not hold. */
export function reportInWords({ lines, refused }: RetentionReport, what: "due" | "destroyed"): string[] {
  const width = Math.max(...lines.map(({ kind }) => kind.length));
  return [
    ...lines.map(({ kind, days, defaultDays, reason, count }) => {
      const usual = days === defaultDays ? "" : ` (usually ${defaultDays}${reason ? `: ${reason}` : ""})`;
      return `${kind.padEnd(width)}  ${String(count).padStart(6)} ${what}, kept ${days} days${usual}`;
    }),
    ...refused.map(
      ({ kind, because }) => `The term of ${kind} does not hold: ${because.replaceAll("-", " ")}.`,
    ),
  ];
}

export function chainInWords({ links, cut, destroyed, head, broken }: ChainReport): string {
  if (broken === null) {
    return `The chain of consents holds: ${links} links, ${cut} of erased people, ${destroyed} past their term; head ${head}`;
  }
  return `THE CHAIN OF CONSENTS IS BROKEN at link ${broken.seq}: ${broken.because.replaceAll("-", " ")}.`;
}
