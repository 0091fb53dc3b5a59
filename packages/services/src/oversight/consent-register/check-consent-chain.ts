import { notPersonal, type Projected } from "@omzien/consent";
import type { ConsentChain } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../../audit.ts";
import { verifyConsentChain } from "../../consents/evidence/index.ts";
import { officerOf, type ServiceContext } from "../../context.ts";
import { isoInstant } from "../../iso-instant.ts";

/**
 * Computes every link of the chain of answers anew, and says whether it is whole; the outcome is in the audit log.
 * @throws ForbiddenError for anybody but the data protection officer.
 */
export async function checkConsentChain({ ctx }: { ctx: ServiceContext }): Promise<Projected<ConsentChain>> {
  officerOf(ctx);
  const began = performance.now();
  const report = await verifyConsentChain(ctx.db);
  const tookMs = Math.round(performance.now() - began);
  await transaction(ctx.db, (tx) =>
    recordAudit(tx, ctx, {
      action: "oversight.consent_chain_checked",
      facts: { links: report.links, whole: report.broken === null, head: report.head },
    }),
  );
  return notPersonal({ ...report, checkedAt: isoInstant(ctx.now()), tookMs });
}
