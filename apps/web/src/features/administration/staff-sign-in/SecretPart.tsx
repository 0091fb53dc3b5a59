import { SetStaffSignInSecret, type StaffSignInReadiness } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { ifMatch } from "../queries.ts";

export interface SecretPartProps {
  version: string;
  readiness: StaffSignInReadiness;
  onDone: (next: StaffSignInReadiness) => void;
}

const places = [{ pointer: "/secret", id: "secret", missing: "staff-sign-in.secret.missing" }];

/** Goes in, and never comes out. */
export function SecretPart({ version, readiness, onDone }: SecretPartProps) {
  const { t, formatInstant } = useTranslator();
  const [secret, setSecret] = useState("");
  const faults = useFaults(places);
  const save = useAction(
    (api, body: SetStaffSignInSecret) =>
      answerOf(api.PUT("/staff-sign-in/secret", { body, params: { header: ifMatch(version) } })),
    {
      onDone: (next) => {
        setSecret("");
        onDone(next);
      },
    },
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(SetStaffSignInSecret, { secret: secret || undefined });
    if (body) await save.send(body);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Heading level={2}>{t("staff-sign-in.secret")}</Heading>
        <Text>{t("staff-sign-in.secret.lead")}</Text>
        <div role="status">
          <Text>
            {readiness.secretSetAt === null
              ? t("staff-sign-in.secret.none")
              : t("staff-sign-in.secret.set", { when: formatInstant(readiness.secretSetAt) })}
          </Text>
        </div>
        <TextField
          id="secret"
          name="secret"
          type="password"
          width="full"
          autoComplete="off"
          label={t("staff-sign-in.secret")}
          error={faults.errorOf("secret")}
          value={secret}
          onChange={({ target }) => setSecret(target.value)}
        />
        <ProblemNotice problem={save.problem} />
        <Row>
          <Button type="submit" variant="secondary" busy={save.busy}>
            {t("staff-sign-in.secret.save")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
