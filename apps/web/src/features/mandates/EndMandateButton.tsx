import { Button, Row } from "@omzien/ui";
import { X } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { mandatesKey } from "./queries.ts";

interface EndMandateButtonProps {
  mandateId: string;
  words: string;
  /** The same, with whose mandate it is. */
  label: string;
  onEnded: () => unknown;
}

/** Ends a mandate with one tap, at once. */
export function EndMandateButton({ mandateId, words, label, onEnded }: EndMandateButtonProps) {
  const ending = useAction(
    (api, _: undefined, header) =>
      answerOf(api.POST("/mandates/{mandateId}/revocation", { params: { path: { mandateId }, header } })),
    {
      async onDone() {
        await onEnded();
        await queryClient.invalidateQueries({ queryKey: mandatesKey });
      },
    },
  );
  return (
    <>
      <ProblemNotice problem={ending.problem} />
      <Row>
        <Button
          variant="secondary"
          icon={<X aria-hidden />}
          aria-label={label}
          busy={ending.busy}
          onClick={() => void ending.send(undefined)}
        >
          {words}
        </Button>
      </Row>
    </>
  );
}
