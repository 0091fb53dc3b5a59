import { Postcode } from "@omzien/contracts";
import { Select, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { areaLookupQuery } from "../../api/queries.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { OutsideNotice } from "../onboarding/OutsideNotice.tsx";

export interface PostcodeAreaProps {
  id: string;
  /** Else as one asks somebody on the site. */
  label?: string;
  postcode: string;
  /** Chosen by hand; empty: the one that belongs to the postcode. */
  areaId: string;
  onChange: (areaId: string) => void;
  error: string | undefined;
}

/** The neighbourhood that a postcode lies in, to choose from when it spans several. */
export function PostcodeArea({ id, label, postcode, areaId, onChange, error }: PostcodeAreaProps) {
  const { t } = useTranslator();
  const parsed = Postcode.safeParse(postcode);
  const lookup = useQuery({ ...areaLookupQuery(parsed.data ?? ""), enabled: parsed.success });
  const place = parsed.success ? lookup.data : undefined;
  if (!place) return null;
  if (!place.inside) return <OutsideNotice place={place} />;
  if (place.nearbyAreas.length <= 1) return place.area && <Text muted>{place.area.name}</Text>;
  return (
    <Select
      id={id}
      name={id}
      label={label ?? t("about-you.area")}
      error={error}
      options={place.nearbyAreas.map((area) => ({ value: area.id, label: area.name }))}
      value={areaId || (place.area?.id ?? "")}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
