import { Notice } from "@omzien/ui";
import { useSyncExternalStore } from "react";
import css from "./Shell.module.css";
import { useTranslator } from "./shell-context.tsx";

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Says that there is no connection, and that nothing typed is lost. */
export function OfflineNotice() {
  const { t } = useTranslator();
  const connected = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={css["status"]}>
      {!connected && (
        <div className={css["offline"]}>
          <Notice tone="warning" title={t("offline.title")}>
            <p>{t("offline.text")}</p>
          </Notice>
        </div>
      )}
    </div>
  );
}
