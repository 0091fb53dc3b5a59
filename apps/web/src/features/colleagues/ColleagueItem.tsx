import { type Colleague, ColleagueRole, type RoleOfColleague } from "@omzien/contracts";
import { Button, ButtonLink, Details, Heading, Row, Select, Tag, Text, VisuallyHidden } from "@omzien/ui";
import { Check, SmartphoneNfc, UserMinus } from "lucide-react";
import { useState } from "react";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./Colleagues.module.css";
import type { ColleagueActions } from "./use-colleague-actions.ts";

export interface ColleagueItemProps {
  colleague: Colleague;
  isLastAdministrator: boolean;
  actions: ColleagueActions;
}

/** One colleague, with what they may and since when. */
export function ColleagueItem({ colleague, isLastAdministrator, actions }: ColleagueItemProps) {
  const { t } = useTranslator();
  const { personId, email, isMe, roles } = colleague;
  const name = colleague.name || email || t("colleague.nameless");
  const isOfficer = roles.some(({ role }) => role === "data-protection-officer");
  return (
    <li className={css["item"]}>
      <Row>
        <Heading level={3}>{name}</Heading>
        {isMe && <Tag>{t("colleague.me")}</Tag>}
      </Row>
      {roles.map((held) => (
        <RoleLine
          key={held.role}
          held={held}
          who={{ personId, name }}
          isFixed={isLastAdministrator && held.role === "administrator"}
          actions={actions}
        />
      ))}
      <Factor colleague={colleague} name={name} actions={actions} />
      {!isOfficer && <GiveRole colleague={colleague} name={name} actions={actions} />}
    </li>
  );
}

/** Whether a telephone is asked for too; somebody who lost it begins anew with the help of another administrator. */
function Factor({
  colleague: { personId, isMe, hasSecondFactor },
  name,
  actions,
}: {
  colleague: Colleague;
  name: string;
  actions: ColleagueActions;
}) {
  const { t } = useTranslator();
  return (
    <div className={css["role"]}>
      <Text muted>{t(hasSecondFactor ? "colleague.factor.has" : "colleague.factor.none")}</Text>
      {hasSecondFactor && !isMe && (
        <Row>
          <Button
            variant="quiet"
            icon={<SmartphoneNfc aria-hidden />}
            busy={actions.busy}
            onClick={() => void actions.reset.send({ personId, name })}
          >
            {t("colleague.factor.reset")}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        </Row>
      )}
      {isMe && (
        <Row>
          <ButtonLink variant="quiet" href="/tweede-stap?naar=%2Fbeheer%2Fcollegas">
            {t(hasSecondFactor ? "colleague.factor.other" : "colleague.factor.set-up")}
          </ButtonLink>
        </Row>
      )}
    </div>
  );
}

interface RoleLineProps {
  held: RoleOfColleague;
  who: { personId: string; name: string };
  isFixed: boolean;
  actions: ColleagueActions;
}

function RoleLine({ held, who, isFixed, actions }: RoleLineProps) {
  const { t } = useTranslator();
  const role = ColleagueRole.safeParse(held.role).data;
  const ofWhom = (
    <VisuallyHidden>
      : {t(`colleague.role.${held.role}`)}, {who.name}
    </VisuallyHidden>
  );
  return (
    <div className={css["role"]}>
      <Text>
        <strong>{t(`colleague.role.${held.role}`)}</strong>
      </Text>
      <RoleFacts held={held} />
      {isFixed && <Text muted>{t("colleague.last-administrator")}</Text>}
      {role === undefined && <Text muted>{t("colleague.officer")}</Text>}
      <Row>
        {held.isDue && (
          <Button
            variant="secondary"
            icon={<Check aria-hidden />}
            busy={actions.busy}
            onClick={() => void actions.check.send({ ...who, role: held.role })}
          >
            {t("colleague.check")}
            {ofWhom}
          </Button>
        )}
        {role !== undefined && !isFixed && (
          <Button
            variant="quiet"
            icon={<UserMinus aria-hidden />}
            busy={actions.busy}
            onClick={() => void actions.take.send({ ...who, role })}
          >
            {t("colleague.take")}
            {ofWhom}
          </Button>
        )}
      </Row>
    </div>
  );
}

function RoleFacts({ held }: { held: RoleOfColleague }) {
  const { t, formatDay } = useTranslator();
  const day = (instant: string) => formatDay(instant.slice(0, 10), { year: true });
  const { givenBy, checkedAt, checkedBy } = held;
  const since = day(held.since);
  return (
    <Text muted>
      {givenBy === null
        ? t("colleague.since", { date: since })
        : t("colleague.since.by", { date: since, name: givenBy.name || t("colleague.somebody") })}{" "}
      {checkedAt !== null &&
        `${t("colleague.checked", { date: day(checkedAt), name: checkedBy?.name || t("colleague.somebody") })} `}
      {held.isDue ? t("colleague.check-due") : t("colleague.check-before", { date: day(held.checkBefore) })}
    </Text>
  );
}

function GiveRole({
  colleague: { personId, roles },
  name,
  actions,
}: {
  colleague: Colleague;
  name: string;
  actions: ColleagueActions;
}) {
  const { t } = useTranslator();
  const free = ColleagueRole.options.filter((role) => !roles.some((held) => held.role === role));
  const [chosen, choose] = useState<ColleagueRole>();
  const role = free.find((each) => each === chosen) ?? free[0];
  if (role === undefined) return null;
  return (
    <Details
      summary={
        <>
          {t("colleague.give.title")}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </>
      }
    >
      <div className={css["give"]}>
        <Select
          id={`give-${personId}`}
          label={t("colleague.give.role")}
          hint={t(`colleague.role.${role}.hint`)}
          options={free.map((value) => ({ value, label: t(`colleague.role.${value}`) }))}
          value={role}
          onChange={({ target }) => choose(free.find((each) => each === target.value))}
        />
        <Button
          variant="secondary"
          busy={actions.busy}
          onClick={() => void actions.give.send({ personId, name, role })}
        >
          {t("colleague.give.action")}
        </Button>
      </div>
    </Details>
  );
}
