import { Checkbox, Heading, QuestionPage, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { conductQuery } from "../../api/queries.ts";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { PlainText } from "./PlainText.tsx";

const places: FieldPlace[] = [{ pointer: "/accepted", id: "accepted", missing: "conduct.accept.missing" }];
const Input = z.object({ accepted: z.literal(true) });

/** The code of conduct (#139), read and accepted with its version. @param next where to go then. */
export function ConductPage({ next }: { next: string }) {
  const { t } = useTranslator();
  const { session } = useShell();
  const navigate = useNavigate();
  const conduct = useQuery(conductQuery);
  const [accepted, setAccepted] = useState(false);
  const faults = useFaults(places);
  usePageTitle(t("conduct.title"));
  const accept = useAction(
    (api, version: number, header) =>
      answerOf(api.POST("/code-of-conduct/acceptances", { body: { version }, params: { header } })),
    {
      async onDone() {
        await session.refresh();
        await navigate({ href: next, replace: true });
      },
    },
  );
  const submit = async (version: number) => {
    if (!faults.check(Input, { accepted })) return;
    await accept.send(version);
    // The text may have changed while it was being read.
    if (accept.problem) await conduct.refetch();
  };
  return (
    <Loaded query={conduct}>
      {(code) => (
        <QuestionPage
          faults={faults.faults}
          action={t("action.continue")}
          busy={accept.busy}
          onSubmit={() => void submit(code.version)}
        >
          <Heading level={1} size="l">
            {t("conduct.title")}
          </Heading>
          <Text size="lead">{t("conduct.hint")}</Text>
          <div lang={code.locale}>
            <PlainText text={code.text} />
          </div>
          <Checkbox
            id="accepted"
            name="accepted"
            label={t("conduct.accept")}
            error={faults.errorOf("accepted")}
            checked={accepted}
            onChange={setAccepted}
          />
          <ProblemNotice problem={accept.problem} />
        </QuestionPage>
      )}
    </Loaded>
  );
}
