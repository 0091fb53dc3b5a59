import type { PartnerToTell } from "@omzien/contracts";
import { Button, Heading, Notice, Stack, Text } from "@omzien/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./Forwarding.module.css";
import { envelopesQuery } from "./queries.ts";

/** Organisations that have a text on paper which does not hold any more, until the desk told them. */
export function PartnersToTell({ partners }: { partners: readonly PartnerToTell[] }) {
  const { t } = useTranslator();
  const client = useQueryClient();
  const outcome = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<string>();
  const tell = useAction(
    (api, forwardingId: string, header) =>
      answerOf(api.POST("/forwardings/{forwardingId}/told", { params: { path: { forwardingId }, header } })),
    { onDone: (found) => client.setQueryData(envelopesQuery.queryKey, found) },
  );
  const press = async ({ forwardingId, to }: PartnerToTell) => {
    if (!(await tell.send(forwardingId))) return;
    setTold(to);
    // The button is gone; what came of it takes over.
    outcome.current?.focus();
  };
  return (
    <Stack>
      {partners.length > 0 && <Heading level={2}>{t("forwarding.tell.title")}</Heading>}
      <div ref={outcome} tabIndex={-1} role="status">
        {told !== undefined && <Notice tone="success" title={t("forwarding.tell.done", { to: told })} />}
      </div>
      <ProblemNotice problem={tell.problem} />
      <ul className={css["list"]} role="list">
        {partners.map((partner) => (
          <li key={partner.forwardingId} className={css["item"]}>
            <Text>{t("forwarding.tell", { to: partner.to, reference: partner.reference })}</Text>
            <div>
              <Button
                variant="secondary"
                busy={tell.busy}
                aria-label={t("forwarding.tell.label", { to: partner.to, reference: partner.reference })}
                onClick={() => void press(partner)}
              >
                {t("forwarding.tell.action")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
