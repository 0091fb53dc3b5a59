import {
  applyRetention,
  carryForwardingRules,
  expireConsents,
  recordConsentTexts,
  removeExpired,
  removeOldPackages,
  replayErasures,
  resumeLostSteps,
  sendDeskDigest,
  settleAreaMap,
  tendColleagues,
  tendEnvelopes,
  tendForwardings,
  tendSender,
  tendUnusedAccounts,
  tidyPackageStore,
} from "@omzien/services";
import type { WorkerDependencies } from "./dependencies.ts";

/**
 * Looks whether domains still prove whose they are, each once a day, and tidies the store of files. Takes up again what was left lying, and clears
 * what has had its time, at every live tenant, one after another. A tenant that fails does not hold up the next one,
 * nor the one task the other.
 *
 * @throws AggregateError with the failures, after the last tenant.
 */
export async function everyHour(
  deps: Pick<
    WorkerDependencies,
    "liveTenants" | "recheckDomains" | "contextOf" | "files" | "sender" | "envelopes" | "log"
  >,
): Promise<void> {
  const failures: unknown[] = [];
  await lookAfterDomains(deps).catch((error: unknown) => failures.push(error));
  await tidyPackageStore(deps.files, new Date()).catch((error: unknown) => failures.push(error));
  await deps.envelopes.emptyOver(new Date()).catch((error: unknown) => failures.push(error));
  await deps.envelopes.removeOver(daysAgo(30)).catch((error: unknown) => failures.push(error));
  for (const tenantId of await deps.liveTenants()) {
    try {
      const ctx = await deps.contextOf(tenantId, "every_hour");
      if (!ctx) continue;
      const results = await Promise.allSettled([
        resumeLostSteps({ ctx }),
        removeExpired({ ctx }),
        recordConsentTexts({ ctx }),
        applyRetention({ ctx }),
        expireConsents({ ctx }),
        tendUnusedAccounts({ ctx }),
        tendColleagues({ ctx }),
        replayErasures({ ctx }),
        removeOldPackages({ ctx, files: deps.files }),
        tendSender({ ctx, input: deps.sender }),
        settleAreaMap({ ctx }),
        sendDeskDigest({ ctx, input: deps }),
        carryForwardingRules({ ctx, input: deps }),
        tendForwardings({ ctx, input: deps }),
        tendEnvelopes({ ctx, input: deps }),
      ]);
      for (const result of results) if (result.status === "rejected") failures.push(result.reason);
      const [resumed, removed, , destroyed] = results;
      deps.log.debug({ tenant: tenantId, resumed, removed, destroyed }, "the hour's work is done");
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Not every tenant's work could be done");
}

async function lookAfterDomains(deps: Pick<WorkerDependencies, "recheckDomains" | "log">): Promise<void> {
  for (const host of await deps.recheckDomains()) {
    deps.log.warn({ host }, "the domain lost its proof and is not served any more");
  }
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}
