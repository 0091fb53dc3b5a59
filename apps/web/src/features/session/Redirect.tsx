import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { WaitingPage } from "../../api/Loaded.tsx";

/** Leads on to a path of this site that was put together while running, without leaving a step in the history. */
export function Redirect({ href }: { href: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ href, replace: true });
  }, [navigate, href]);
  return <WaitingPage />;
}
