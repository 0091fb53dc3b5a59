import { Button, Heading, PageLayout, Row, Stack, Text, TextField } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { answerOf, api, queryClient } from "../api/client.ts";
import { knowsPasskeys, signInWithPasskey } from "../api/passkey.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { textOf } from "../shell/text-of.ts";
import { words } from "../shell/words.ts";

/** With a passkey alone, or with a password and a second step: what was wrong is nobody's business. */
export function SignInPage() {
  const { t } = words;
  usePageTitle(t("console.sign-in.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("console.sign-in.title")}</Heading>
      {knowsPasskeys() && <ByPasskey />}
      <ByPassword />
    </PageLayout>
  );
}

function useSignIn<Input>(signIn: (input: Input) => Promise<unknown>) {
  const navigate = useNavigate();
  return useAct(signIn, () => {
    queryClient.clear();
    void navigate({ to: "/" });
  });
}

function ByPasskey() {
  const { t } = words;
  const { act, busy, problem } = useSignIn(() => signInWithPasskey());
  return (
    <Stack>
      <Heading level={2}>{t("console.sign-in.passkey.title")}</Heading>
      <ProblemNotice problem={problem} />
      <Text>{t("console.sign-in.passkey.text")}</Text>
      <div>
        <Button busy={busy} onClick={() => act(undefined)}>
          {t("console.sign-in.passkey.button")}
        </Button>
      </div>
    </Stack>
  );
}

interface Account {
  email: string;
  password: string;
}

function ByPassword() {
  const { t } = words;
  const form = useRef<HTMLFormElement>(null);
  const byCode = useSignIn((body: Account & { code: string }) => answerOf(api.POST("/sessions", { body })));
  const byPasskey = useSignIn((account: Account) => signInWithPasskey(account));
  const typed = () => {
    const fields = new FormData(form.current ?? undefined);
    return { email: textOf(fields, "email"), password: textOf(fields, "password") };
  };
  const problem = byCode.problem ?? byPasskey.problem;
  const at = (field: string) => faultAt(problem, `/${field}`) ?? faultAt(problem, `/account/${field}`);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        byPasskey.forget();
        byCode.act({ ...typed(), code: textOf(new FormData(event.currentTarget), "code") });
      }}
    >
      <Stack>
        {knowsPasskeys() && <Heading level={2}>{t("console.sign-in.password.title")}</Heading>}
        <ProblemNotice problem={problem} />
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          label={t("console.email")}
          error={at("email")}
        />
        <TextField
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          label={t("console.password")}
          error={at("password")}
        />
        <TextField
          id="code"
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="off"
          label={t("console.code")}
          hint={t("console.code.hint")}
          error={at("code")}
        />
        <Row>
          <Button type="submit" variant={knowsPasskeys() ? "secondary" : "primary"} busy={byCode.busy}>
            {t("console.sign-in.button")}
          </Button>
          {knowsPasskeys() && (
            <Button
              variant="quiet"
              busy={byPasskey.busy}
              onClick={() => {
                byCode.forget();
                byPasskey.act(typed());
              }}
            >
              {t("console.sign-in.passkey.instead")}
            </Button>
          )}
        </Row>
        <Text muted>{t("console.sign-in.lost")}</Text>
      </Stack>
    </form>
  );
}
