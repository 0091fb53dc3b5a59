import { EnterSecondFactor, type MunicipalityPackages } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useShell, useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { useMember } from "../../session/member-context.ts";
import { useStartStaffSignIn } from "../../sign-in/use-start-staff-sign-in.ts";
import { useRequestSignIn } from "../../sign-in/use-request-sign-in.ts";

/** Asked of who was here for a while: a screen that was left open takes nothing along. */
export function ProveFirst({
  by,
  onProven,
}: {
  by: Exclude<MunicipalityPackages["toProve"], "nothing">;
  onProven: () => void;
}) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("take-along.prove.title")}</Heading>
      {by === "code" && <ByCode onProven={onProven} />}
      {by === "provider" && <AtProvider />}
      {by === "mail" && <ByMail />}
    </Stack>
  );
}

const places: FieldPlace[] = [{ pointer: "/code", id: "code", missing: "take-along.prove.missing" }];

function ByCode({ onProven }: { onProven: () => void }) {
  const { t } = useTranslator();
  const { session } = useShell();
  const [code, setCode] = useState("");
  const faults = useFaults(places);
  const entering = useAction(
    (api, body: EnterSecondFactor, header) =>
      answerOf(api.POST("/second-factor/entries", { params: { header }, body })),
    {
      async onDone() {
        await session.refresh();
        onProven();
      },
    },
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(EnterSecondFactor, { code: code || undefined });
    if (body) await entering.send(body);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Text>{t("take-along.prove.code")}</Text>
        <TextField
          id="code"
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          label={t("take-along.prove.label")}
          hint={t("take-along.prove.hint")}
          error={faults.errorOf("code")}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <ProblemNotice problem={entering.problem} />
        <Row>
          <Button type="submit" busy={entering.busy}>
            {t("take-along.prove.action")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

const here = "/beheer/meenemen";

function AtProvider() {
  const { t } = useTranslator();
  const start = useStartStaffSignIn(here);
  return (
    <>
      <Text>{t("take-along.prove.provider")}</Text>
      <ProblemNotice problem={start.problem} />
      <Row>
        <Button busy={start.busy} onClick={() => void start.send(undefined)}>
          {t("sign-in.staff.action")}
        </Button>
      </Row>
    </>
  );
}

function ByMail() {
  const { t } = useTranslator();
  const { email } = useMember();
  const navigate = useNavigate();
  const asking = useRequestSignIn();
  const ask = async () => {
    const sent = await asking.send({ email: email ?? "", returnTo: here });
    if (sent) await navigate({ to: "/inloggen/code" });
  };
  return (
    <>
      <Text>{t("take-along.prove.mail", { email: email ?? "" })}</Text>
      <ProblemNotice problem={asking.problem} />
      <Row>
        <Button busy={asking.busy} onClick={() => void ask()}>
          {t("take-along.prove.send")}
        </Button>
      </Row>
    </>
  );
}
