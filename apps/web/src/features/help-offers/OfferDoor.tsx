import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded, WaitingPage } from "../../api/Loaded.tsx";
import { myOfferQuery } from "../../api/queries.ts";
import { NotFoundPage } from "../../shell/NotFoundPage.tsx";
import { useModule } from "../../shell/shell-context.tsx";
import { useMe } from "../session/use-me.ts";

/** Where nobody can begin to offer help any more, whoever helps already still changes their offer here. */
export function OfferDoor({ children }: { children: ReactNode }) {
  const mayBegin = useModule("helpOffers");
  const who = useMe();
  const offer = useQuery({ ...myOfferQuery, enabled: !mayBegin && who.kind === "member" });
  if (mayBegin) return children;
  if (who.kind === "unknown") return <WaitingPage />;
  if (who.kind === "visitor") return <NotFoundPage />;
  return <Loaded query={offer}>{(found) => (found ? children : <NotFoundPage />)}</Loaded>;
}
