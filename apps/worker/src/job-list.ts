import {
  askFollowUp,
  carryEnvelope,
  carryEnvelopeAnswer,
  carryForwardingRules,
  endHelpRequest,
  endOldRota,
  erasePerson,
  type JobName,
  type Jobs,
  type FileStore,
  lapseDraft,
  makeMunicipalityPackage,
  type MailPort,
  receiveReplies,
  remindInvitation,
  remindShift,
  searchHelpers,
  sendMail,
  type ServiceContext,
} from "@omzien/services";
import { type EnvelopeOffice, TenantClosedError } from "@omzien/tenancy";

type Job<Name extends JobName> = (ctx: ServiceContext, payload: Jobs[Name]) => Promise<void>;

/** Every job is one verb; the compiler asks for a new line when services knows a new job. */
export function jobList(ports: {
  mails: MailPort;
  siteUrlOf: (ctx: ServiceContext) => string;
  files: FileStore;
  municipalityCodeOf: (ctx: ServiceContext) => Promise<string>;
  envelopes: EnvelopeOffice;
  contextOf: (tenantId: string, job: JobName) => Promise<ServiceContext | undefined>;
}): {
  [Name in JobName]: Job<Name>;
} {
  const { envelopes } = ports;
  return {
    send_mail: (ctx, input) =>
      sendMail({ ctx, input: { ...input, siteUrl: ports.siteUrlOf(ctx), mails: ports.mails } }),
    search_helpers: (ctx, input) => searchHelpers({ ctx, input }),
    remind_invitation: (ctx, input) => remindInvitation({ ctx, input }),
    ask_follow_up: (ctx, input) => askFollowUp({ ctx, input }),
    end_help_request: (ctx, input) => endHelpRequest({ ctx, input }),
    remind_shift: (ctx, input) => remindShift({ ctx, input }),
    end_rota: (ctx, input) => endOldRota({ ctx, input }),
    lapse_draft: (ctx, input) => lapseDraft({ ctx, input }),
    carry_envelope: (ctx, input) => carryEnvelope({ ctx, input: { ...input, envelopes } }),
    carry_envelope_answer: async (ctx, input) => {
      const asking = await carryEnvelopeAnswer({ ctx, input: { ...input, envelopes } });
      if (asking !== undefined) await tell(asking, ports);
    },
    carry_forwarding_rules: (ctx) => carryForwardingRules({ ctx, input: { envelopes } }),
    erase_person: (ctx, input) => erasePerson({ ctx, input }),
    make_municipality_package: async (ctx, input) =>
      makeMunicipalityPackage({
        ctx,
        input: { ...input, files: ports.files, municipalityCode: await ports.municipalityCodeOf(ctx) },
      }),
  };
}

/** The municipality that asked, with its own context. Where its site is closed, the hour tells it once it is open. */
async function tell(
  tenantId: string,
  { contextOf, envelopes }: Pick<Parameters<typeof jobList>[0], "contextOf" | "envelopes">,
): Promise<void> {
  try {
    const ctx = await contextOf(tenantId, "carry_envelope_answer");
    if (ctx) await receiveReplies({ ctx, input: { envelopes } });
  } catch (error) {
    if (!(error instanceof TenantClosedError)) throw error;
  }
}
