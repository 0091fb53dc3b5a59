import type { HelpRequest, TriageHelpRequest, Weight } from "@omzien/contracts";
import { Button, RadioGroup, Row, Text } from "@omzien/ui";
import { Search } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CasePart } from "../frame/CaseFrame.tsx";
import { useDeskRefresh } from "../queries.ts";

const weights: readonly Weight[] = ["light", "middle", "complex"];

/** The first look at a complex request (#58): how heavy it is, and whether neighbours may be asked. */
export function Triage({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const [weight, setWeight] = useState<Weight>(request.weight);
  const { id: helpRequestId } = request;
  const triage = useAction(
    (api, body: TriageHelpRequest, header) =>
      answerOf(
        api.POST("/help-requests/{helpRequestId}/triage", {
          params: { path: { helpRequestId }, header },
          body,
        }),
      ),
    { onDone: refresh },
  );
  return (
    <CasePart id="triage" title={t("desk.triage.title")}>
      <RadioGroup
        id="triage-weight"
        name="weight"
        label={t("desk.triage.weight")}
        options={weights.map((value) => ({
          value,
          label: t(`desk.weight.${value}`),
          hint: t(`desk.triage.weight.${value}`),
        }))}
        value={weight}
        onChange={setWeight}
        columns={3}
      />
      <ProblemNotice problem={triage.problem} />
      <Row>
        <Button
          icon={<Search aria-hidden />}
          busy={triage.busy}
          onClick={() => void triage.send({ weight, outcome: "search" })}
        >
          {t(weight === "complex" ? "desk.triage.search-by-hand" : "desk.triage.search")}
        </Button>
        <Button
          variant="secondary"
          busy={triage.busy}
          onClick={() => void triage.send({ weight, outcome: "keep-at-desk" })}
        >
          {t("desk.triage.keep")}
        </Button>
      </Row>
      <Text size="small" muted>
        {t(weight === "complex" ? "desk.triage.hint.complex" : "desk.triage.hint")}
      </Text>
    </CasePart>
  );
}
