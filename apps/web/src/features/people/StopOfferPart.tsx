import type { PersonCard } from "@omzien/contracts";
import { Button, Details, Row, Text } from "@omzien/ui";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CasePart } from "../desk/frame/CaseFrame.tsx";
import { useOfferLimits, useRefreshWithoutOffer } from "../desk/queries.ts";

/** Stopping is as easy by telephone as on the site. */
export function StopOfferPart({ person, onStopped }: { person: PersonCard; onStopped: () => void }) {
  const { t } = useTranslator();
  const refresh = useRefreshWithoutOffer();
  // One's own offer has a page of its own.
  const { data: limits } = useOfferLimits(person.id);
  const stop = useAction(
    (api) =>
      answerOf(api.DELETE("/people/{personId}/help-offer", { params: { path: { personId: person.id } } })),
    {
      async onDone() {
        onStopped();
        await refresh();
      },
    },
  );
  if (!limits) return null;
  return (
    <CasePart id="stop-offer" title={t("offer-desk.stop.title")}>
      <Details summary={t("offer-desk.stop.open", { name: person.firstName })}>
        <Text>{t("offer-desk.stop.text")}</Text>
        <Row>
          <Button variant="secondary" busy={stop.busy} onClick={() => void stop.send(undefined)}>
            {t("offer-desk.stop.action", { name: person.firstName })}
          </Button>
        </Row>
        <ProblemNotice problem={stop.problem} />
      </Details>
    </CasePart>
  );
}
