import { useQuery } from "@tanstack/react-query";
import { Link } from "@omzien/ui";
import { CalendarDays } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";
import { deskRotasQuery, myRotasQuery } from "./queries.ts";

/** From a request to its rota, or to making one. Needs the namespace `rota`. */
export function RotaLink({ helpRequestId, list }: { helpRequestId: string; list: "mine" | "desk" }) {
  const { t } = useTranslator();
  const rotas = useQuery(list === "mine" ? myRotasQuery : deskRotasQuery);
  if (!rotas.data) return null;
  const rota = rotas.data.items.find((one) => one.helpRequestId === helpRequestId);
  return (
    <div>
      <Link
        href={rota ? `/roosters/${rota.id}` : `/roosters/nieuw/${helpRequestId}`}
        icon={<CalendarDays aria-hidden />}
      >
        {t(rota ? "rota.link.see" : "rota.link.make")}
      </Link>
    </div>
  );
}
