import { setTimeout as pause } from "node:timers/promises";
import type { AskedPurpose } from "@omzien/contracts";
import type { TestHelper, TestPerson, TestTenant } from "@omzien/testing";
import { newId } from "../../new-id.ts";
import { withdrawConsent } from "../index.ts";

/** Who races: Fatima asks, Joost was asked to help; her name may be seen until she says otherwise. */
export interface RaceTrack {
  tenant: TestTenant;
  fatima: TestPerson;
  joost: TestHelper;
  helpRequestId: string;
  mailId: string;
  /** Withdrawals that were raced against so far. */
  rounds: number;
}

/** Asks whether a withdrawal has been acknowledged; whatever leaves after that must heed it. */
export type IsWithdrawn = () => boolean;

/** What withdraws, and what goes on meanwhile; the latter counts its leaks. */
export interface Race {
  purpose: AskedPurpose;
  of: TestPerson;
  /** Brings things back to how they were before the withdrawal. */
  reset: () => Promise<void>;
  /** @returns how often something left that should not have. */
  run: (isWithdrawn: IsWithdrawn) => Promise<number>;
  /** Waits for the moment to withdraw; without it each race has another, from before to after it. */
  moment?: () => Promise<void>;
}

/** Runs the race so often, each time with the withdrawal at another moment. @returns the leaks in all. */
export async function leaksIn(track: RaceTrack, race: Race, times: number): Promise<number> {
  const { tenant } = track;
  let leaks = 0;
  let runsFor = 6;
  for (let time = 0; time < times; time++) {
    tenant.clock.advance({ minutes: 1 });
    await tenant.consents(race.of, { [race.purpose]: "given" });
    await race.reset();
    tenant.clock.advance({ minutes: 1 });
    let withdrawn = false;
    const withdrawing = async () => {
      await (race.moment?.() ?? pause((time % 8) * 0.15 * runsFor));
      await withdrawConsent({ ctx: tenant.as(race.of), input: { purpose: race.purpose } });
      withdrawn = true;
    };
    const started = performance.now();
    const running = race
      .run(() => withdrawn)
      .then((found) => {
        // A slow machine gets its withdrawals as late as it is slow.
        runsFor = Math.min(performance.now() - started, 50);
        return found;
      });
    const [found] = await Promise.all([running, withdrawing()]);
    leaks += found + (await race.run(() => withdrawn));
    track.rounds += 1;
  }
  return leaks;
}

/** One request for which one helper waits, with the mail of the invitation queued. */
export async function raceTrack(tenant: TestTenant): Promise<RaceTrack> {
  const fatima = await tenant.resident("Fatima");
  const joost = await tenant.helper("Joost");
  const { id: helpRequestId } = await tenant.aHelpRequest({ by: fatima });
  const now = tenant.clock.now();
  const invitationId = newId();
  await tenant.db.kysely
    .insertInto("invitation")
    .values({
      id: invitationId,
      help_request_id: helpRequestId,
      offer_id: joost.offerId,
      helper_id: joost.id,
      wave: 1,
      ring: "neighbourhood",
      points: 50,
      reasons: "[]",
      token_hash: newId(),
      invited_at: now,
      expires_at: new Date(now.getTime() + 7 * 86_400_000),
    })
    .execute();
  const mailId = newId();
  await tenant.db.kysely
    .insertInto("mail")
    .values({ id: mailId, kind: "invitation", person_id: joost.id, subject_id: invitationId, queued_at: now })
    .execute();
  return { tenant, fatima, joost, helpRequestId, mailId, rounds: 0 };
}

/** The mail waits again. */
export async function requeueMail({ tenant, mailId }: RaceTrack): Promise<void> {
  await tenant.db.kysely
    .updateTable("mail")
    .set({ sent_at: null, failed_at: null })
    .where("id", "=", mailId)
    .execute();
}

/** The offer no longer rests. */
export async function resumeOffer({ tenant, joost }: RaceTrack): Promise<void> {
  await tenant.db.kysely
    .updateTable("help_offer")
    .set({ paused_at: null })
    .where("id", "=", joost.offerId)
    .execute();
}
