import type { AdjustOfferByPhone, OfferLimits } from "@omzien/contracts";
import { Button, Row, Stack, Text } from "@omzien/ui";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useDeskRefresh } from "../desk/queries.ts";
import { isLongerRest } from "../help-offers/longer-rest.ts";
import { KindChoice } from "./KindChoice.tsx";
import type { LimitOutcome } from "./limit-outcome.ts";

const rests = [1, 2, 4] as const;
const times = [1, 2, 4, 8] as const;

interface LimitChoicesProps {
  personId: string;
  limits: OfferLimits;
  onOutcome: (outcome: LimitOutcome) => void;
}

/** The limits that a caller may set, each with one press; none asks why. */
export function LimitChoices({ personId, limits, onOutcome }: LimitChoicesProps) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const limit = useAction(
    (api, body: AdjustOfferByPhone, header) =>
      answerOf(
        api.POST("/people/{personId}/help-offer/adjustments", {
          params: { path: { personId }, header },
          body,
        }),
      ),
    { onDone: refresh },
  );
  const set = async (body: AdjustOfferByPhone) => {
    const changed = await limit.send(body);
    if (!changed) return false;
    onOutcome(changed.lastAdjustment?.id === limits.lastAdjustment?.id ? "same" : "set");
    return true;
  };
  const press = (body: AdjustOfferByPhone, text: string) => (
    <Button key={text} variant="secondary" busy={limit.busy} onClick={() => void set(body)}>
      {text}
    </Button>
  );
  const longer = rests.filter((weeks) => isLongerRest(limits, weeks));
  return (
    <Stack>
      <Text muted>{t("limit-desk.hint")}</Text>
      {longer.length === 0 ? (
        <Text>{t("limit-desk.rest.longer")}</Text>
      ) : (
        <Row>
          {longer.map((weeks) => press({ kind: "rest", weeks }, t("limit-desk.rest.weeks", { weeks })))}
        </Row>
      )}
      <Row>
        {times
          .filter((count) => count !== limits.maxAsksPerMonth)
          .map((count) => press({ kind: "most-a-month", count }, t("limit-desk.most", { count })))}
      </Row>
      {!limits.notOwnStreet && <Row>{press({ kind: "not-my-street" }, t("limit-desk.not-street"))}</Row>}
      <KindChoice
        personId={personId}
        kinds={limits.categories}
        busy={limit.busy}
        onChosen={(categoryId) => set({ kind: "not-this-kind", categoryId })}
      />
      <ProblemNotice problem={limit.problem} />
    </Stack>
  );
}
