import type { AdjustOfferByPhone, OfferLimits } from "@omzien/contracts";
import { Button, Row, Select, Stack, Text } from "@omzien/ui";
import { type ReactNode, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useDeskRefresh } from "../desk/queries.ts";

const rests = [1, 2, 4] as const;
const times = [1, 2, 4, 8] as const;

/** The limits that a caller may set, each with one press; none asks why. */
export function LimitChoices({ personId, limits }: { personId: string; limits: OfferLimits }) {
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
  const press = (body: AdjustOfferByPhone, text: string) => (
    <Button key={text} variant="secondary" busy={limit.busy} onClick={() => void limit.send(body)}>
      {text}
    </Button>
  );
  return (
    <Stack>
      <Text muted>{t("limit-desk.hint")}</Text>
      <Row>{rests.map((weeks) => press({ kind: "rest", weeks }, t("limit-desk.rest.weeks", { weeks })))}</Row>
      <Row>
        {times
          .filter((count) => count !== limits.maxAsksPerMonth)
          .map((count) => press({ kind: "most-a-month", count }, t("limit-desk.most", { count })))}
      </Row>
      {!limits.notOwnStreet && <Row>{press({ kind: "not-my-street" }, t("limit-desk.not-street"))}</Row>}
      <KindChoice personId={personId} kinds={limits.categories}>
        {(categoryId) => press({ kind: "not-this-kind", categoryId }, t("limit-desk.kind.action"))}
      </KindChoice>
      <ProblemNotice problem={limit.problem} />
    </Stack>
  );
}

interface KindChoiceProps {
  personId: string;
  kinds: OfferLimits["categories"];
  children: (categoryId: string) => ReactNode;
}

/** One kind less; the last one stays, for an offer of nothing is an offer that stops. */
function KindChoice({ personId, kinds, children }: KindChoiceProps) {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState("");
  const [first] = kinds;
  const kind = kinds.find(({ categoryId }) => categoryId === chosen) ?? first;
  if (!kind || kinds.length === 1) return null;
  return (
    <>
      <Select
        id={`limit-kind-${personId}`}
        label={t("limit-desk.kind")}
        options={kinds.map(({ categoryId, name }) => ({ value: categoryId, label: name }))}
        value={kind.categoryId}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Row>{children(kind.categoryId)}</Row>
    </>
  );
}
