import { Link } from "@omzien/ui";
import { ArrowLeft } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";

export function AreasBackLink() {
  const { t } = useTranslator();
  return (
    <div>
      <Link href="/beheer/gebieden" icon={<ArrowLeft aria-hidden />}>
        {t("areas.back")}
      </Link>
    </div>
  );
}
