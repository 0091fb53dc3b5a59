import type { components } from "@omzien/api-client";
import { Heading, MessageThread, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ProblemError } from "../../api/problem-error.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { messagesQuery } from "../../api/queries.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { MessageForm } from "./MessageForm.tsx";

type Match = components["schemas"]["Match"];

/** What the two write to each other here; neither sees the other's address. */
export function Messages({ match, name }: { match: Match; name: string }) {
  const { t, formatInstant } = useTranslator();
  const messages = useQuery(messagesQuery(match.id));
  const items = messages.data?.items ?? [];
  const isOpen = match.phase !== "closed";
  if (!isOpen && items.length === 0) return null;
  const thread = items
    .map((message) => ({
      id: message.id,
      mine: message.from === "me",
      author: message.name || name,
      text: message.body,
      when: formatInstant(message.sentAt),
      sentAt: message.sentAt,
    }))
    .toSorted((a, b) => a.sentAt.localeCompare(b.sentAt));
  return (
    <Stack>
      <Heading level={2}>{t("message.title")}</Heading>
      {messages.error instanceof ProblemError && <ProblemNotice problem={messages.error} />}
      {thread.length > 0 && <MessageThread label={t("message.title")} messages={thread} />}
      {isOpen && messages.isSuccess && thread.length === 0 && <Text>{t("message.empty")}</Text>}
      {isOpen ? <MessageForm matchId={match.id} name={name} /> : <Text muted>{t("message.closed")}</Text>}
    </Stack>
  );
}
