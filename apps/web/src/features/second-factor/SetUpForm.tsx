import { ConfirmSecondFactor, type SecondFactorSetUp } from "@omzien/contracts";
import { Button, CodeField, ErrorSummary, Heading, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useRouterState } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { usePlacedProblem } from "../forms/use-placed-problem.ts";
import { AtProvider } from "./AtProvider.tsx";
import { EnterForm } from "./EnterForm.tsx";
import css from "./SecondStep.module.css";

export interface SetUpFormProps {
  /** Where it goes on. */
  next: string;
  /** Another app in the place of the one that works. */
  isAgain: boolean;
  onSetUp: (codes: readonly string[]) => void;
}

/** First why and with what; then the picture to scan, and the digits that show that it works. */
export function SetUpForm({ next, isAgain, onSetUp }: SetUpFormProps) {
  const { t } = useTranslator();
  usePageTitle(t("second-factor.title"));
  const here = useRouterState({ select: (state) => state.location.href });
  const [made, setMade] = useState<SecondFactorSetUp>();
  const starting = useAction(
    (api, _: undefined, header) => answerOf(api.POST("/second-factor/set-ups", { params: { header } })),
    { onDone: setMade },
  );
  // Who came by the municipality's own account did not enter the app that works: that comes first.
  if (starting.problem?.code === "second_factor_required")
    return <EnterForm next={here} onEntered={starting.reset} />;
  if (starting.problem?.code === "staff_sign_in_first")
    return <AtProvider next={next} why={t("problem.staff_sign_in_first")} />;
  return (
    <PageLayout>
      <Heading level={1}>{t("second-factor.title")}</Heading>
      <Text size="lead">{t("second-factor.lead")}</Text>
      {made === undefined ? (
        <>
          <Text>{t(isAgain ? "second-factor.again" : "second-factor.need")}</Text>
          <ProblemNotice problem={starting.problem} />
          <Row>
            <Button busy={starting.busy} onClick={() => void starting.send(undefined)}>
              {t("second-factor.start")}
            </Button>
          </Row>
        </>
      ) : (
        <Scan made={made} onSetUp={onSetUp} />
      )}
    </PageLayout>
  );
}

const places: FieldPlace[] = [{ pointer: "/code", id: "code", missing: "second-factor.code.missing" }];

function Scan({ made, onSetUp }: { made: SecondFactorSetUp; onSetUp: SetUpFormProps["onSetUp"] }) {
  const { t } = useTranslator();
  const { session } = useShell();
  const [code, setCode] = useState("");
  const faults = useFaults(places);
  const confirming = useAction(
    (api, body: ConfirmSecondFactor, header) =>
      answerOf(api.POST("/second-factor/confirmations", { params: { header }, body })),
    {
      async onDone({ recoveryCodes }) {
        onSetUp(recoveryCodes);
        await session.refresh();
      },
    },
  );
  const problem = usePlacedProblem(faults, confirming.problem);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(ConfirmSecondFactor, { code: code || undefined });
    if (body) await confirming.send(body);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <ErrorSummary faults={faults.faults} />
        <Heading level={2}>{t("second-factor.scan.title")}</Heading>
        <Text>{t("second-factor.scan.text")}</Text>
        <img src={made.qr} alt={t("second-factor.scan.picture")} className={css["qr"]} />
        <Text>
          {t("second-factor.scan.typed")} <span className={css["secret"]}>{made.secret}</span>
        </Text>
        <CodeField
          id="code"
          name="code"
          label={t("second-factor.scan.code")}
          error={faults.errorOf("code")}
          value={code}
          onChange={setCode}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" busy={confirming.busy}>
            {t("second-factor.scan.action")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
