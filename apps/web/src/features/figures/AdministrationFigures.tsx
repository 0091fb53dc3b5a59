import { Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { BackLink } from "../administration/frame/BackLink.tsx";
import { FiguresPage } from "./FiguresPage.tsx";

/** The figures for administrators: no count that could point at somebody. */
export function AdministrationFigures() {
  const { t } = useTranslator();
  const query = useQuery({
    queryKey: ["administration", "figures"],
    queryFn: () => answerOf(api.GET("/figures")),
  });
  return (
    <FiguresPage query={query} back={<BackLink />} afterIdle={<Text muted>{t("figures.small")}</Text>} />
  );
}
