import { defineQuery, type TenantExecutor, type TenantTx } from "@omzien/db";
import { sql, type SqlBool } from "kysely";
import { hasAddress } from "../contacts/contact-rows.ts";
import type { RowOf } from "../row-of.ts";

const rotasByIds = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("rota as r")
    .innerJoin("help_request as h", "h.id", "r.help_request_id")
    .innerJoin("category as c", "c.id", "h.category_id")
    .innerJoin("person as p", "p.id", "r.asker_id")
    .select([
      "r.id",
      "r.help_request_id",
      "r.asker_id",
      "r.starts_on",
      "r.ends_on",
      "r.starts_at",
      "r.ends_at",
      "r.max_faces",
      "r.rest_day",
      "r.revision",
      "r.made_at",
      "r.ended_at",
      "r.ended_because",
      "c.names as category_names",
      "c.icon as category_icon",
      "p.first_name",
      "p.pseudonym",
      "p.erased_at",
      "p.restricted_at",
    ])
    .where((eb) => eb("r.id", "=", eb.fn.any(param("ids")))),
);
export type RotaRow = RowOf<typeof rotasByIds>;

const daysOf = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("rota_day")
    .select(["rota_id", "date", "needed"])
    .where((eb) => eb("rota_id", "=", eb.fn.any(param("ids"))))
    .orderBy("date"),
);

const membersOf = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("rota_member as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .select([
      "m.id",
      "m.rota_id",
      "m.person_id",
      "m.joined_at",
      "m.availability",
      "m.max_shifts",
      "m.is_named",
      "m.left_at",
      "m.left_because",
      "p.first_name",
      "p.pseudonym",
      "p.erased_at",
      "p.restricted_at",
    ])
    .select(sql<boolean>`${hasAddress("m.person_id")}`.as("has_email"))
    .where((eb) => eb("m.rota_id", "=", eb.fn.any(param("ids"))))
    .orderBy("m.asked_at")
    .orderBy("m.id"),
);
export type MemberRow = RowOf<typeof membersOf>;

/** Turns that are somebody's; index rota_shift_running. */
const shiftsOf = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("rota_shift")
    .select(["id", "rota_id", "date", "member_id", "reminded_at"])
    .where((eb) => eb("rota_id", "=", eb.fn.any(param("ids"))))
    .where("ended_at", "is", null)
    .orderBy("date")
    .orderBy("given_at")
    .orderBy("id"),
);
export type ShiftRow = RowOf<typeof shiftsOf>;

const swapsOf = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("rota_swap")
    .select(["id", "rota_id", "shift_id", "to_member_id", "for_shift_id"])
    .where((eb) => eb("rota_id", "=", eb.fn.any(param("ids"))))
    .where("answer", "is", null)
    .orderBy("proposed_at")
    .orderBy("id"),
);
export type SwapRow = RowOf<typeof swapsOf>;

/** The newest proposal of each rota; index rota_proposal_by_rota. */
const proposalsOf = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("rota_proposal")
    .distinctOn("rota_id")
    .select([
      "id",
      "rota_id",
      "revision",
      "made_at",
      "label",
      "cost",
      "lower_bound",
      "shifts",
      "unfilled",
      "accepted_at",
    ])
    .where((eb) => eb("rota_id", "=", eb.fn.any(param("ids"))))
    .orderBy("rota_id")
    .orderBy("made_at", "desc")
    .orderBy("id", "desc"),
);
export type ProposalRow = RowOf<typeof proposalsOf>;

/** Who may not meet, both ways; primary key of block. */
const blocksAmong = defineQuery<{ personIds: string[] }>()((db, param) =>
  db
    .selectFrom("block")
    .select(["person_id", "blocked_id"])
    .where((eb) => eb("person_id", "=", eb.fn.any(param("personIds"))))
    .where((eb) => eb("blocked_id", "=", eb.fn.any(param("personIds")))),
);

