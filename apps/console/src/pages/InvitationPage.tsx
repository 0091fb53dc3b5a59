import type { ConsoleInvitation } from "@omzien/contracts";
import {
  Button,
  ButtonLink,
  CodeField,
  Heading,
  Notice,
  PageLayout,
  Stack,
  Text,
  TextField,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, api, ProblemError } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import css from "../shell/Root.module.css";
import { usePageTitle } from "../shell/page-title.ts";
import { moment, words } from "../shell/words.ts";

/** The way in: a password, an app that shows codes, and ten codes for when the telephone is gone. */
export function InvitationPage() {
  const { t } = words;
  const [token] = useState(() => location.hash.slice(1));
  const [codes, setCodes] = useState<readonly string[]>();
  usePageTitle(t("console.invitation.title"));
  const query = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => answerOf(api.POST("/invitation-views", { body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: codes === undefined,
  });
  if (codes) return <Codes codes={codes} />;
  const isVoid =
    query.error instanceof ProblemError && ["not_found", "invalid_input"].includes(query.error.code);
  if (isVoid) {
    return (
      <PageLayout>
        <Heading level={1}>{t("console.invitation.void")}</Heading>
        <Text>{t("console.invitation.void.text")}</Text>
        <div>
          <ButtonLink href="/inloggen">{t("console.sign-in.title")}</ButtonLink>
        </div>
      </PageLayout>
    );
  }
  return (
    <Loaded query={query}>
      {(invitation) => <JoinForm invitation={invitation} token={token} onJoined={setCodes} />}
    </Loaded>
  );
}

function JoinForm({
  invitation,
  token,
  onJoined,
}: {
  invitation: ConsoleInvitation;
  token: string;
  onJoined: (codes: readonly string[]) => void;
}) {
  const { t } = words;
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<ProblemError>();
  const [busy, setBusy] = useState(false);
  const join = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await answerOf(api.POST("/administrators", { body: { token, password, code } }));
      onJoined(answer.recoveryCodes);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <PageLayout>
      <Heading level={1}>{t("console.invitation.title")}</Heading>
      <Text>
        {t("console.invitation.for", { email: invitation.email, until: moment(invitation.expiresAt) })}
      </Text>
      <ProblemNotice problem={problem} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void join();
        }}
      >
        <Stack>
          <input type="text" name="email" autoComplete="username" hidden readOnly value={invitation.email} />
          <TextField
            id="password"
            type="password"
            autoComplete="new-password"
            label={t("console.password.new")}
            hint={t("console.password.hint")}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={faultAt(problem, "/password")}
          />
          <Heading level={2}>{t("console.app.title")}</Heading>
          <Text>{t("console.app.text")}</Text>
          <img src={invitation.totpQr} alt={t("console.app.qr")} className={css["qr"]} />
          <Text>
            {t("console.app.typed")} <span className={css["code"]}>{invitation.totpSecret}</span>
          </Text>
          <CodeField
            id="code"
            name="code"
            label={t("console.app.code")}
            value={code}
            onChange={setCode}
            error={faultAt(problem, "/code")}
          />
          <div>
            <Button type="submit" busy={busy}>
              {t("console.invitation.button")}
            </Button>
          </div>
        </Stack>
      </form>
    </PageLayout>
  );
}

function Codes({ codes }: { codes: readonly string[] }) {
  const { t } = words;
  return (
    <PageLayout>
      <Heading level={1}>{t("console.codes.title")}</Heading>
      <Notice tone="warning" title={t("console.codes.once")}>
        <Text>{t("console.codes.text")}</Text>
      </Notice>
      <ol className={css["codes"]}>
        {codes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
      <div>
        <ButtonLink href="/">{t("console.codes.go")}</ButtonLink>
      </div>
    </PageLayout>
  );
}
