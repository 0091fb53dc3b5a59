import { Postcode } from "@omzien/contracts";
import { Details, Notice, Select, Text, TextField } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { areaLookupQuery } from "../../api/queries.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import type { AboutYouDraft } from "./about-you.ts";
import { OutsideNotice } from "./OutsideNotice.tsx";

interface AboutYouFieldsProps {
  values: AboutYouDraft;
  change: (changes: Partial<AboutYouDraft>) => void;
  errorOf: (fieldId: string) => string | undefined;
  /** A member's e-mail address is known. */
  askEmail: boolean;
}

/** Postcode with neighbourhood, first name, and for a visitor the e-mail address. */
export function AboutYouFields({ values, change, errorOf, askEmail }: AboutYouFieldsProps) {
  const { t } = useTranslator();
  const site = useSite();
  return (
    <>
      <TextField
        id="postcode"
        name="postcode"
        autoComplete="postal-code"
        autoCapitalize="characters"
        width="short"
        maxLength={8}
        label={t("about-you.postcode")}
        hint={t("about-you.postcode.hint")}
        error={errorOf("postcode")}
        value={values.postcode}
        onChange={(event) => change({ postcode: event.target.value, areaId: "" })}
      />
      <AreaOfPostcode values={values} change={change} error={errorOf("area")} />
      <TextField
        id="first-name"
        name="first-name"
        autoComplete="given-name"
        label={t("about-you.first-name")}
        hint={t("about-you.first-name.hint")}
        error={errorOf("first-name")}
        value={values.firstName}
        onChange={(event) => change({ firstName: event.target.value })}
      />
      {askEmail && (
        <>
          <TextField
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            label={t("about-you.email")}
            hint={t("about-you.email.hint")}
            error={errorOf("email")}
            value={values.email}
            onChange={(event) => change({ email: event.target.value })}
          />
          <Details summary={t("about-you.no-email")}>
            <Text>{t("about-you.no-email.text", { phone: site.phone, hours: site.phoneHours })}</Text>
          </Details>
        </>
      )}
    </>
  );
}

interface AreaOfPostcodeProps {
  values: AboutYouDraft;
  change: (changes: Partial<AboutYouDraft>) => void;
  error: string | undefined;
}

function AreaOfPostcode({ values, change, error }: AreaOfPostcodeProps) {
  const { t } = useTranslator();
  const postcode = Postcode.safeParse(values.postcode);
  const lookup = useQuery({ ...areaLookupQuery(postcode.data ?? ""), enabled: postcode.success });
  const place = lookup.data;
  return (
    <div aria-live="polite">
      {lookup.isLoading && <Text muted>{t("about-you.postcode.looking")}</Text>}
      {place && !place.inside && <OutsideNotice place={place} />}
      {place?.inside && place.nearbyAreas.length > 1 && (
        <Select
          id="area"
          name="area"
          label={t("about-you.area")}
          hint={t("about-you.area.hint")}
          error={error}
          options={place.nearbyAreas.map((area) => ({ value: area.id, label: area.name }))}
          value={values.areaId || (place.area?.id ?? "")}
          onChange={(event) => change({ areaId: event.target.value })}
        />
      )}
      {place?.inside && place.nearbyAreas.length === 1 && place.area && (
        <Notice tone="success" title={place.area.name} />
      )}
    </div>
  );
}