/** A rota with everything around it, before anything is shown. */
export interface RotaRows {
  rota: RotaRow;
  days: { date: string; needed: number }[];
  members: MemberRow[];
  shifts: ShiftRow[];
  swaps: SwapRow[];
  proposal: ProposalRow | undefined;
  blocks: { person_id: string; blocked_id: string }[];
}

/** In the order of the ids; those that are not there are left out. One statement per table, whatever the number. */
export async function readRotas(db: TenantExecutor, ids: readonly string[]): Promise<RotaRows[]> {
  if (ids.length === 0) return [];
  const given = { ids: [...ids] };
  const [rotas, days, members, shifts, swaps, proposals] = await Promise.all([
    db.all(rotasByIds, given),
    db.all(daysOf, given),
    db.all(membersOf, given),
    db.all(shiftsOf, given),
    db.all(swapsOf, given),
    db.all(proposalsOf, given),
  ]);
  const personIds = [...rotas.map((row) => row.asker_id), ...members.map((row) => row.person_id)];
  const blocks = await db.all(blocksAmong, { personIds: [...new Set(personIds)] });
  const mine = <T extends { rota_id: string }>(rows: readonly T[], id: string) =>
    rows.filter((row) => row.rota_id === id);
  return ids.flatMap((id) =>
    rotas
      .filter((row) => row.id === id)
      .map((rota) => ({
        rota,
        days: mine(days, id),
        members: mine(members, id),
        shifts: mine(shifts, id),
        swaps: mine(swaps, id),
        proposal: mine(proposals, id)[0],
        blocks,
      })),
  );
}

export async function readRotaRows(db: TenantExecutor, id: string): Promise<RotaRows | undefined> {
  return (await readRotas(db, [id]))[0];
}

/** Puts whatever changes one rota in a row. Persons and the request are locked before it, everywhere. */
export async function lockRota(tx: TenantTx, id: string): Promise<RotaRows | undefined> {
  const locked = await tx.kysely
    .selectFrom("rota")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return locked && readRotaRows(tx, id);
}

/** Rotas that run and in which somebody asks or takes turns; indexes rota_by_asker, rota_member_by_person. */
export const rotasOfPerson = defineQuery<{
  personId: string;
  at: Date | string;
  id: string;
  limit: number;
}>()((db, param) =>
  db
    .selectFrom("rota as r")
    .select(["r.id", "r.made_at"])
    .where("r.ended_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("r.asker_id", "=", param("personId")),
        eb.exists(
          eb
            .selectFrom("rota_member as m")
            .select("m.id")
            .whereRef("m.rota_id", "=", "r.id")
            .where("m.person_id", "=", param("personId"))
            .where("m.left_at", "is", null),
        ),
      ]),
    )
    .where(sql<SqlBool>`(r.made_at, r.id) < (${param("at")}::timestamptz, ${param("id")}::uuid)`)
    .orderBy("r.made_at", "desc")
    .orderBy("r.id", "desc")
    .limit(param("limit")),
);

/** Every rota that runs, but not those of whoever looks; index rota_one_running. */
export const rotasOfDesk = defineQuery<{
  viewerId: string;
  at: Date | string;
  id: string;
  limit: number;
}>()((db, param) =>
  db
    .selectFrom("rota as r")
    .select(["r.id", "r.made_at"])
    .where("r.ended_at", "is", null)
    .where("r.asker_id", "<>", param("viewerId"))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("rota_member as m")
            .select("m.id")
            .whereRef("m.rota_id", "=", "r.id")
            .where("m.person_id", "=", param("viewerId")),
        ),
      ),
    )
    .where(sql<SqlBool>`(r.made_at, r.id) < (${param("at")}::timestamptz, ${param("id")}::uuid)`)
    .orderBy("r.made_at", "desc")
    .orderBy("r.id", "desc")
    .limit(param("limit")),
);
