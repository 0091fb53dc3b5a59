import type { EnvelopeTable, PlatformDb, TenantId } from "@omzien/db";
import type { Selectable } from "kysely";

export type EnvelopeReply = NonNullable<Selectable<EnvelopeTable>["answer"]>;

/** Somebody of the installation who may be asked. */
export interface EnvelopeReceiver {
  tenantId: string;
  host: string;
  name: string;
}

export interface ReceivedEnvelope {
  reference: string;
  /** The municipality that asks. */
  from: string;
  /** Null once it was taken back. */
  content: unknown;
  sentAt: Date;
  expiresAt: Date;
}

export interface DeliveredReply {
  reference: string;
  answer: EnvelopeReply;
  answeredAt: Date;
  phone: string;
  phoneHours: string;
}

/** What a site may look at: its own, and who else takes envelopes. */
export interface EnvelopeDesk {
  /** Live municipalities that take envelopes, other than the one that asks; by name. */
  receivers(asking: TenantId): Promise<EnvelopeReceiver[]>;
  /** From live municipalities to this tenant and not over yet, newest first; at most 200. */
  received(to: TenantId, now: Date): Promise<ReceivedEnvelope[]>;
}

/** What only the worker does: carrying. Each step may be done again. */
export interface EnvelopeOffice extends EnvelopeDesk {
  noteRule(tenant: TenantId, rule: { sends: boolean; receives: boolean }, at: Date): Promise<void>;
  /** Once per reference; nothing for a municipality that is gone. */
  deliver(
    from: TenantId,
    envelope: { reference: string; to: string; content: string; sentAt: Date; expiresAt: Date },
  ): Promise<void>;
  /** Removes what stood in it; the receiving side reads that it is not needed any more. */
  takeBack(from: TenantId, reference: string, at: Date): Promise<void>;
  /** The first answer counts, and none to what was taken back. @returns who is to be told; undefined: nobody. */
  reply(to: TenantId, reply: DeliveredReply): Promise<string | undefined>;
  /** Answers to what this tenant sent. */
  repliesTo(from: TenantId, references: readonly string[]): Promise<DeliveredReply[]>;
  /** Removes what stood in those that are over. */
  emptyOver(now: Date): Promise<void>;
  /** Removes what was over before `until`. @returns how many. */
  removeOver(until: Date): Promise<number>;
}

const most = 200;

/**
 * Where envelopes of the installation lie: with the platform, so that no tenant's tables are ever read for another.
 * Every look and every step names whose it is, and finds nobody else's.
 *
 * @param platform the worker's, which may write; a site's own may only look.
 */
export function openEnvelopeOffice(platform: PlatformDb): EnvelopeOffice {
  return { ...looksOf(platform), ...senderOf(platform), ...receiverOf(platform) };
}

function looksOf({ kysely }: PlatformDb): EnvelopeDesk {
  return {
    receivers: async (asking) =>
      kysely
        .selectFrom("forwarding_rule as rule")
        .innerJoin("tenant", "tenant.id", "rule.tenant_id")
        .innerJoin("tenant_host as address", (join) =>
          join.onRef("address.tenant_id", "=", "tenant.id").on("address.is_primary", "=", true),
        )
        .select(["tenant.id as tenantId", "address.host", "tenant.name"])
        .where("rule.receives", "=", true)
        .where("tenant.state", "=", "live")
        .where("tenant.id", "<>", asking)
        .orderBy("tenant.name")
        .orderBy("address.host")
        .execute(),
    received: async (to, now) =>
      kysely
        .selectFrom("envelope")
        .innerJoin("tenant", "tenant.id", "envelope.from_tenant")
        .select([
          "envelope.reference",
          "tenant.name as from",
          "envelope.content",
          "envelope.sent_at as sentAt",
          "envelope.expires_at as expiresAt",
        ])
        .where("envelope.to_tenant", "=", to)
        .where("envelope.expires_at", ">", now)
        .where("tenant.state", "=", "live")
        .orderBy("envelope.sent_at", "desc")
        .orderBy("envelope.reference")
        .limit(most)
        .execute(),
  };
}

function senderOf({
  kysely,
}: PlatformDb): Pick<EnvelopeOffice, "noteRule" | "deliver" | "takeBack" | "repliesTo"> {
  return {
    noteRule: async (tenant, { sends, receives }, at) => {
      await kysely
        .insertInto("forwarding_rule")
        .values({ tenant_id: tenant, sends, receives, noted_at: at })
        .onConflict((known) => known.column("tenant_id").doUpdateSet({ sends, receives, noted_at: at }))
        .execute();
    },
    deliver: async (from, { reference, to, content, sentAt, expiresAt }) => {
      const receiver = await kysely.selectFrom("tenant").select("id").where("id", "=", to).executeTakeFirst();
      if (!receiver) return;
      await kysely
        .insertInto("envelope")
        .values({
          reference,
          from_tenant: from,
          to_tenant: to,
          content,
          sent_at: sentAt,
          expires_at: expiresAt,
        })
        .onConflict((known) => known.column("reference").doNothing())
        .execute();
    },
    takeBack: async (from, reference, at) => {
      await kysely
        .updateTable("envelope")
        .set({ content: null, taken_back_at: at })
        .where("from_tenant", "=", from)
        .where("reference", "=", reference)
        .where("taken_back_at", "is", null)
        .execute();
    },
    repliesTo: async (from, references) => {
      if (references.length === 0) return [];
      const rows = await kysely
        .selectFrom("envelope")
        .select(["reference", "answer", "answered_at", "phone", "phone_hours"])
        .where("from_tenant", "=", from)
        .where("reference", "in", [...references])
        .where("answer", "is not", null)
        .execute();
      return rows.flatMap(({ reference, answer, answered_at: answeredAt, phone, phone_hours: phoneHours }) =>
        answer === null || answeredAt === null || phone === null || phoneHours === null
          ? []
          : [{ reference, answer, answeredAt, phone, phoneHours }],
      );
    },
  };
}

function receiverOf({ kysely }: PlatformDb): Pick<EnvelopeOffice, "reply" | "emptyOver" | "removeOver"> {
  return {
    reply: async (to, { reference, answer, answeredAt, phone, phoneHours }) => {
      await kysely
        .updateTable("envelope")
        .set({ answer, answered_at: answeredAt, phone, phone_hours: phoneHours })
        .where("to_tenant", "=", to)
        .where("reference", "=", reference)
        .where("answer", "is", null)
        .where("taken_back_at", "is", null)
        .execute();
      const row = await kysely
        .selectFrom("envelope")
        .select("from_tenant")
        .where("to_tenant", "=", to)
        .where("reference", "=", reference)
        .where("answer", "is not", null)
        .executeTakeFirst();
      return row?.from_tenant;
    },
    emptyOver: async (now) => {
      await kysely
        .updateTable("envelope")
        .set({ content: null })
        .where("expires_at", "<=", now)
        .where("content", "is not", null)
        .execute();
    },
    removeOver: async (until) => {
      const rows = await kysely
        .deleteFrom("envelope")
        .where("expires_at", "<", until)
        .returning("reference")
        .execute();
      return rows.length;
    },
  };
}
