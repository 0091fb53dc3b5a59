import type { ConsentRegister } from "@omzien/contracts";
import { Button, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { api } from "../../../shell/api.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { jsonFile, saveFile } from "../../my-data/save-file.ts";
import { everyPage } from "../frame/every-page.ts";
import { OversightPart } from "../frame/OversightPart.tsx";
import { cursorOf } from "../frame/use-pages.ts";
import { consentRegisterQuery } from "../queries.ts";
import { ChainCheck } from "./ChainCheck.tsx";

const oneFetch = 1_000;

/** Every answer about consent, to keep; and whether none was changed. */
export function ConsentRegisterPage() {
  const { t, formatNumber } = useTranslator();
  const query = useQuery(consentRegisterQuery);
  return (
    <Loaded query={query} width="wide">
      {(register) => (
        <OversightPart title={t("oversight.consents.title")} lead={t("oversight.consents.lead")}>
          <Text>
            {t("oversight.consents.counts", {
              events: formatNumber(register.events),
              people: formatNumber(register.people),
            })}
          </Text>
          <KeepRegister register={register} />
          <ChainCheck />
        </OversightPart>
      )}
    </Loaded>
  );
}

function KeepRegister({ register }: { register: ConsentRegister }) {
  const { t, formatNumber } = useTranslator();
  const [fetched, setFetched] = useState(0);
  const keep = useAction(() => everyPage(pageOfRecords, setFetched), {
    onDone: (records) =>
      saveFile(
        jsonFile({ site: `${register.site} toestemming`, madeAt: register.madeAt }, "jsonld", {
          "@context": register.context,
          "@graph": records,
        }),
      ),
  });
  return (
    <Stack>
      <Row>
        <Button icon={<Download aria-hidden />} busy={keep.busy} onClick={() => void keep.send(undefined)}>
          {t("oversight.consents.download")}
        </Button>
        <span role="status">
          {keep.busy &&
            t("oversight.consents.fetched", {
              count: formatNumber(fetched),
              total: formatNumber(register.events),
            })}
        </span>
      </Row>
      <Text muted>{t("oversight.consents.format")}</Text>
      <ProblemNotice problem={keep.problem} />
    </Stack>
  );
}

function pageOfRecords(cursor: string | undefined) {
  return answerOf(
    api.GET("/oversight/consent-records", { params: { query: { limit: oneFetch, ...cursorOf(cursor) } } }),
  );
}
