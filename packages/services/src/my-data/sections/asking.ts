import { localText } from "../../local-text.ts";
import type { Section } from "./section.ts";

export const askingSections: readonly Section[] = [
  {
    key: "requests",
    rows: async (tx, ctx, personId) => {
      const rows = await tx.kysely
        .selectFrom("help_request as request")
        .innerJoin("category", "category.id", "request.category_id")
        .leftJoin("area", "area.id", "request.area_id")
        .leftJoin("help_request_withdrawal as withdrawal", "withdrawal.help_request_id", "request.id")
        .leftJoin("help_request_solution as solution", "solution.help_request_id", "request.id")
        .select([
          "request.id",
          "category.names",
          "request.description",
          "request.timing",
          "request.ends_on as endsOn",
          "request.weight",
          "request.urgency",
          "request.needs",
          "request.languages",
          "request.nearness",
          "request.audience",
          "area.name as areaName",
          "request.x",
          "request.y",
          "request.channel",
          "request.state",
          "request.created_at as createdAt",
          "request.opened_at as openedAt",
          "request.circle_first as circleFirst",
          "request.circle_until as circleUntil",
          "withdrawal.withdrawn_at as withdrawnAt",
          "withdrawal.reason",
          "solution.solved_at as solvedAt",
          "solution.how",
        ])
        .where("request.person_id", "=", personId)
        .orderBy("request.created_at")
        .execute();
      return rows.map(({ names, ...row }) => ({ category: localText(ctx, names), ...row }));
    },
  },
  {
    key: "extensions",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("help_request_extension as extension")
        .innerJoin("help_request as request", "request.id", "extension.help_request_id")
        .select([
          "extension.help_request_id as helpRequestId",
          "extension.extended_at as at",
          "extension.old_ends_on as oldEndsOn",
          "extension.new_ends_on as newEndsOn",
        ])
        .where("request.person_id", "=", personId)
        .orderBy("extension.extended_at")
        .execute(),
  },
  {
    key: "searchPauses",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("help_request_search_pause as pause")
        .innerJoin("help_request as request", "request.id", "pause.help_request_id")
        .select([
          "pause.help_request_id as helpRequestId",
          "pause.paused_at as at",
          "pause.resumed_at as resumedAt",
        ])
        .where("request.person_id", "=", personId)
        .orderBy("pause.paused_at")
        .execute(),
  },
  {
    key: "search-steps",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("search_step as step")
        .innerJoin("help_request as request", "request.id", "step.help_request_id")
        .select([
          "step.help_request_id as helpRequestId",
          "step.at",
          "step.kind as step",
          "step.ring",
          "step.asked",
          "step.until",
          "step.elsewhere",
          "step.reply",
        ])
        .where("request.person_id", "=", personId)
        .orderBy("step.at")
        .orderBy("step.id")
        .execute(),
  },
  {
    key: "forwardings",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("forwarding")
        .innerJoin("help_request as request", "request.id", "forwarding.help_request_id")
        .leftJoin("forwarding_recall as recall", "recall.forwarding_id", "forwarding.id")
        .leftJoin("forwarding_answer as answer", "answer.forwarding_id", "forwarding.id")
        .select([
          "forwarding.help_request_id as helpRequestId",
          "forwarding.to_name as elsewhere",
          "forwarding.reference",
          "forwarding.content as envelope",
          "forwarding.sent_at as at",
          "forwarding.expires_at as expiresAt",
          "recall.recalled_at as recalledAt",
          "recall.because",
          "answer.answer as reply",
          "answer.answered_at as answeredAt",
        ])
        .where("request.person_id", "=", personId)
        .orderBy("forwarding.sent_at")
        .orderBy("forwarding.id")
        .execute(),
  },
];
