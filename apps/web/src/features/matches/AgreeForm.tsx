import type { components } from "@omzien/api-client";
import type { SharedField } from "@omzien/contracts";
import { Button, Heading, Stack, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import { otherName } from "./match-text.ts";
import { ShareFields } from "./ShareFields.tsx";
import { useMatchAction } from "./use-match-action.ts";

interface AgreeFormProps {
  match: components["schemas"]["Match"];
  /** Its heading is the heading of the page. */
  asPage?: boolean;
  /** After saving; the page of the match stays where it is. */
  onDone?: () => unknown;
}

/** "Yes, let us": which details the other may see. Also later, to share more or less. */
export function AgreeForm({ match, asPage, onDone }: AgreeFormProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [shares, setShares] = useState<SharedField[]>(match.sharedByMe);
  const agree = useMatchAction(
    (api, body: { shares: SharedField[] }) =>
      answerOf(api.PUT("/matches/{matchId}/agreement", { params: { path: { matchId: match.id } }, body })),
    onDone,
  );
  return (
    <Stack>
      <Heading level={asPage ? 1 : 2}>{t("share.title", { name: otherName(translator, match) })}</Heading>
      <Text>{t("share.hint")}</Text>
      <ShareFields values={shares} onChange={setShares} />
      <ProblemNotice problem={agree.problem} />
      <div>
        <Button busy={agree.busy} onClick={() => void agree.send({ shares })}>
          {t(match.agreedByMe ? "share.save" : "share.agree")}
        </Button>
      </div>
    </Stack>
  );
}
