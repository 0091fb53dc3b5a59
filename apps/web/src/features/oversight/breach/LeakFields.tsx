import { LeakPart } from "@omzien/contracts";
import { CheckboxGroup, DateField, Select, TextArea } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { lookChoicesQuery } from "../queries.ts";
import css from "./Breach.module.css";
import type { BreachFormPart } from "./BreachForm.tsx";

/** What belongs to the kind of leak that was chosen. */
export function LeakFields(part: BreachFormPart) {
  switch (part.draft.values.kind) {
    case "parts":
      return <Parts {...part} />;
    case "looks":
      return (
        <>
          <Viewer {...part} />
          <Days {...part} />
        </>
      );
    case "mails":
      return <MailIds {...part} />;
    case "exports":
      return <Days {...part} />;
  }
  return part.draft.values.kind satisfies never;
}

function Parts({ draft, faults }: BreachFormPart) {
  const { t } = useTranslator();
  return (
    <CheckboxGroup
      id="parts"
      name="parts"
      label={t("oversight.breach.parts")}
      error={faults.errorOf("parts")}
      columns={2}
      options={LeakPart.options.map((value) => ({ value, label: t(`oversight.breach.part.${value}`) }))}
      values={draft.values.parts}
      onChange={(parts) => draft.change({ parts })}
    />
  );
}

function Viewer({ draft }: BreachFormPart) {
  const { t } = useTranslator();
  const { data } = useQuery(lookChoicesQuery);
  const viewers = (data?.viewers ?? []).map(({ id, name, kind }) => ({
    value: id,
    label: `${name}, ${t(`oversight.kind.${kind}`)}`,
  }));
  return (
    <Select
      id="viewer"
      label={t("oversight.breach.viewer")}
      options={[{ value: "", label: t("oversight.breach.viewer.all") }, ...viewers]}
      value={draft.values.viewerId}
      onChange={({ target }) => draft.change({ viewerId: target.value })}
    />
  );
}

function Days({ draft, faults }: BreachFormPart) {
  const { t } = useTranslator();
  return (
    <div className={css["days"]}>
      {(["from", "until"] as const).map((name) => (
        <DateField
          key={name}
          id={name}
          name={name}
          label={t(`oversight.breach.${name}`)}
          error={faults.errorOf(name)}
          value={draft.values[name]}
          onChange={(value) => draft.change({ [name]: value })}
        />
      ))}
    </div>
  );
}

function MailIds({ draft, faults }: BreachFormPart) {
  const { t } = useTranslator();
  return (
    <TextArea
      id="mail-ids"
      label={t("oversight.breach.mails")}
      hint={t("oversight.breach.mails.hint")}
      error={faults.errorOf("mail-ids")}
      rows={4}
      maxLength={20_000}
      value={draft.values.mailIds}
      onChange={(mailIds) => draft.change({ mailIds })}
    />
  );
}
