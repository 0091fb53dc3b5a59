import type { MandateAct } from "@omzien/contracts";
import { Heading, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { actsQuery } from "../queries.ts";
import css from "./MandateActs.module.css";

/** "Anna did this for you": each act by a mandate, newest first. */
export function MandateActs() {
  const { t } = useTranslator();
  const { data: acts } = useQuery(actsQuery);
  if (!acts) return null;
  return (
    <Stack>
      <Heading level={2}>{t("mandate.acts.title")}</Heading>
      {acts.length === 0 ? (
        <Text muted>{t("mandate.acts.none")}</Text>
      ) : (
        <ul className={css["list"]}>
          {acts.map((act) => (
            <Act key={act.id} act={act} />
          ))}
        </ul>
      )}
    </Stack>
  );
}

function Act({ act }: { act: MandateAct }) {
  const { t, formatInstant } = useTranslator();
  const { name, helpRequestId, question } = act;
  return (
    <li className={css["act"]}>
      <Heading level={3} size="s">
        {t(`mandate.act.${act.kind}`)}
      </Heading>
      {question !== null && <p>{question}</p>}
      <p>
        {name ? t("mandate.act.by", { name }) : t("mandate.act.by-left")}{" "}
        {`(${t(`mandate.capacity.${act.capacity}`)})`}
      </p>
      <p className={css["when"]}>
        <time dateTime={act.at}>{formatInstant(act.at)}</time>
      </p>
      {helpRequestId !== null && <a href={`/mijn/vragen/${helpRequestId}`}>{t("mandate.act.see-request")}</a>}
    </li>
  );
}
