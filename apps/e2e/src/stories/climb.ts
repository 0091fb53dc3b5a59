import { arrange } from "../acts/arrange.ts";
import type { HelpRequest } from "@omzien/contracts";
import { joinedResident } from "../acts/arranged.ts";
import { coordinatorOf, openLine, openList } from "../acts/desk.ts";
import { stopHelping, sundayHelper, sundayRequest } from "../acts/on-sunday.ts";
import { demoPeople } from "../demo-people.ts";
import type { Mail } from "../product/mailbox.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

const asker = "Coba";
/** One helper in each ring, from near to far. */
const helpers = { near: "Tineke", nextDoor: "Wout", far: "Yvonne" } as const;

/** Nobody answers, and days pass: the worker opens ring after ring by itself, until the desk's turn comes (#75). */
export const climbStory: Story = {
  id: "climb",
  title: "a request climbs the ladder as days pass, the asker reads each step, and then the desk has it",
  play: async (stage) => {
    const { nextDoor, farAway, postcode } = demoPeople[stage.site.id];
    const offering = [
      await helperAt(stage, helpers.near, postcode, "0655443341"),
      await helperAt(stage, helpers.nextDoor, nextDoor.postcode, "0655443342"),
      await helperAt(stage, helpers.far, farAway.postcode, "0655443343"),
    ];
    const coba = await joinedResident(stage, "vrager", {
      firstName: asker,
      email: addressOf(stage, asker),
      phone: "0655443340",
      postcode,
    });
    const { words } = coba;
    const request = await sundayRequest(coba, stage.product.clock.now());

    stage.tell("at once: the neighbour in the own neighbourhood, and nobody else");
    await isAsked(stage, helpers.near);
    await reads(coba, request, [words.t("course.step.asked.neighbourhood", { asked: 1 })]);
    await coba.look("eigen-buurt");
    await areNotAsked(stage, [helpers.nextDoor, helpers.far]);

    stage.tell("three days on: the neighbourhoods next to it, by name");
    await stage.time.letDaysPass(3);
    await isAsked(stage, helpers.nextDoor);
    await reads(coba, request, [
      new RegExp(`^We zoeken nu ook in .*${nextDoor.neighbourhood}`),
      words.t("course.step.asked.adjoining", { asked: 1 }),
    ]);
    await coba.look("buurten-ernaast");
    await areNotAsked(stage, [helpers.far]);

    stage.tell("two more days on: the whole municipality");
    await stage.time.letDaysPass(2);
    await isAsked(stage, helpers.far);
    await reads(coba, request, [
      words.t("course.step.ring-opened.municipality", { siteName: stage.site.name }),
      words.t("course.step.asked.municipality", { asked: 1, siteName: stage.site.name }),
    ]);
    await coba.look("hele-gemeente");

    stage.tell("a day later nobody is left: the desk helps, and has it in its list");
    await stage.time.letDaysPass(1);
    const subject = words.t("mail.nobody-yet.subject");
    await stage.product.mailbox.next(addressOf(stage, asker), { subject });
    await reads(coba, request, [words.t("course.step.desk-helps")]);
    await coba.look("balie-helpt");
    await isAtTheDesk(stage);
    await areAskedOnce(stage, Object.values(helpers));
    await stopHelping(offering);
    // Whoever offers the same in a later story is not asked for it.
    await arrange(coba, "POST", `/help-requests/${request.id}/withdrawal`, {});
  },
};

const addressOf = (stage: Stage, name: string) => `${name.toLowerCase()}-${stage.run}@voorbeeld.example`;

const helperAt = (stage: Stage, firstName: string, postcode: string, phone: string) =>
  sundayHelper(stage, { firstName, phone, postcode, email: addressOf(stage, firstName) });

const subjectOf = (stage: Stage) => stage.site.words.t("mail.invitation.subject");

async function isAsked(stage: Stage, name: string): Promise<void> {
  await stage.product.mailbox.next(addressOf(stage, name), { subject: subjectOf(stage) });
}

const asksOf = async (stage: Stage, name: string): Promise<Mail[]> => {
  const mails = await stage.product.mailbox.list(addressOf(stage, name));
  return mails.filter(({ subject }) => subject === subjectOf(stage));
};

async function areNotAsked(stage: Stage, names: readonly string[]): Promise<void> {
  for (const name of names)
    if ((await asksOf(stage, name)).length > 0) throw new Error(`${name} was asked before their ring opened`);
}

async function areAskedOnce(stage: Stage, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const asks = await asksOf(stage, name);
    if (asks.length !== 1) throw new Error(`${name} had ${asks.length} invitations`);
  }
}

async function reads(
  coba: Visitor,
  request: HelpRequest,
  steps: readonly (string | RegExp)[],
): Promise<void> {
  await coba.go(`/mijn/vragen/${request.id}`);
  await coba.sees(coba.words.t("course.title"));
  for (const step of steps) await coba.sees(step);
}

async function isAtTheDesk(stage: Stage): Promise<void> {
  const desk = await coordinatorOf(stage);
  await openList(desk, "unanswered");
  await desk.look("niemand-meer-te-vragen");
  await openLine(desk, "unanswered", asker);
  await desk.sees(desk.words.t("course.step.desk-helps"));
  await desk.look("balie-ziet-de-weg");
}
