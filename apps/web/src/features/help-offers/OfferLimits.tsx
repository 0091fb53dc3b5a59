import type { AdjustHelpOffer } from "@omzien/contracts";
import { Button, Notice, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { myOfferQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { type Action, useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { isLongerRest } from "./longer-rest.ts";

const rests = [1, 2, 4] as const;

/** Limits that a helper may set with one press after an answer; each can be undone, none is asked for. */
export function OfferLimits({ invitationId }: { invitationId: string }) {
  const { t } = useTranslator();
  const offer = useQuery(myOfferQuery);
  const limit = useLimit();
  if (!offer.data) return null;
  const { data } = offer;
  const longer = rests.filter((weeks) => isLongerRest(data, weeks));
  return (
    <Stack>
      <Text>{t("limit.text")}</Text>
      <LastLimit />
      {longer.length === 0 ? (
        <Text>{t("limit.rest.longer")}</Text>
      ) : (
        <Row>
          {longer.map((weeks) => (
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
      )}
      <Row>
        <Button
          variant="secondary"
          busy={limit.busy}
          onClick={() => void limit.send({ kind: "not-this-kind", invitationId })}
        >
          {t("limit.not-this-kind")}
        </Button>
        {!data.notOwnStreet && (
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
  const [undone, setUndone] = useState<{ id: string; before: string | undefined }>();
  const undo = useAction(
    (api, adjustmentId: string) =>
      answerOf(
        api.DELETE("/help-offers/mine/adjustments/{adjustmentId}", { params: { path: { adjustmentId } } }),
      ),
    { onDone: (changed) => queryClient.setQueryData(myOfferQuery.queryKey, changed) },
  );
  const last = offer.data?.lastAdjustment;
  const takeBack = async (id: string) => {
    const changed = await undo.send(id);
    if (changed) setUndone({ id, before: changed.lastAdjustment?.id });
  };
  return (
    <>
      {undone && undone.before === last?.id && (
        <Notice key={undone.id} title={t("limit.undone")} live="polite" />
      )}
      {last && (
        <Notice key={last.id} tone="success" title={t(`limit.done.${last.kind}`)} live="polite">
          <Row>
            <Button variant="secondary" busy={undo.busy} onClick={() => void takeBack(last.id)}>
              {t("limit.undo")}
            </Button>
          </Row>
          <ProblemNotice problem={undo.problem} />
        </Notice>
      )}
    </>
  );
}

function useLimit(): Action<AdjustHelpOffer, unknown> {
  return useAction(
    (api, body: AdjustHelpOffer, header) =>
      answerOf(api.POST("/help-offers/mine/adjustments", { params: { header }, body })),
    { onDone: (changed) => queryClient.setQueryData(myOfferQuery.queryKey, changed) },
  );
}
