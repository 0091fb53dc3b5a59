import type { Match, SharedField } from "@omzien/contracts";
import { Button, CheckboxGroup, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDeskRefresh } from "../queries.ts";
import css from "./FollowUpForm.module.css";

interface AgreeByPhoneProps {
  match: Match;
  /** Who is on the telephone. */
  person: NonNullable<Match["asker"]>;
}

const order: SharedField[] = ["phone", "email", "address", "lastName"];

/** Whoever cannot agree on the site does so on the telephone: read aloud, and per detail what the other may see. */
export function AgreeByPhone({ match, person }: AgreeByPhoneProps) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const [shares, setShares] = useState<SharedField[]>([]);
  const agree = useAction((api, body: { shares: SharedField[]; personId: string }) =>
    answerOf(api.PUT("/matches/{matchId}/agreement", { params: { path: { matchId: match.id } }, body })),
  );
  const other = (match.asker?.id === person.id ? match.helper : match.asker)?.name ?? "";
  const save = async () => {
    if (await agree.send({ shares, personId: person.id })) await refresh();
  };
  const filledIn = order.filter((field) => person[field]);
  return (
    <div className={css["form"]}>
      <Text>{t("desk.agree.read-aloud", { name: person.name, other })}</Text>
      {filledIn.length > 0 && (
        <CheckboxGroup
          id={`agree-${person.id}`}
          name={`agree-${person.id}`}
          label={t("desk.agree.shares", { other })}
          options={filledIn.map((field) => ({ value: field, label: t(`desk.agree.${field}`) }))}
          values={shares}
          onChange={setShares}
        />
      )}
      <ProblemNotice problem={agree.problem} />
      <div>
        <Button variant="secondary" busy={agree.busy} onClick={() => void save()}>
          {t("desk.agree.save", { name: person.name })}
        </Button>
      </div>
    </div>
  );
}
