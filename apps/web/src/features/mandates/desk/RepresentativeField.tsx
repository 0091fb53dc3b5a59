import type { PersonCard } from "@omzien/contracts";
import { Button, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { fullName, whereOf } from "../../people/person-text.ts";
import { usePersonSearch } from "../../people/use-person-search.ts";
import css from "./DeskMandatesPage.module.css";

interface RepresentativeFieldProps {
  chosen: PersonCard | undefined;
  error: string | undefined;
  onChoose: (person: PersonCard) => void;
}

/** Who may choose: looked up as a caller is. */
export function RepresentativeField({ chosen, error, onChoose }: RepresentativeFieldProps) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState("");
  const { people, problem } = usePersonSearch(typed);
  return (
    <div className={css["found"]}>
      <TextField
        id="representative"
        name="representative"
        autoComplete="off"
        label={t("mandate-desk.record.who")}
        hint={t("mandate-desk.record.who.hint")}
        error={error}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div role="status">
        {chosen && <Text>{t("mandate-desk.record.who.chosen", { name: fullName(chosen) })}</Text>}
        {people?.length === 0 && <Text muted>{t("mandate-desk.record.who.none")}</Text>}
      </div>
      <ProblemNotice problem={problem} />
      {people?.map((person) => (
        <Button
          key={person.id}
          variant="secondary"
          onClick={() => {
            onChoose(person);
            setTyped("");
          }}
        >
          {[fullName(person), whereOf(person)].filter(Boolean).join(" · ")}
        </Button>
      ))}
    </div>
  );
}
