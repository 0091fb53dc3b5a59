import { Button, Heading, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { confidentialityQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";
import { PlainText } from "../onboarding/PlainText.tsx";

export interface ConfidentialityFormProps {
  /** 1 when it is the page. */
  level: 1 | 2;
  why: string;
}

/** The promise to keep silent (#149), read and made with one button; what it opens is shown at once. */
export function ConfidentialityForm({ level, why }: ConfidentialityFormProps) {
  const { t } = useTranslator();
  const { session } = useShell();
  const statement = useQuery(confidentialityQuery);
  const sign = useAction(
    (api, version: number, header) =>
      answerOf(api.POST("/confidentiality-statement/acceptances", { body: { version }, params: { header } })),
    {
      async onDone() {
        await session.refresh();
        await queryClient.invalidateQueries();
      },
    },
  );
  const submit = async (version: number) => {
    await sign.send(version);
    // The text may have changed while it was being read.
    if (sign.problem) await statement.refetch();
  };
  return (
    <Loaded query={statement}>
      {({ version, locale, text }) => (
        <Stack>
          <Heading level={level}>{t("confidentiality.title")}</Heading>
          <Text size="lead">{why}</Text>
          <div lang={locale}>
            <PlainText text={text} />
          </div>
          <ProblemNotice problem={sign.problem} />
          <div>
            <Button busy={sign.busy} onClick={() => void submit(version)}>
              {t("confidentiality.sign")}
            </Button>
          </div>
        </Stack>
      )}
    </Loaded>
  );
}
