import { useParams } from "@tanstack/react-router";
import { NotFoundPage } from "../../shell/NotFoundPage.tsx";
import { MakeRotaPage } from "./make/MakeRotaPage.tsx";
import { AvailabilityPage } from "./member/AvailabilityPage.tsx";
import { LeavePage } from "./member/LeavePage.tsx";
import { StopPage } from "./member/StopPage.tsx";
import { SwapPage } from "./member/SwapPage.tsx";
import { RotaPage } from "./page/RotaPage.tsx";

/** A rota, and what one does in it: one route, because the first load of every page names each. */
export function RotaPages() {
  const { rotaId, act } = useParams({ from: "/_member/roosters/$rotaId/{-$act}" });
  // Before there is a rota: of which request.
  if (rotaId === "nieuw" && act) return <MakeRotaPage helpRequestId={act} />;
  switch (act) {
    case undefined:
      return <RotaPage />;
    case "dagen":
      return <AvailabilityPage />;
    case "ruilen":
      return <SwapPage />;
    case "weg":
      return <LeavePage />;
    case "stoppen":
      return <StopPage />;
    default:
      return <NotFoundPage />;
  }
}
