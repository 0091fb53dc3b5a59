import type { AreaLookup } from "@omzien/contracts";
import { Button, ButtonLink, Heading, Notice, Row, Section, Text, TextField } from "@omzien/ui";
import { type FormEvent, useRef, useState } from "react";
import { getJson } from "../../shell/get-json.ts";
import { useModule, useSite, useTranslator } from "../../shell/shell-context.tsx";
import css from "./PostcodeCheck.module.css";
import { normalPostcode } from "./postcode.ts";

type State = { kind: "idle" | "looking" | "malformed" | "failed" } | { kind: "found"; answer: AreaLookup };

/** "Is this for me?" (#10): answered before anyone has to sign up. */
export function PostcodeCheck() {
  const { t } = useTranslator();
  const [typed, setTyped] = useState("");
  const [state, setState] = useState<State>({ kind: "idle" });
  const input = useRef<HTMLDivElement>(null);

  const check = async (event: FormEvent) => {
    event.preventDefault();
    const postcode = normalPostcode(typed);
    if (!postcode) {
      setState({ kind: "malformed" });
      input.current?.querySelector("input")?.focus();
      return;
    }
    setState({ kind: "looking" });
    try {
      const answer = await getJson<AreaLookup>(`/areas/lookup?postcode=${postcode}`);
      setState(answer.ok ? { kind: "found", answer: answer.body } : { kind: "failed" });
    } catch (error) {
      console.warn(error);
      setState({ kind: "failed" });
    }
  };

  return (
    <Section labelledBy="postcode-title">
      <div className={css["check"]}>
        <div className={css["words"]}>
          <Heading level={2} id="postcode-title">
            {t("home.postcode.title")}
          </Heading>
          <Text>{t("home.postcode.text")}</Text>
        </div>
        <div className={css["ask"]} ref={input}>
          <form noValidate className={css["form"]} onSubmit={(event) => void check(event)}>
            <TextField
              id="postcode"
              name="postcode"
              label={t("home.postcode.label")}
              hint={t("home.postcode.hint")}
              error={state.kind === "malformed" ? t("home.postcode.malformed") : undefined}
              autoComplete="postal-code"
              autoCapitalize="characters"
              width="short"
              maxLength={8}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button type="submit" busy={state.kind === "looking"}>
              {t("home.postcode.action")}
            </Button>
          </form>
          <div aria-live="polite">
            {state.kind === "failed" && <Notice tone="warning" title={t("home.postcode.failed")} />}
            {state.kind === "found" && <Answer answer={state.answer} />}
          </div>
        </div>
      </div>
    </Section>
  );
}

function Answer({ answer }: { answer: AreaLookup }) {
  const site = useSite();
  const mayOffer = useModule("helpOffers");
  const { t } = useTranslator();
  if (answer.inside) {
    const names = answer.area ? [answer.area.name] : answer.nearbyAreas.map((area) => area.name);
    const last = names.at(-1);
    const first = names.slice(0, -1).join(", ");
    const area = first && last ? t("home.postcode.or", { first, last }) : last;
    return (
      <Notice tone="success" title={t("home.postcode.inside")}>
        <p>{area ? t("home.postcode.inside.text", { area }) : t("home.postcode.inside.plain")}</p>
        <Row>
          <ButtonLink href="/hulp-vragen">{t("home.ask.action")}</ButtonLink>
          {mayOffer && (
            <ButtonLink href="/hulp-aanbieden" variant="secondary">
              {t("home.offer.action")}
            </ButtonLink>
          )}
        </Row>
      </Notice>
    );
  }
  const other = answer.otherSite;
  return (
    <Notice tone="info" title={t("home.postcode.outside")}>
      {other ? (
        <>
          <p>{t("home.postcode.elsewhere.text", { otherName: other.name })}</p>
          <Row>
            <ButtonLink href={other.url} variant="secondary">
              {t("home.postcode.elsewhere.action", { otherName: other.name })}
            </ButtonLink>
          </Row>
        </>
      ) : (
        <p>{t("home.postcode.outside.text", { siteName: site.name })}</p>
      )}
    </Notice>
  );
}
