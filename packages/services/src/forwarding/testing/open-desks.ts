import { openPlatform, urlFor } from "@omzien/db";
import { openEnvelopeOffice } from "@omzien/tenancy";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { answerEnvelope, listEnvelopes } from "../../envelopes/index.ts";
import {
  carryForwardingRules,
  getForwardingRules,
  publishForwardingRules,
  writeForwardingRulesDraft,
} from "../../forwarding-rules/index.ts";
import { getSearchCourse } from "../../help-requests/index.ts";
import {
  carryEnvelope,
  forwardHelpRequest,
  getForwardingCase,
  recallForwarding,
  tendForwardings,
} from "../index.ts";

/** Tilburg, which asks elsewhere, and Almere, which may be asked, with a coordinator each and what they do all day. */
export async function openDesks() {
  const [tilburg, almere] = await Promise.all([createTestTenant("tilburg"), createTestTenant("almere")]);
  const { adminUrl, logins } = tilburg.installation;
  // The worker's own login: what it may not do fails here.
  const office = openEnvelopeOffice(openPlatform({ url: urlFor(adminUrl, logins.worker) }));
  const envelopes = { envelopes: office };
  const anneke = await tilburg.coordinator("Anneke");
  const bas = await almere.coordinator("Bas");
  let asker: TestPerson | undefined;

  /** Somebody in Tilburg who says yes to asking elsewhere. */
  const newAsker = async () => {
    asker = await tilburg.resident("Fatima", { consents: { "cross-tenant": "given" } });
    return asker;
  };
  const current = () => {
    if (!asker) throw new RangeError("Nobody asks yet");
    return asker;
  };
  const set = async (tenant: TestTenant, settings: { sends: boolean; receives: boolean }) => {
    const ctx = tenant.as(await tenant.person("Bram", { roles: ["administrator"] }));
    const { version } = await getForwardingRules({ ctx });
    const draft = await writeForwardingRulesDraft({ ctx, input: { settings, note: "", basedOn: version } });
    const number = draft.draft?.number ?? 0;
    await publishForwardingRules({ ctx, input: { number, basedOn: draft.version } });
    await carryForwardingRules({ ctx, input: envelopes });
  };
  await set(tilburg, { sends: true, receives: false });
  await set(almere, { sends: false, receives: true });

  const send = (helpRequestId: string, host = almere.host, by = anneke) =>
    forwardHelpRequest({
      ctx: tilburg.as(by),
      input: { helpRequestId, kind: "municipality", host, ...envelopes },
    });
  const recall = (helpRequestId: string, forwardingId: string) =>
    recallForwarding({ ctx: tilburg.as(anneke), input: { helpRequestId, forwardingId, ...envelopes } });
  const state = (helpRequestId: string, by = anneke) =>
    getForwardingCase({ ctx: tilburg.as(by), input: { helpRequestId, ...envelopes } });
  const arrived = async (at = almere, by = bas) =>
    (await listEnvelopes({ ctx: at.as(by), input: envelopes })).items;
  const found = async (reference: string) => (await arrived()).find((one) => one.reference === reference);
  const answer = (reference: string, said: "have-somebody" | "nobody", at = almere, by = bas) =>
    answerEnvelope({ ctx: at.as(by), input: { reference, answer: said, ...envelopes } });
  const steps = async (helpRequestId: string) =>
    (await getSearchCourse({ ctx: tilburg.as(current()), input: { helpRequestId } })).steps.map(
      ({ kind, by, elsewhere, reply }) => [kind, by, elsewhere, reply].filter(Boolean).join(" "),
    );

  /** What the worker would do now, as often as it likes. */
  const carry = async (helpRequestId: string, times = 1) => {
    const { forwardings } = await state(helpRequestId).catch(() => ({ forwardings: [] }));
    const jobs = await tilburg.jobs("carry_envelope");
    const ids = new Set([
      ...forwardings.map(({ id }) => id),
      ...jobs.map(({ payload }) => String(payload["forwardingId"])),
    ]);
    for (let turn = 0; turn < times; turn++)
      for (const forwardingId of ids)
        await carryEnvelope({
          ctx: tilburg.as({ job: "carry_envelope" }),
          input: { forwardingId, ...envelopes },
        });
  };
  const carryAll = () => tendForwardings({ ctx: tilburg.as({ job: "every_hour" }), input: envelopes });

  /** Sent and arrived. */
  const sent = async (options?: Parameters<TestTenant["aHelpRequest"]>[0]) => {
    const { id } = await tilburg.aHelpRequest(options ?? { by: current() });
    const { forwardings } = await send(id);
    await carry(id);
    const [forwarding] = forwardings;
    return { id, forwardingId: forwarding?.id ?? "", reference: forwarding?.reference ?? "" };
  };
  const doings = { newAsker, set, send, recall, state, arrived, found, answer, steps, carry, carryAll, sent };
  return { tilburg, almere, office, anneke, bas, ...doings };
}
