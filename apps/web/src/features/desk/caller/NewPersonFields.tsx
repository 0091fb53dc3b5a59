import { Button, Details, TextField } from "@omzien/ui";
import { useEffect } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PostcodeArea } from "../../people/PostcodeArea.tsx";
import { nothingSaid, type PersonDraft } from "./caller-draft.ts";
import css from "./call-form.module.css";
import type { CallerForm } from "./caller-form.ts";

type Field = {
  name: Exclude<keyof PersonDraft, "areaId">;
  id: string;
  type?: string;
  width?: "short" | "medium";
};

const first: Field[] = [
  { name: "firstName", id: "caller-first-name" },
  { name: "lastName", id: "caller-last-name" },
  { name: "phone", id: "caller-phone", type: "tel" },
  { name: "postcode", id: "caller-postcode", width: "short" },
];
const more: Field[] = [
  { name: "street", id: "caller-street" },
  { name: "houseNumber", id: "caller-house-number", width: "short" },
  { name: "email", id: "caller-email", type: "email" },
];

/** Somebody who is not in the register yet: name and postcode will do. */
export function NewPersonFields({ call }: { call: CallerForm }) {
  const { t } = useTranslator();
  const { person } = call.values;
  const change = (changes: Partial<PersonDraft>) => call.change({ person: { ...person, ...changes } });
  useEffect(() => document.getElementById("caller-first-name")?.focus(), []);
  const draw = (field: Field) => (
    <PersonField
      key={field.id}
      field={field}
      value={person[field.name]}
      error={call.faults.errorOf(field.id)}
      onChange={(value) =>
        change({ [field.name]: value, ...(field.name === "postcode" ? { areaId: "" } : {}) })
      }
    />
  );
  return (
    <>
      <div className={css["pair"]}>{first.map(draw)}</div>
      <PostcodeArea
        id="caller-area"
        label={t("desk.person.area")}
        postcode={person.postcode}
        areaId={person.areaId}
        error={call.faults.errorOf("caller-area")}
        onChange={(areaId) => change({ areaId })}
      />
      <Details summary={t("desk.call.person.more")} open={more.some(({ name }) => person[name] !== "")}>
        <div className={css["pair"]}>{more.map(draw)}</div>
      </Details>
      <div>
        <Button
          variant="quiet"
          onClick={() => call.change({ ...nothingSaid, isNew: false, callerId: undefined })}
        >
          {t("desk.call.caller.back")}
        </Button>
      </div>
    </>
  );
}

interface PersonFieldProps {
  field: Field;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function PersonField({ field, value, error, onChange }: PersonFieldProps) {
  const { t } = useTranslator();
  const isNeeded = field.name === "firstName" || field.name === "postcode";
  return (
    <TextField
      id={field.id}
      name={field.id}
      type={field.type ?? "text"}
      width={field.width ?? "medium"}
      // The browser would offer the coordinator's own name and address.
      autoComplete="off"
      label={t(`desk.call.person.${field.name}`)}
      optional={!isNeeded}
      error={error}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
