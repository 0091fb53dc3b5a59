import { useUiTexts } from "../texts/UiTexts.tsx";
import { classNames } from "../class-names.ts";
import { Avatar } from "../Avatar/Avatar.tsx";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import css from "./MessageThread.module.css";

export interface ThreadMessage {
  id: string;
  mine: boolean;
  /** As far as the reader may know it. */
  author: string;
  text: string;
  /** In words: "gisteren, om 14.05 uur". */
  when: string;
  sentAt: string;
}

/** A conversation, oldest first. New messages are announced. */
export function MessageThread({ label, messages }: { label: string; messages: readonly ThreadMessage[] }) {
  const texts = useUiTexts();
  return (
    <ol className={css["thread"]} aria-label={label} aria-live="polite" aria-relevant="additions">
      {messages.map((message) => (
        <li key={message.id} className={classNames(css["message"], message.mine && css["mine"])}>
          {!message.mine && <Avatar name={message.author} />}
          <div className={css["bubble"]}>
            <p className={css["author"]}>
              {message.mine ? texts.you : message.author}
              <VisuallyHidden>, </VisuallyHidden>
              <time dateTime={message.sentAt}>{message.when}</time>
            </p>
            <p className={css["text"]}>{message.text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
