import type { ConsentChain } from "@omzien/contracts";
import { Button, Heading, Notice, Stack, SummaryList, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** Computes the chain of answers anew, and says what came out. */
export function ChainCheck() {
  const { t } = useTranslator();
  const [chain, setChain] = useState<ConsentChain | undefined>();
  const check = useAction((api) => answerOf(api.GET("/oversight/consent-chain")), { onDone: setChain });
  return (
    <section aria-labelledby="chain">
      <Stack>
        <Heading level={2} size="m" id="chain">
          {t("oversight.consents.chain.title")}
        </Heading>
        <Text>{t("oversight.consents.chain.text")}</Text>
        <div data-print="no">
          <Button variant="secondary" busy={check.busy} onClick={() => void check.send(undefined)}>
            {t("oversight.consents.chain.check")}
          </Button>
        </div>
        <ProblemNotice problem={check.problem} />
        {chain && <Outcome chain={chain} />}
      </Stack>
    </section>
  );
}

function Outcome({ chain }: { chain: ConsentChain }) {
  const { t, formatNumber } = useTranslator();
  const { broken } = chain;
  const rows = [
    {
      label: t("oversight.consents.chain.links"),
      value: t("oversight.consents.chain.links.value", {
        links: formatNumber(chain.links),
        ms: formatNumber(chain.tookMs),
      }),
    },
    {
      label: t("oversight.consents.chain.at"),
      value:
        broken &&
        t("oversight.consents.chain.at.value", {
          seq: String(broken.seq),
          because: t(`oversight.consents.because.${broken.because}`),
        }),
    },
    { label: t("oversight.consents.chain.cut"), value: formatNumber(chain.cut) },
    { label: t("oversight.consents.chain.destroyed"), value: formatNumber(chain.destroyed) },
    { label: t("oversight.consents.chain.head"), value: chain.head && <code>{chain.head}</code> },
  ];
  return (
    <>
      <Notice
        tone={broken ? "danger" : "success"}
        live="polite"
        title={t(broken ? "oversight.consents.chain.broken" : "oversight.consents.chain.whole")}
      />
      <SummaryList rows={rows} />
      <Text muted>{t("oversight.consents.chain.head.hint")}</Text>
    </>
  );
}
