import { Button, Heading, PageLayout, Stack, Text, TextField } from "@omzien/ui";
import { answerOf, api, queryClient } from "../api/client.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { textOf } from "../shell/text-of.ts";
import { words } from "../shell/words.ts";
import { useNavigate } from "@tanstack/react-router";

/** Address, password and code at once: what was wrong of the three is nobody's business. */
export function SignInPage() {
  const { t } = words;
  const navigate = useNavigate();
  usePageTitle(t("console.sign-in.title"));
  const { act, busy, problem } = useAct(
    (body: { email: string; password: string; code: string }) => answerOf(api.POST("/sessions", { body })),
    () => {
      queryClient.clear();
      void navigate({ to: "/" });
    },
  );
  return (
    <PageLayout>
      <Heading level={1}>{t("console.sign-in.title")}</Heading>
      <ProblemNotice problem={problem} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          act({
            email: textOf(form, "email"),
            password: textOf(form, "password"),
            code: textOf(form, "code"),
          });
        }}
      >
        <Stack>
          <TextField
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            label={t("console.email")}
            error={faultAt(problem, "/email")}
          />
          <TextField
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            label={t("console.password")}
            error={faultAt(problem, "/password")}
          />
          <TextField
            id="code"
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="off"
            label={t("console.code")}
            hint={t("console.code.hint")}
            error={faultAt(problem, "/code")}
          />
          <div>
            <Button type="submit" busy={busy}>
              {t("console.sign-in.button")}
            </Button>
          </div>
          <Text muted>{t("console.sign-in.lost")}</Text>
        </Stack>
      </form>
    </PageLayout>
  );
}
