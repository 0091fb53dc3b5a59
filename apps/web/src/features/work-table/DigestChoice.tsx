import { Button, Heading, Row, Text } from "@omzien/ui";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { Mail, MailX } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { api } from "../../shell/api.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { deskKey } from "../desk/queries.ts";
import css from "./WorkTablePage.module.css";

const digestQuery = queryOptions({
  queryKey: [...deskKey, "digest"],
  queryFn: () => answerOf(api.GET("/desk-digest")),
});

/** One's own mail of the day, and the way to turn it off or on. */
export function DigestChoice() {
  const { t } = useTranslator();
  const client = useQueryClient();
  const { data: digest } = useQuery(digestQuery);
  const change = useAction((site, isOn: boolean) => answerOf(site.PUT("/desk-digest", { body: { isOn } })), {
    onDone: (result) => client.setQueryData(digestQuery.queryKey, result),
  });
  if (!digest) return null;
  return (
    <section aria-labelledby="table-digest" className={css["section"]}>
      <Heading level={2} id="table-digest">
        {t("work-table.digest.title")}
      </Heading>
      <div role="status">
        <Text>
          {digest.isOn ? t("work-table.digest.on", { hour: digest.hour }) : t("work-table.digest.off")}
        </Text>
      </div>
      <ProblemNotice problem={change.problem} />
      <Row>
        <Button
          variant="secondary"
          icon={digest.isOn ? <MailX aria-hidden /> : <Mail aria-hidden />}
          busy={change.busy}
          onClick={() => void change.send(!digest.isOn)}
        >
          {t(digest.isOn ? "work-table.digest.turn-off" : "work-table.digest.turn-on")}
        </Button>
      </Row>
    </section>
  );
}
