import { NewMatchMessage } from "@omzien/contracts";
import { Button, Stack, TextArea } from "@omzien/ui";
import { Send } from "lucide-react";
import { useState } from "react";
import { z } from "zod";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { messagesQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { warningsForFew } from "../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useDraft } from "../forms/use-draft.ts";
import { useFaults } from "../forms/use-faults.ts";

const places: FieldPlace[] = [{ pointer: "/body", id: "message", missing: "message.missing" }];
const MessageDraft = z.object({ body: z.string().catch("") });

/** Writing a message; what is being typed is kept until it is sent. */
export function MessageForm({ matchId, name }: { matchId: string; name: string }) {
  const { t } = useTranslator();
  const draft = useDraft(`message:${matchId}`, MessageDraft);
  const [sent, setSent] = useState(false);
  const faults = useFaults(places);
  const post = useAction(
    (api, body: NewMatchMessage, header) =>
      answerOf(api.POST("/matches/{matchId}/messages", { params: { path: { matchId }, header }, body })),
    {
      async onDone() {
        await draft.clear();
        await queryClient.invalidateQueries({ queryKey: messagesQuery(matchId).queryKey });
        setSent(true);
      },
    },
  );
  const send = async () => {
    setSent(false);
    const input = faults.check(NewMatchMessage, { body: draft.values.body });
    if (input) await post.send(input, draft.sendKey);
    else document.getElementById("message")?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack>
        <TextArea
          id="message"
          name="message"
          rows={3}
          label={t("message.label")}
          hint={t("message.hint", { name })}
          error={faults.errorOf("message")}
          maxLength={2000}
          value={draft.values.body}
          onChange={(body) => draft.change({ body })}
        />
        <FreeTextNotice text={draft.values.body} looksFor={warningsForFew} />
        <ProblemNotice problem={post.problem} />
        <div>
          <Button type="submit" variant="secondary" icon={<Send aria-hidden />} busy={post.busy}>
            {t("message.send")}
          </Button>
        </div>
        <p role="status">{sent && t("message.sent")}</p>
      </Stack>
    </form>
  );
}
