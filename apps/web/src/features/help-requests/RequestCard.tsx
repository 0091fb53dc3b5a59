import type { components } from "@omzien/api-client";
import { Card, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryIcon } from "../help/CategoryIcon.tsx";
import { timingText } from "../timing/timing-text.ts";
import { RequestStateTag } from "./RequestStateTag.tsx";
import { WaitingText } from "./WaitingText.tsx";

/** One of my own requests: what, when, and how it stands. */
export function RequestCard({ request }: { request: components["schemas"]["HelpRequest"] }) {
  const translator = useTranslator();
  return (
    <Card
      what={request.category.name}
      icon={<CategoryIcon name={request.category.icon} />}
      above={<RequestStateTag state={request.state} />}
      when={timingText(translator, request.timing)}
      href={`/mijn/vragen/${request.id}`}
    >
      {request.state === "matched" ? (
        <Text>{translator.t("request.matched")}</Text>
      ) : (
        <WaitingText request={request} />
      )}
    </Card>
  );
}
