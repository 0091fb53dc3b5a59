import { ViewerKind } from "@omzien/contracts";
import { Button, DateField, Details, Row, Select } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { lookChoicesQuery } from "../queries.ts";
import css from "./LookFilter.module.css";
import { type LookSearch, readLookSearch } from "./read-look-search.ts";

/** What the log is searched by; the address keeps it, so that a search can be gone back to. */
export function LookFilter({ search }: { search: LookSearch }) {
  const { t } = useTranslator();
  const navigate = useNavigate();
  const [values, setValues] = useState<Record<string, string | undefined>>({ ...search });
  const change = (name: keyof LookSearch) => (value: string) => setValues({ ...values, [name]: value });
  const open = (next: LookSearch) =>
    void navigate({ to: "/toezicht/wie-keek", search: next, resetScroll: false });
  const send = (event: FormEvent) => {
    event.preventDefault();
    open(readLookSearch(values));
  };
  return (
    <div data-print="no">
      <Details summary={t("oversight.looks.filter")} open={Object.keys(search).length > 0}>
        <form onSubmit={send} className={css["form"]}>
          <div className={css["fields"]}>
            <DateField
              id="from"
              name="from"
              label={t("oversight.looks.from")}
              value={values["van"] ?? ""}
              onChange={change("van")}
            />
            <DateField
              id="until"
              name="until"
              label={t("oversight.looks.until")}
              value={values["tot"] ?? ""}
              onChange={change("tot")}
            />
            <Choices values={values} change={change} />
          </div>
          <Row>
            <Button type="submit">{t("oversight.looks.search")}</Button>
            <Button variant="secondary" onClick={() => open({})}>
              {t("oversight.looks.clear")}
            </Button>
          </Row>
        </form>
      </Details>
    </div>
  );
}

interface ChoicesProps {
  values: Record<string, string | undefined>;
  change: (name: keyof LookSearch) => (value: string) => void;
}

function Choices({ values, change }: ChoicesProps) {
  const { t } = useTranslator();
  const { data } = useQuery(lookChoicesQuery);
  const viewers = data?.viewers.map(({ id, name, kind }) => ({
    value: id,
    label: `${name}, ${t(`oversight.kind.${kind}`)}`,
  }));
  const reasons = data?.reasons.map(({ reason, words }) => ({ value: reason, label: words }));
  const kinds = ViewerKind.options.map((kind) => ({ value: kind, label: t(`oversight.kind.${kind}`) }));
  const levels = (["normal", "sensitive"] as const).map((level) => ({
    value: level,
    label: t(`oversight.looks.level.${level}`),
  }));
  const lists = [
    { name: "wie", label: t("oversight.looks.viewer"), options: viewers ?? [] },
    { name: "rol", label: t("oversight.looks.kind"), options: kinds },
    { name: "waarom", label: t("oversight.looks.reason"), options: reasons ?? [] },
    { name: "niveau", label: t("oversight.looks.level"), options: levels },
  ] as const;
  return lists.map(({ name, label, options }) => (
    <Select
      key={name}
      id={`look-${name}`}
      label={label}
      width="full"
      options={[{ value: "", label: t("oversight.looks.all") }, ...options]}
      value={values[name] ?? ""}
      onChange={({ target }) => change(name)(target.value)}
    />
  ));
}
