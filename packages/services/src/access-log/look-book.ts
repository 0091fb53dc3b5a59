import {
  accessOf,
  decide,
  type Decision,
  type FieldId,
  type LogLevel,
  type ProjectionContext,
  type RecordKind,
  type Relation,
  type Subject,
} from "@omzien/consent";
import type { HoldReason } from "@omzien/contracts";
import type { AccessEventTable, TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { viewerOf } from "../disclosure.ts";
import { invariant } from "../errors.ts";
import { newId } from "../new-id.ts";

/** Why somebody looked, in a word of the catalogue `my-data.look.why.*`. */
export type LookReason =
  | `hold.${HoldReason}`
  | "read-out"
  | "call-task"
  | "caller"
  | "person"
  | "request"
  | "match"
  | "follow-up"
  | "note"
  | "report"
  | "invitation"
  | "messages"
  | "draft"
  | "mandate"
  | "colleague"
  | "breach";

export interface Look {
  /** Whom the values are about; null when they are about nobody in particular. */
  personId: string | null;
  /** What was looked at; `id` is null for a list of such records of one person. */
  about: { kind: AccessEventTable["record_kind"]; id: string | null };
  record: { kind: RecordKind; subject: Subject; values: Readonly<Record<string, unknown>> };
  ctx: ProjectionContext;
}

/** Takes down what presenters show of others; only `withLooks` makes one that is written. */
export interface LookBook {
  add(look: Look): void;
}

/** For a presenter whose contact and special data its caller leaves out, such as one's own export. */
export const nothingShown: LookBook = { add() {} };

/** For what is shown to the person whom it is about. @throws InvariantError for a look at anybody else. */
export function ownLooks(ctx: ServiceContext): LookBook {
  const { id } = viewerOf(ctx);
  return { add: ({ personId }) => invariant(personId === id, "only one's own data are shown here") };
}

interface LookOptions {
  reason: LookReason;
  /** Who looks, when that is not the actor: whoever holds the secret of a mail. */
  viewerId?: string | undefined;
  /** How the person themselves gets what the desk saw for them; absent: the way of the look. */
  channel?: AccessEventTable["channel"];
}

/**
 * Runs a read that shows contact or special data of others and writes one row for each person it showed, before the
 * answer is given: when the row cannot be written, there is no answer. Nothing is written for one's own data, for
 * fields that hold nothing, or when the policy hides them.
 * @param db the transaction of the verb, or the database: all rows go in one statement.
 */
export async function withLooks<T>(
  db: TenantExecutor,
  ctx: ServiceContext,
  options: LookOptions,
  read: (looks: LookBook) => T | Promise<T>,
): Promise<T> {
  const rows = new Map<string, AccessEventTable>();
  const viewer = { ...viewerOf(ctx), ...(options.viewerId === undefined ? {} : { id: options.viewerId }) };
  const answer = await read({
    add: (look) => {
      if (look.personId !== null && look.personId === viewer.id) return;
      const key = [look.personId, look.about.kind, look.about.id, look.ctx.purpose].join(" ");
      const row = rowOf(ctx, look, viewer, options);
      if (row) rows.set(key, joined(rows.get(key), row));
    },
  });
  if (rows.size > 0)
    await db.kysely
      .insertInto("access_event")
      .values([...rows.values()])
      .execute();
  return answer;
}

function rowOf(
  { disclosure, now }: Pick<ServiceContext, "disclosure" | "now">,
  { personId, about, record, ctx }: Look,
  viewer: ReturnType<typeof viewerOf>,
  { reason, channel = ctx.channel }: LookOptions,
): AccessEventTable | undefined {
  const at = now();
  const decisions: Record<string, Decision> = {};
  for (const [name, value] of Object.entries(record.values)) {
    if (!holds(value)) continue;
    // A name that is no field of this kind is denied like any unknown field.
    const field = `${record.kind}.${name}` as FieldId;
    const decision = decide(disclosure, viewer, record.subject, field, ctx.purpose, ctx);
    decisions[field] = { ...decision, log: higher(decision.log, floors[field] ?? "none") };
  }
  const { level, fields, rules } = accessOf(decisions);
  if (level === "none") return undefined;
  return {
    id: newId(at.getTime()),
    at,
    viewer_id: viewer.id,
    viewer_kind: viewerKinds[ctx.relation] ?? "system",
    subject_id: personId,
    record_kind: about.kind,
    record_id: about.id,
    fields: [...fields],
    purpose: ctx.purpose,
    rules: [...rules],
    reason,
    channel,
    level,
  };
}

/** Two parts of one look, such as the telephone number and the needs on a card. */
function joined(before: AccessEventTable | undefined, row: AccessEventTable): AccessEventTable {
  if (!before) return row;
  return {
    ...before,
    fields: [...new Set([...before.fields, ...row.fields])].sort(),
    rules: [...new Set([...before.rules, ...row.rules])].sort(),
    level: before.level === "sensitive" ? "sensitive" : row.level,
  };
}

const viewerKinds: Partial<Record<Relation, AccessEventTable["viewer_kind"]>> = {
  coordinator: "coordinator",
  broker: "broker",
  "invited-helper": "helper",
  "matched-helper": "helper",
  "matched-asker": "asker",
  representative: "representative",
  officer: "officer",
  administrator: "administrator",
};

/** Contact data and what says something about health are logged whichever rule shows them, also between neighbours. */
const floors: Partial<Record<FieldId, LogLevel>> = {
  "person.phone": "normal",
  "person.email": "normal",
  "person.address": "normal",
  "person.postcode": "normal",
  "request.healthNeeds": "sensitive",
};

function higher(one: LogLevel, other: LogLevel): LogLevel {
  if (one === "sensitive" || other === "sensitive") return "sensitive";
  return one === "none" ? other : one;
}

/** A field that holds nothing tells nothing. */
function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== "";
}
