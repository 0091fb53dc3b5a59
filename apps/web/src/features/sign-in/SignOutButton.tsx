import { Button } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { LogOut } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";

/** Signs out on this device, and forgets what was shown. */
export function SignOutButton() {
  const { t } = useTranslator();
  const { session } = useShell();
  const navigate = useNavigate();
  const signOut = useAction((api) => answerOf(api.DELETE("/sessions/current")), {
    async onDone() {
      await navigate({ to: "/" });
      queryClient.clear();
      await session.refresh();
    },
  });
  return (
    <>
      <Button
        variant="quiet"
        icon={<LogOut aria-hidden />}
        busy={signOut.busy}
        onClick={() => void signOut.send(undefined)}
      >
        {t("action.sign-out")}
      </Button>
      <ProblemNotice problem={signOut.problem} />
    </>
  );
}
