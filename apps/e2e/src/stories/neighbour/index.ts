import type { Story } from "../../stage.ts";
import { answer } from "./answer.ts";
import { ask } from "./ask.ts";
import { askingOn } from "./cast.ts";
import { finish } from "./finish.ts";
import { handBack } from "./hand-back.ts";
import { meet } from "./meet.ts";

export const neighbourStory: Story = {
  id: "neighbour",
  title: "a resident's request is answered by a neighbour, handed back, and answered by another",
  play: async (stage) => {
    const wish = askingOn(stage);
    const asker = await stage.visitor("vrager");
    stage.tell("a visitor asks, reloads half-way and loses the connection: nothing typed is lost");
    const invited = await ask(stage, asker, wish);
    stage.tell("three are invited by mail with reasons; no, later and yes without signing in");
    const helper = await answer(stage, invited);
    stage.tell("both agree, the shared number shows and nothing else; messages go both ways");
    const path = await meet(stage, asker, helper, wish);
    stage.tell("handed back with one press; the next one is asked");
    const next = await handBack(stage, { asker, helper, path, wish });
    stage.tell("solved; days later both tell how it went, and 'rather not again' holds");
    await finish(stage, { asker, ...next, wish });
  },
};
