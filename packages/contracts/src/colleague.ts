import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id, Instant, PlainDate } from "./ids.ts";
import { StaffRole } from "./person.ts";
import { EmailAddress } from "./sign-in.ts";

const Who = z.object({ name: z.string() });

/** The roles that a municipality's administrators give and take. The officer is appointed apart from them. */
export const ColleagueRole = StaffRole.exclude(["data-protection-officer"]);
export type ColleagueRole = z.infer<typeof ColleagueRole>;

export const RoleOfColleague = z
  .object({
    role: StaffRole,
    since: Instant,
    givenBy: Who.nullable().meta({ description: "Null: by whoever runs the installation." }),
    checkedAt: Instant.nullable().meta({ description: "When an administrator last said that it is right." }),
    checkedBy: Who.nullable(),
    checkBefore: Instant.meta({ description: "A year after it was given or checked." }),
    isDue: z.boolean().meta({ description: "That year has passed." }),
  })
  .meta({ id: "RoleOfColleague" });
export type RoleOfColleague = z.infer<typeof RoleOfColleague>;

export const Colleague = z
  .object({
    personId: Id,
    name: z.string(),
    email: z.string().nullable().meta({ description: "Only of who has no name yet." }),
    isMe: z.boolean(),
    hasSecondFactor: z.boolean(),
    roles: z.array(RoleOfColleague),
  })
  .meta({ id: "Colleague" });
export type Colleague = z.infer<typeof Colleague>;

export const ColleagueInvitation = z
  .object({
    id: Id,
    email: z.string().nullable(),
    roles: z.array(ColleagueRole),
    status: z.enum(["waiting", "expired", "withdrawn"]),
    invitedBy: Who,
    sentAt: Instant,
    expiresAt: Instant,
  })
  .meta({ id: "ColleagueInvitation" });
export type ColleagueInvitation = z.infer<typeof ColleagueInvitation>;

export const RoleChange = z
  .object({
    id: Id,
    name: z.string().meta({ description: "Whose role; empty when the account is gone." }),
    role: StaffRole,
    change: z.enum(["given", "taken"]),
    changedAt: Instant,
    changedBy: Who.nullable().meta({ description: "Null: whoever runs the installation." }),
  })
  .meta({ id: "RoleChange" });
export type RoleChange = z.infer<typeof RoleChange>;

export const Colleagues = z
  .object({
    colleagues: z.array(Colleague),
    invitations: z.array(ColleagueInvitation).meta({ description: "Those that nobody accepted." }),
    alone: z
      .array(z.object({ role: ColleagueRole, holders: z.int() }))
      .meta({ description: "Work that only one person can do, or nobody." }),
    secondFactorFrom: Instant.nullable().meta({
      description: "From when it is obligatory; null: it is not.",
    }),
    secondFactorLatest: PlainDate.meta({
      description: "The last day that may be chosen for that; before today: it is not put off any more.",
    }),
    changes: z.array(RoleChange).meta({ description: "Newest first, at most fifty." }),
  })
  .meta({ id: "Colleagues" });
export type Colleagues = z.infer<typeof Colleagues>;

export const InviteColleague = z.strictObject({
  email: EmailAddress,
  roles: z.array(ColleagueRole).min(1, { error: "required" }).max(8),
});
export type InviteColleague = z.infer<typeof InviteColleague>;

export const ColleagueSecret = z.strictObject({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: "link_malformed" }),
});
export type ColleagueSecret = z.infer<typeof ColleagueSecret>;

export const OpenedColleagueInvitation = z
  .object({
    roles: z.array(ColleagueRole),
    expiresAt: Instant,
    needsName: z.boolean().meta({ description: "Nothing is known yet of who opens it." }),
  })
  .meta({ id: "OpenedColleagueInvitation" });
export type OpenedColleagueInvitation = z.infer<typeof OpenedColleagueInvitation>;

export const AcceptColleagueInvitation = ColleagueSecret.extend({
  firstName: freeText(60).default("").meta({ description: "Asked of who has no name here yet." }),
  lastName: freeText(80).default(""),
});
export type AcceptColleagueInvitation = z.infer<typeof AcceptColleagueInvitation>;
