import { z } from "zod";
import { ExplainedLine, HelpRequest } from "./help-request.ts";
import { Id } from "./ids.ts";

/** As many requests as one table holds. */
export const workTableSize = 500;

/** Pairs in an address: request and offer with a dot between them, pairs with a comma. Ids only. */
const pairs = /^([0-9a-f-]{36}\.[0-9a-f-]{36}(,[0-9a-f-]{36}\.[0-9a-f-]{36})*)?$/;
const PairsInAddress = z.string().max(7500).regex(pairs).default("");

export const WorkTableQuery = z.strictObject({
  apart: PairsInAddress.meta({ description: "Pairs that the table does not propose: `request.offer,…`." }),
  kept: PairsInAddress.meta({ description: "Pairs that stay together: `request.offer,…`." }),
});
export type WorkTableQuery = z.infer<typeof WorkTableQuery>;

const TableHelper = z.object({
  offerId: Id,
  helperId: Id,
  name: z.string(),
  areaName: z.string().nullable(),
  points: z.int(),
  reasons: z.array(ExplainedLine),
});

const OtherHelper = z.object({
  offerId: Id,
  name: z.string(),
  points: z.int(),
  neededFor: Id.nullable().meta({ description: "The request for which the table proposes this helper." }),
});
export type OtherHelper = z.infer<typeof OtherHelper>;

const TablePair = z.object({
  request: HelpRequest,
  helper: TableHelper,
  isKept: z.boolean(),
  fitting: z.int().meta({ description: "How many helpers fit this request." }),
  best: OtherHelper.nullable().meta({
    description: "Who fits better, and is proposed elsewhere; null: nobody.",
  }),
  runnerUp: OtherHelper.nullable(),
});
export type TablePair = z.infer<typeof TablePair>;

const WithoutHelper = z.object({
  request: HelpRequest,
  offering: z.int().meta({ description: "How many helpers offer this kind of help." }),
  leftOut: z.array(z.object({ filter: z.string(), count: z.int(), text: z.string() })),
  asked: z.int().meta({ description: "Who fit, and were asked for it before." }),
  thinking: z.int().meta({ description: "Who fit, and still have to answer another ask." }),
  apart: z.int().meta({ description: "Who fit, and were set aside at the table." }),
  elsewhere: z.int().meta({ description: "Who fit, and are proposed for another request." }),
});
export type WithoutHelper = z.infer<typeof WithoutHelper>;

/** All requests that wait for a person, beside who could best help whom. A proposal: nobody is asked by it. */
export const WorkTable = z
  .object({
    pairs: z.array(TablePair),
    without: z.array(WithoutHelper),
    firstTalk: z.array(HelpRequest).meta({ description: "Still to be looked at by the desk, oldest first." }),
    helped: z.int(),
    helpedOneByOne: z
      .int()
      .meta({ description: "How many would be helped if each request took its best helper in turn." }),
    isBest: z.boolean().meta({ description: "Proven that no other division helps more people." }),
    tookMilliseconds: z.int(),
    lost: z.int().meta({ description: "Pairs that were to stay together, and no longer fit." }),
    beingAsked: z.int().meta({ description: "Requests about which somebody who was asked is thinking now." }),
    hasMore: z.boolean().meta({ description: "More requests wait than one table holds." }),
  })
  .meta({ id: "WorkTable" });
export type WorkTable = z.infer<typeof WorkTable>;

const AskedPair = z.strictObject({ helpRequestId: Id, offerId: Id });

/** The pairs that people chose at the table; at most one helper per request, and one request per helper. */
export const CreateWorkTableInvitations = z.strictObject({ pairs: z.array(AskedPair).min(1).max(100) });
export type CreateWorkTableInvitations = z.infer<typeof CreateWorkTableInvitations>;

export const WorkTableInvitations = z
  .object({
    asked: z.array(AskedPair),
    notAsked: z.array(AskedPair).meta({
      description:
        "Pairs that do not fit any more, or were asked meanwhile. Which of these it was is not told.",
    }),
  })
  .meta({ id: "WorkTableInvitations" });
export type WorkTableInvitations = z.infer<typeof WorkTableInvitations>;
