import type { OfferLimits } from "@omzien/contracts";
import { Button, Details, Notice, Row, Stack, SummaryList } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemError } from "../../api/problem-error.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CasePart } from "../desk/frame/CaseFrame.tsx";
import { useDeskRefresh, useOfferLimits } from "../desk/queries.ts";
import { LimitChoices } from "./LimitChoices.tsx";

/** What a helper may be asked, and how often; whoever has no screen changes it by telephone. */
export function OfferLimitsPart({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const query = useOfferLimits(personId);
  // One's own offer has a page of its own.
  if (query.error instanceof ProblemError && query.error.code === "forbidden") return null;
  return (
    <CasePart id="limits" title={t("limit-desk.title")}>
      <Loaded query={query}>
        {(limits) => (
          <Stack>
            <LimitsNow limits={limits} />
            <LastPress personId={personId} last={limits.lastAdjustment} />
            {limits.isPaused && limits.lastAdjustment?.kind !== "rest" && <Resume personId={personId} />}
            <Details summary={t("limit-desk.change")}>
              <LimitChoices personId={personId} limits={limits} />
            </Details>
          </Stack>
        )}
      </Loaded>
    </CasePart>
  );
}

function LimitsNow({ limits }: { limits: OfferLimits }) {
  const { t, formatDay, formatList } = useTranslator();
  const { categories, maxAsksPerMonth: count, asksLast30Days: asked, pausedUntil } = limits;
  const rest = pausedUntil
    ? t("limit-desk.rest.until", { day: formatDay(pausedUntil) })
    : t("limit-desk.rest.open");
  return (
    <SummaryList
      rows={[
        { label: t("limit-desk.kinds"), value: formatList(categories.map(({ name }) => name)) },
        {
          label: t("limit-desk.often"),
          value: [t("limit-desk.most", { count }), t("limit-desk.asked", { count: asked })].join("\n"),
        },
        { label: t("limit-desk.street"), value: limits.notOwnStreet && t("limit-desk.street.no") },
        { label: t("limit-desk.rest"), value: limits.isPaused && rest },
      ]}
    />
  );
}

/** Ends a rest that is not needed any more, however it began. */
function Resume({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const resume = useAction(
    (api) => answerOf(api.DELETE("/people/{personId}/help-offer/pause", { params: { path: { personId } } })),
    { onDone: refresh },
  );
  return (
    <>
      <Row>
        <Button variant="secondary" busy={resume.busy} onClick={() => void resume.send(undefined)}>
          {t("limit-desk.resume")}
        </Button>
      </Row>
      <ProblemNotice problem={resume.problem} />
    </>
  );
}

/** What was set with one press in the last day, and the way back. */
function LastPress({ personId, last }: { personId: string; last: OfferLimits["lastAdjustment"] }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const [isUndone, setUndone] = useState(false);
  const undo = useAction(
    (api, adjustmentId: string) =>
      answerOf(
        api.DELETE("/people/{personId}/help-offer/adjustments/{adjustmentId}", {
          params: { path: { personId, adjustmentId } },
        }),
      ),
    { onDone: refresh },
  );
  if (!last) return isUndone ? <Notice title={t("limit-desk.undone")} live="polite" /> : null;
  const takeBack = async () => {
    if (await undo.send(last.id)) setUndone(true);
  };
  return (
    <Notice tone="success" title={t(`limit-desk.done.${last.kind}`)} live="polite">
      <Row>
        <Button variant="secondary" busy={undo.busy} onClick={() => void takeBack()}>
          {t("limit-desk.undo")}
        </Button>
      </Row>
      <ProblemNotice problem={undo.problem} />
    </Notice>
  );
}
