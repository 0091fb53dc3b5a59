import type { AdjustHelpOffer, OfferAdjustmentKind } from "@omzien/contracts";
import { Button, Notice, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { myOfferQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { type Action, useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

const rests = [1, 2, 4] as const;

/** Limits that a helper may set with one press after an answer; each can be undone, none is asked for. */
export function OfferLimits({ invitationId }: { invitationId: string }) {
  const { t } = useTranslator();
  const offer = useQuery(myOfferQuery);
  const limit = useLimit();
  if (!offer.data) return null;
  return (
    <Stack>
      <Text>{t("limit.text")}</Text>
      <LastLimit />
      <Row>
        {rests.map((weeks) => (
          <Button
            key={weeks}
            variant="secondary"
            busy={limit.busy}
            onClick={() => void limit.send({ kind: "rest", weeks })}
          >
            {t("limit.rest.weeks", { weeks })}
          </Button>
        ))}
      </Row>
      <Row>
        <Button
          variant="secondary"
          busy={limit.busy}
          onClick={() => void limit.send({ kind: "not-this-kind", invitationId })}
        >
          {t("limit.not-this-kind")}
        </Button>
        {!offer.data.notOwnStreet && (
          <Button
            variant="secondary"
            busy={limit.busy}
            onClick={() => void limit.send({ kind: "not-my-street" })}
          >
            {t("limit.not-my-street")}
          </Button>
        )}
      </Row>
      <ProblemNotice problem={limit.problem} />
    </Stack>
  );
}

/** Two weeks of rest after much help, with one press. */
export function RestOffer() {
  const { t } = useTranslator();
  const offer = useQuery(myOfferQuery);
  const limit = useLimit();
  if (!offer.data) return null;
  return (
    <Stack>
      <LastLimit />
      {!offer.data.isPaused && (
        <Notice title={t("limit.rest.ask")}>
          <p>{t("limit.rest.ask.text")}</p>
          <Row>
            <Button
              variant="secondary"
              busy={limit.busy}
              onClick={() => void limit.send({ kind: "rest", weeks: 2 })}
            >
              {t("limit.rest.weeks", { weeks: 2 })}
            </Button>
          </Row>
          <ProblemNotice problem={limit.problem} />
        </Notice>
      )}
    </Stack>
  );
}

/** What was set with one press in the last day, and the way back. */
export function LastLimit() {
  const { t } = useTranslator();
  const offer = useQuery(myOfferQuery);
  const [undone, setUndone] = useState<OfferAdjustmentKind>();
  const undo = useAction(
    (api, adjustmentId: string) =>
      answerOf(
        api.DELETE("/help-offers/mine/adjustments/{adjustmentId}", { params: { path: { adjustmentId } } }),
      ),
    { onDone: (changed) => queryClient.setQueryData(myOfferQuery.queryKey, changed) },
  );
  const last = offer.data?.lastAdjustment;
  if (!last) return undone ? <Notice title={t("limit.undone")} live="polite" /> : null;
  const takeBack = async () => {
    if (await undo.send(last.id)) setUndone(last.kind);
  };
  return (
    <Notice tone="success" title={t(`limit.done.${last.kind}`)} live="polite">
      <Row>
        <Button variant="secondary" busy={undo.busy} onClick={() => void takeBack()}>
          {t("limit.undo")}
        </Button>
      </Row>
      <ProblemNotice problem={undo.problem} />
    </Notice>
  );
}

function useLimit(): Action<AdjustHelpOffer, unknown> {
  return useAction(
    (api, body: AdjustHelpOffer, header) =>
      answerOf(api.POST("/help-offers/mine/adjustments", { params: { header }, body })),
    { onDone: (changed) => queryClient.setQueryData(myOfferQuery.queryKey, changed) },
  );
}
