import { Button, Heading, Row, Stack, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { LogOut } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";

/** For who lost a telephone, or used somebody else's computer. */
export function SignOutEverywhere() {
  const { t } = useTranslator();
  const { session } = useShell();
  const navigate = useNavigate();
  const signOut = useAction((api) => answerOf(api.DELETE("/sessions")), {
    async onDone() {
      await navigate({ to: "/" });
      queryClient.clear();
      await session.refresh();
    },
  });
  return (
    <section aria-labelledby="sign-out-everywhere">
      <Stack>
        <Heading level={2} size="m" id="sign-out-everywhere">
          {t("account.sign-out.title")}
        </Heading>
        <Text>{t("account.sign-out.text")}</Text>
        <ProblemNotice problem={signOut.problem} />
        <Row>
          <Button
            variant="secondary"
            icon={<LogOut aria-hidden />}
            busy={signOut.busy}
            onClick={() => void signOut.send(undefined)}
          >
            {t("account.sign-out.action")}
          </Button>
        </Row>
      </Stack>
    </section>
  );
}
