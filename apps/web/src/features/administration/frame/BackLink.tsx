import { Link } from "@omzien/ui";
import { ArrowLeft } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";

export function BackLink() {
  const { t } = useTranslator();
  return (
    <div>
      <Link href="/beheer" icon={<ArrowLeft aria-hidden />}>
        {t("administration.back")}
      </Link>
    </div>
  );
}
