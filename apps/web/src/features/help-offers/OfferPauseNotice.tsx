import type { components } from "@omzien/api-client";
import { Button, Link, Notice, Row } from "@omzien/ui";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { myOfferQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

/** Whether the helper is asked now; a pause ends with one press. */
export function OfferPauseNotice({ offer }: { offer: components["schemas"]["HelpOffer"] }) {
  const { t, formatDay } = useTranslator();
  const resume = useAction((api) => answerOf(api.DELETE("/help-offers/mine/pause")), {
    onDone: (resumed) => queryClient.setQueryData(myOfferQuery.queryKey, resumed),
  });
  if (!offer.mayBeAsked) {
    return (
      <Notice tone="warning" title={t("my-offer.not-yet")} live="polite">
        <p>{t("my-offer.not-yet.text")}</p>
        <p>
          <Link href="/mijn/gegevens/toestemming">{t("my-offer.not-yet.link")}</Link>
        </p>
      </Notice>
    );
  }
  if (!offer.isPaused) {
    return (
      <Notice tone="success" title={t("my-offer.active")} live="polite">
        <p>
          {[
            t("my-offer.asked", { count: offer.asksLast30Days }),
            ...(offer.yesLast30Days > 0 ? [t("my-offer.said-yes", { count: offer.yesLast30Days })] : []),
            t("my-offer.at-most", { count: offer.maxAsksPerMonth }),
          ].join(" ")}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t("my-offer.paused")} live="polite">
      <p>
        {offer.pausedUntil
          ? t("my-offer.paused.until", { day: formatDay(offer.pausedUntil) })
          : t("my-offer.paused.open")}
      </p>
      <Row>
        <Button variant="secondary" busy={resume.busy} onClick={() => void resume.send(undefined)}>
          {t("my-offer.resume")}
        </Button>
      </Row>
      <ProblemNotice problem={resume.problem} />
    </Notice>
  );
}
