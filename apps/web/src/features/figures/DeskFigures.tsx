import { Button, Heading, Link, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Users } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CaseLoaded } from "../desk/frame/CaseLoaded.tsx";
import { deskHref } from "../desk/frame/desk-search.ts";
import { deskKey } from "../desk/queries.ts";
import { TextList } from "../pages/TextList.tsx";
import { FiguresPage } from "./FiguresPage.tsx";

/** The figures for the desk: exact, and with who stands idle, when somebody asks to see them. */
export function DeskFigures() {
  const { t } = useTranslator();
  const query = useQuery({
    queryKey: [...deskKey, "figures"],
    queryFn: () => answerOf(api.GET("/desk-figures")),
  });
  return (
    <FiguresPage
      query={query}
      back={
        <div>
          <Link href="/balie" icon={<ArrowLeft aria-hidden />}>
            {t("desk.back.desk")}
          </Link>
        </div>
      }
      afterIdle={query.data && query.data.idle.length > 0 ? <IdlePeople /> : null}
    />
  );
}

function IdlePeople() {
  const { t } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <IdleList />;
  return (
    <div>
      <Button variant="secondary" icon={<Users aria-hidden />} onClick={() => setIsOpen(true)}>
        {t("figures.idle.show")}
      </Button>
    </div>
  );
}

function IdleList() {
  const { t, formatDate, formatList } = useTranslator();
  const query = useQuery({
    queryKey: [...deskKey, "idle-offers"],
    queryFn: () => answerOf(api.GET("/idle-offers")),
  });
  return (
    <CaseLoaded query={query}>
      {(offers) => (
        <>
          <Heading level={3}>{t("figures.idle.people", { count: offers.length })}</Heading>
          <Text>{t("figures.idle.people.text")}</Text>
          <TextList
            items={offers.map((offer) => (
              <span key={offer.helperId}>
                <Link href={deskHref({ persoon: offer.helperId })}>{offer.name}</Link>
                {` · ${[
                  offer.areaName,
                  formatList(offer.kinds),
                  t("figures.idle.since", { day: formatDate(offer.since) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}`}
              </span>
            ))}
          />
        </>
      )}
    </CaseLoaded>
  );
}
