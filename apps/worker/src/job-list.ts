import {
  askFollowUp,
  endHelpRequest,
  endOldRota,
  erasePerson,
  type JobName,
  type Jobs,
  type FileStore,
  lapseDraft,
  makeMunicipalityPackage,
  type MailPort,
  remindInvitation,
  remindShift,
  searchHelpers,
  sendMail,
  type ServiceContext,
} from "@omzien/services";

type Job<Name extends JobName> = (ctx: ServiceContext, payload: Jobs[Name]) => Promise<void>;

/** Every job is one verb; the compiler asks for a new line when services knows a new job. */
export function jobList(ports: {
  mails: MailPort;
  siteUrlOf: (ctx: ServiceContext) => string;
  files: FileStore;
  municipalityCodeOf: (ctx: ServiceContext) => Promise<string>;
}): {
  [Name in JobName]: Job<Name>;
} {
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
    erase_person: (ctx, input) => erasePerson({ ctx, input }),
    make_municipality_package: async (ctx, input) =>
      makeMunicipalityPackage({
        ctx,
        input: { ...input, files: ports.files, municipalityCode: await ports.municipalityCodeOf(ctx) },
      }),
  };
}
