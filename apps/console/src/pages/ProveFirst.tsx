import { Button, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { words } from "../shell/words.ts";

/** Where the code is typed. */
export const proofField = "prove-code";

/** Asked of who was here for a while, before what is grave: a screen that was left open does none of it. */
export function ProveFirst() {
  const { t } = words;
  const [code, setCode] = useState("");
  const { act, busy, problem } = useAct(
    () => answerOf(api.POST("/sessions/current/proof", { body: { code } })),
    () => setCode(""),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <Stack>
        <Heading level={2}>{t("console.prove.title")}</Heading>
        <Text>{t("console.prove.text")}</Text>
        <ProblemNotice problem={problem} />
        <TextField
          id={proofField}
          label={t("console.code")}
          hint={t("console.code.hint")}
          autoComplete="one-time-code"
          autoCapitalize="off"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          error={faultAt(problem, "/code")}
        />
        <Row>
          <Button type="submit" busy={busy}>
            {t("console.prove.button")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
