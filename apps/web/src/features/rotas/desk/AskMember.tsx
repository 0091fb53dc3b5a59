import { Button, Heading, Select, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { api } from "../../../shell/api.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { type Rota, useRotaAction } from "../queries.ts";

/** The desk asks who said yes: one of the helpers who fit the request. */
export function AskMember({ rota }: { rota: Rota }) {
  const { t } = useTranslator();
  const [personId, setPersonId] = useState("");
  const helpRequestId = rota.helpRequestId ?? "";
  const candidates = useQuery({
    queryKey: ["rotas", "candidates", helpRequestId],
    queryFn: () =>
      answerOf(api.GET("/help-requests/{helpRequestId}/candidates", { params: { path: { helpRequestId } } })),
    enabled: helpRequestId !== "",
  });
  const ask = useRotaAction((client, body: { personId: string }, header) =>
    answerOf(client.POST("/rotas/{rotaId}/members", { params: { path: { rotaId: rota.id }, header }, body })),
  );
  const known = new Set(rota.members.filter(({ state }) => state !== "left").map((one) => one.personId));
  const left = (candidates.data?.candidates ?? []).filter(({ helperId }) => !known.has(helperId));
  // Whoever was asked a moment ago is no choice any more.
  const chosen = left.some(({ helperId }) => helperId === personId) ? personId : "";
  return (
    <section aria-labelledby="rota-add">
      <Stack>
        <Heading level={2} id="rota-add">
          {t("rota.add")}
        </Heading>
        {candidates.data && left.length === 0 && <Text>{t("rota.add.none")}</Text>}
        {left.length > 0 && (
          <Select
            id="rota-add-who"
            label={t("rota.add.who")}
            options={[
              { value: "", label: t("rota.add.choose") },
              ...left.map(({ helperId, name }) => ({ value: helperId, label: name })),
            ]}
            value={chosen}
            onChange={(event) => setPersonId(event.target.value)}
          />
        )}
        <ProblemNotice problem={ask.problem} />
        {left.length > 0 && (
          <div>
            <Button
              variant="secondary"
              busy={ask.busy}
              disabled={chosen === ""}
              onClick={() => void ask.send({ personId: chosen })}
            >
              {t("rota.add.action")}
            </Button>
          </div>
        )}
      </Stack>
    </section>
  );
}
