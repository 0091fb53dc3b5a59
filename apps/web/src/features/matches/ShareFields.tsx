import { SharedField } from "@omzien/contracts";
import { CheckboxGroup, Link, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { phoneText } from "../help/phone-text.ts";
import { useMember } from "../session/member-context.ts";
import { shareable } from "./shares.ts";

interface ShareFieldsProps {
  values: readonly SharedField[];
  onChange: (values: SharedField[]) => void;
}

const order: SharedField[] = ["phone", "email", "address", "lastName"];

/** One box per detail; what is not filled in is said, not offered. */
export function ShareFields({ values, onChange }: ShareFieldsProps) {
  const { t, formatList } = useTranslator();
  const me = useMember();
  const mine = shareable(me);
  const shown: Record<SharedField, string> = {
    phone: me.phone ? phoneText(me.phone) : "",
    email: me.email ?? "",
    address: [me.street, me.houseNumber].filter(Boolean).join(" "),
    lastName: me.lastName,
  };
  const missing = order.filter((field) => !mine.includes(field));
  return (
    <>
      {mine.length > 0 && (
        <CheckboxGroup
          id="shares"
          name="shares"
          label={t("share.label")}
          options={order
            .filter((field) => mine.includes(field))
            .map((field) => ({ value: field, label: t(`share.${field}`), hint: shown[field] }))}
          values={values}
          onChange={onChange}
        />
      )}
      {missing.length > 0 && (
        <Text muted>
          {t("share.missing", {
            fields: formatList(missing.map((field) => t(`share.${field}`).toLowerCase())),
          })}{" "}
          <Link href="/mijn/gegevens">{t("share.missing.go")}</Link>
        </Text>
      )}
    </>
  );
}
