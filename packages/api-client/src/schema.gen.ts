// Generated from apps/api/openapi.json by `pnpm generate`; never edited.
export interface paths {
    "/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat iedereen van deze site mag weten */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De buurten van deze site */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/areas/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is deze site voor mijn postcode? */
        get: operations["lookUpArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/area-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gebieden op de kaart, van vandaag of van een andere dag */
        get: operations["getAreaMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/area-map/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat een wijziging doet met bewoners, hulpvragen en buren; er verandert niets */
        post: operations["previewAreaChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/area-map/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voeg een gebied toe, hernoem, verteken of beëindig het, of maak tweelingbuurten */
        post: operations["changeAreaMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/area-map/import-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat een bestand met gebieden zou veranderen, en wat er niet in past */
        post: operations["previewAreaImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/area-map/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neem de gebieden van een bestand over */
        post: operations["importAreas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/area-map/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draai de laatste wijziging van de kaart terug */
        post: operations["undoAreaChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Soorten hulp in twee niveaus, van licht naar zwaar */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vraag een mail met een link en een code om in te loggen */
        post: operations["createSignInRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in met de code of de link uit de mail */
        post: operations["createSession"];
        /** Log uit op al je apparaten */
        delete: operations["deleteSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Log uit op dit apparaat */
        delete: operations["deleteCurrentSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie ben ik op deze site */
        get: operations["getMe"];
        /** Mijn gegevens wijzigen; wat ontbreekt blijft zoals het is */
        put: operations["updateMe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waar geef ik toestemming voor, met de precieze tekst */
        get: operations["listConsents"];
        put?: never;
        /** Antwoord op elke vraag om toestemming apart */
        post: operations["giveConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Trek een toestemming in; het geldt meteen */
        delete: operations["withdrawConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-recordings/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat aan de telefoon is opgeschreven, met het geheim uit de mail (een POST: geen geheimen in een adres) */
        post: operations["openConsentRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-recordings/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Klopt het wat is opgeschreven? Zo niet, dan vervalt het meteen */
        post: operations["answerConsentRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-recordings/{recordingId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Iemand belt dat het niet klopt, of stuurt de brief getekend terug */
        post: operations["answerConsentRecordingForCaller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-of-conduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gedragscode die nu geldt */
        get: operations["getCodeOfConduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-of-conduct/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ga akkoord met de gedragscode */
        post: operations["acceptCodeOfConduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confidentiality-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De belofte om te zwijgen die nu geldt */
        get: operations["getConfidentialityStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confidentiality-statement/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beloof om te zwijgen over wat je hoort en ziet */
        post: operations["acceptConfidentiality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/confidentiality-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leg vast dat iemand de belofte aan de telefoon of op papier deed */
        post: operations["recordConfidentiality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/promise-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De brief over de belofte om te zwijgen, om te printen voor wie stopt en geen e-mail heeft */
        get: operations["getPromiseLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mijn hulpvragen, of een lijst van de balie */
        get: operations["listHelpRequests"];
        put?: never;
        /** Vraag hulp; de balie kan het voor een ander doen */
        post: operations["createHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-requests/{helpRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een hulpvraag en hoe het zoeken gaat */
        get: operations["getHelpRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-requests/{helpRequestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trek een hulpvraag in */
        post: operations["withdrawHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-requests/{helpRequestId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verleng een hulpvraag */
        post: operations["extendHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-requests/{helpRequestId}/solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zeg dat het geregeld is */
        post: operations["solveHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-requests/{helpRequestId}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bepaal de zwaarte en of er gezocht wordt */
        post: operations["triageHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-requests/{helpRequestId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie past, met punten en redenen, en hoeveel mensen waarom niet */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-requests/{helpRequestId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nodig zelf helpers uit */
        post: operations["createInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts-for-another": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe het staat met wat ik voor een ander vroeg; voor de balie wat wacht */
        get: operations["listDrafts"];
        put?: never;
        /** Vraag hulp voor een ander, die zelf bevestigt */
        post: operations["makeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts-for-another/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lees wat een ander voor je vroeg, met de link of de code */
        post: operations["openDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts-for-another/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zeg ja, nee of dit klopt niet, met de link of de code */
        post: operations["answerDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts-for-another/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat iemand voor een ander vroeg, om voor te lezen of te printen */
        get: operations["getDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts-for-another/{draftId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Noteer dat iemand nee zei, aan de telefoon of op papier */
        post: operations["recordDraftAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie voor mij mag kiezen, of voor wie ik mag kiezen */
        get: operations["listMandates"];
        put?: never;
        /** Geef iemand een machtiging, die hij of zij zelf aanneemt */
        post: operations["giveMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lees wie je een machtiging geeft, met de link van de mail */
        post: operations["openMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neem een machtiging aan, met de link van de mail */
        post: operations["acceptMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{mandateId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beëindig een machtiging, meteen */
        post: operations["endMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{mandateId}/represented": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De persoon voor wie ik mag kiezen: hulpvragen en toestemmingen waar de machtiging voor is */
        get: operations["getRepresented"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandate-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat anderen voor mij deden, en wie */
        get: operations["listMandateActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{mandateId}/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vraag hulp voor iemand voor wie ik mag kiezen */
        post: operations["createHelpRequestFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{mandateId}/help-requests/{helpRequestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trek een hulpvraag in van iemand voor wie ik mag kiezen */
        post: operations["withdrawHelpRequestFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{mandateId}/help-requests/{helpRequestId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verleng een hulpvraag van iemand voor wie ik mag kiezen */
        post: operations["extendHelpRequestFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{mandateId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beantwoord toestemmingen voor iemand voor wie ik mag kiezen */
        post: operations["answerConsentsFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{mandateId}/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Trek een toestemming in van iemand voor wie ik mag kiezen */
        delete: operations["withdrawConsentFor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie voor iemand mag kiezen, en of dat nodig is */
        get: operations["getRepresentation"];
        put?: never;
        /** Noteer wie voor iemand mag kiezen; het papier is gezien en wordt niet bewaard */
        post: operations["recordMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/representation-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Noteer dat iemand een vertegenwoordiger nodig heeft; nooit waarom */
        put: operations["noteRepresentationNeed"];
        post?: never;
        /** Noteer dat iemand geen vertegenwoordiger meer nodig heeft */
        delete: operations["clearRepresentationNeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bied hulp aan */
        post: operations["createHelpOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-offers/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mijn aanbod */
        get: operations["getMyHelpOffer"];
        /** Wijzig mijn aanbod */
        put: operations["updateMyHelpOffer"];
        post?: never;
        /** Stop met mijn aanbod */
        delete: operations["endMyHelpOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-offers/mine/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Even niet gevraagd worden */
        post: operations["pauseMyHelpOffer"];
        /** Weer gevraagd worden */
        delete: operations["resumeMyHelpOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waarvoor ben ik gevraagd */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lees een uitnodiging met de geheime link uit de mail */
        post: operations["openInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een uitnodiging */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zeg ja, nee of later; nee kost niets */
        post: operations["answerInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mijn afspraken, of de nabellijst van de balie */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een afspraak, met de ander zover beiden dat willen */
        get: operations["getMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Zeg ja tegen elkaar en kies wat je deelt */
        put: operations["agreeToMatch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Berichten van een afspraak */
        get: operations["listMatchMessages"];
        put?: never;
        /** Schrijf de ander een bericht */
        post: operations["createMatchMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/hand-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Geef een hulpvraag terug; zonder reden, zonder gevolg */
        post: operations["handBackMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Niet pluis: stop meteen, gegevens verdwijnen voor beiden */
        post: operations["stopMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{matchId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vertel hoe het ging; de balie vult het in bij nabellen */
        post: operations["answerFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meldingen */
        get: operations["listReports"];
        put?: never;
        /** Meld dat iets niet goed voelt; ook zonder account */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een melding */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sluit een melding af */
        post: operations["closeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Belnotities bij een persoon, hulpvraag, afspraak of melding */
        get: operations["listCallNotes"];
        put?: never;
        /** Schrijf op wat er aan de telefoon gezegd is */
        post: operations["createCallNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zoek wie er belt: op naam, telefoon of postcode (een POST: geen persoonsgegevens in een adres) */
        post: operations["findPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Schrijf iemand in die belt of langskomt */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De kaart van een inwoner */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/data-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lees iemand voor wat er bewaard is en wie er keek, of druk het af; alleen als die daarom vraagt */
        post: operations["readOutData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/consent-recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat de balie aan de telefoon opschreef, en of het klopt */
        get: operations["listConsentRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zet de gegevens stil van iemand die dat aan de balie vraagt */
        post: operations["restrictPerson"];
        /** Zet die gegevens weer aan */
        delete: operations["liftPersonRestriction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leg toestemming vast die aan de telefoon is voorgelezen */
        post: operations["recordConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/vog-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welke VOG de balie van iemand zag: wanneer, welk profiel, tot wanneer en door wie */
        get: operations["listVog"];
        put?: never;
        /** Schrijf op dat je een VOG zag; er wordt geen kopie bewaard */
        post: operations["recordVog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/vog-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Haal weg wat per ongeluk over een VOG is opgeschreven */
        post: operations["removeVog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoeveel er op elke lijst van de balie staat */
        get: operations["getDeskCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie de balie nog moet bellen */
        get: operations["listCallTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call-tasks/{callTaskId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Er is gebeld */
        post: operations["finishCallTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alles wat deze site over mij bewaart */
        get: operations["getMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hetzelfde als leesbare pagina om te bewaren of af te drukken */
        get: operations["getMyDataDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data/consent-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bewijs van elk antwoord over toestemming, als PDF */
        get: operations["getConsentReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data/consent-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dezelfde antwoorden als JSON-LD (ISO/IEC TS 27560, W3C DPV) */
        get: operations["getConsentRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie mijn contactgegevens zag, of wat over mijn gezondheid gaat; nieuwste eerst */
        get: operations["listLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zet mijn gegevens stil: bewaren, en verder niets (AVG artikel 18) */
        post: operations["restrictMyData"];
        /** Zet mijn gegevens weer aan */
        delete: operations["liftMyRestriction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verwijder mijn account; 14 dagen bedenktijd */
        post: operations["requestErasure"];
        /** Toch niet verwijderen */
        delete: operations["cancelErasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat deze gemeente minder laat zien dan de site toestaat, en wat daarvoor klaarligt */
        get: operations["getDisclosureSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure-settings/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Schrijf op wat de gemeente minder wil laten zien; er verandert nog niets */
        put: operations["writeDisclosureDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure-settings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie met het concept meer en wie minder ziet, in aantallen */
        get: operations["previewDisclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure-settings/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat het concept gelden, meteen en overal */
        post: operations["publishDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure-settings/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elke versie: wie schreef wat, en wanneer gold het; nieuwste eerst */
        get: operations["listDisclosureVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe lang deze gemeente wat bewaart, en wie dat veranderde */
        get: operations["getRetentionSettings"];
        /** Bewaar korter; langer alleen met een reden */
        put: operations["writeRetentionTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-settings/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hoeveel er met andere termijnen meteen weg zou gaan; er verandert niets */
        post: operations["tryRetentionTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie er voor deze site werkt, met welke rollen, en wat daarin veranderde */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues/{personId}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Geef een collega een rol, of geef een rol terug */
        put: operations["giveRole"];
        post?: never;
        /** Neem een rol weg; dat geldt meteen */
        delete: operations["takeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues/{personId}/roles/{role}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zeg dat deze rol nog klopt; na een jaar wordt het weer gevraagd */
        post: operations["checkRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleague-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vraag iemand per mail om mee te werken */
        post: operations["inviteColleague"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleague-invitations/{colleagueInvitationId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stuur een uitnodiging opnieuw; de link van daarvoor werkt niet meer */
        post: operations["sendColleagueInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleague-invitations/{colleagueInvitationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trek een uitnodiging in */
        post: operations["withdrawColleagueInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleague-invitations/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lees wat je gevraagd wordt, met de link van de mail */
        post: operations["openColleagueInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleague-invitations/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neem een uitnodiging aan, met de link van de mail, en log in */
        post: operations["acceptColleagueInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor/set-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat een app moet scannen om codes te tonen */
        post: operations["startSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neem de app in gebruik; geeft tien herstelcodes, één keer */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zet de tweede stap van het inloggen, met een code of een herstelcode */
        post: operations["enterSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues/{personId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Laat een collega die de telefoon kwijt is opnieuw beginnen */
        delete: operations["resetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Zeg vanaf wanneer niemand hier zonder tweede stap werkt */
        put: operations["setSecondFactorRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat nu geldt voor het inloggen met het account van de gemeente, en wat klaarligt */
        get: operations["getStaffSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versies van het inloggen met het account van de gemeente: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
        get: operations["listStaffSignInVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaar een concept voor het inloggen met het account van de gemeente; er verandert nog niets */
        put: operations["writeStaffSignInDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een versie van het inloggen met het account van de gemeente gelden; ook om terug te gaan naar een eerdere */
        post: operations["publishStaffSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er klaar is: het geheim, de laatste proef, en wie zo al eens inlogde */
        get: operations["getStaffSignInReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaar het geheim voor de aanbieder van het concept; niemand leest het terug */
        put: operations["setStaffSignInSecret"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vraag de aanbieder of alles klopt; er gaat nog niets aan */
        post: operations["checkStaffSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin met inloggen bij de gemeente zelf; de browser gaat naar het adres */
        post: operations["startStaffSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-sign-in/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kom terug van de gemeente, en log in */
        post: operations["completeStaffSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verwerkingsregister, DPIA, wie ziet wat, of bewaartermijnen, uit de regels van de site zelf */
        get: operations["getOversightDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/documents/{document}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hetzelfde als pagina om te bewaren of af te drukken */
        get: operations["getOversightPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/destructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat is vernietigd omdat de termijn voorbij was; nieuwste eerst */
        get: operations["listDestructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie keek naar wiens gegevens, waarom en volgens welke regel; nieuwste eerst */
        get: operations["listOversightLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/look-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waarop het inzagelog te doorzoeken is */
        get: operations["getOversightLookChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie veel meer keek dan anders, of buiten het eigen gebied */
        get: operations["listLookAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/alarm-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leg vast dat een signaal is uitgezocht, en wat daaruit kwam */
        post: operations["lookIntoAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/breach-inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oefeningen en datalekken tot nu toe */
        get: operations["listBreachInquiries"];
        put?: never;
        /** Zoek uit wie door een datalek is geraakt, als oefening of bij een echt lek */
        post: operations["startBreachInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/breach-inquiries/{inquiryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een oefening of datalek, met aantallen */
        get: operations["getBreachInquiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/breach-inquiries/{inquiryId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie is geraakt en om welke soorten gegevens het gaat, zonder de gegevens zelf */
        get: operations["listAffectedPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/consent-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoeveel antwoorden het toestemmingsregister heeft */
        get: operations["getConsentRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/consent-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle antwoorden onder pseudoniem, als JSON-LD (ISO/IEC TS 27560, W3C DPV); oudste eerst */
        get: operations["listConsentRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oversight/consent-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reken na of geen antwoord is veranderd of verdwenen */
        get: operations["checkConsentChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house-style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De huisstijl die geldt, wat klaarligt en wat gepland is */
        get: operations["getHouseStyle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house-style/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elke versie: wie schreef die, en wanneer was die te zien; nieuwste eerst */
        get: operations["listHouseStyleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house-style/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaar een huisstijl als concept; voor bezoekers verandert er nog niets */
        put: operations["writeHouseStyleDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house-style/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bewaar een logo of icoon, opnieuw getekend; het geldt pas als het in een huisstijl staat */
        post: operations["uploadHouseStyleImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house-style/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een versie gelden, nu of later; ook om terug te gaan naar een eerdere */
        post: operations["publishHouseStyle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house-style/publications/{publicationId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zie af van een huisstijl die nog moet ingaan */
        post: operations["cancelHouseStylePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat nu geldt voor de eigen woorden van de site, en wat klaarligt */
        get: operations["getSiteWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-words/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versies van de eigen woorden van de site: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
        get: operations["listSiteWordsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-words/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaar een concept voor de eigen woorden van de site; er verandert nog niets */
        put: operations["writeSiteWordsDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-words/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een versie van de eigen woorden van de site gelden; ook om terug te gaan naar een eerdere */
        post: operations["publishSiteWords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De langere teksten van de gemeente: spelregels, eigen verantwoordelijkheid, verzekering */
        get: operations["getSiteTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setting-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alles wat beheerders veranderden: wie, wanneer, van wat naar wat; nieuwste eerst */
        get: operations["listSettingEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conduct-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat nu geldt voor de gedragscode, en wat klaarligt */
        get: operations["getConductText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conduct-text/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versies van de gedragscode: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
        get: operations["listConductTextVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conduct-text/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaar een concept voor de gedragscode; er verandert nog niets */
        put: operations["writeConductTextDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conduct-text/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een versie van de gedragscode gelden; ook om terug te gaan naar een eerdere */
        post: operations["publishConductText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat nu geldt voor de soorten hulp, en wat klaarligt */
        get: operations["getHelpKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-kinds/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versies van de soorten hulp: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
        get: operations["listHelpKindsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-kinds/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaar een concept voor de soorten hulp; er verandert nog niets */
        put: operations["writeHelpKindsDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-kinds/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een versie van de soorten hulp gelden; ook om terug te gaan naar een eerdere */
        post: operations["publishHelpKinds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat nu geldt voor de volgorde van helpers, en wat klaarligt */
        get: operations["getMatchingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching-rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versies van de volgorde van helpers: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
        get: operations["listMatchingRulesVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching-rules/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaar een concept voor de volgorde van helpers; er verandert nog niets */
        put: operations["writeMatchingRulesDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching-rules/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een versie van de volgorde van helpers gelden; ook om terug te gaan naar een eerdere */
        post: operations["publishMatchingRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matching-rules/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat een andere volgorde met de laatste vragen had gedaan, in aantallen */
        post: operations["tryMatchingRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat nu geldt voor de onderdelen van de site, en wat klaarligt */
        get: operations["getModules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/modules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versies van de onderdelen van de site: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
        get: operations["listModulesVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/modules/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaar een concept voor de onderdelen van de site; er verandert nog niets */
        put: operations["writeModulesDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/modules/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een versie van de onderdelen van de site gelden; ook om terug te gaan naar een eerdere */
        post: operations["publishModules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/modules/in-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er in elk onderdeel nu loopt, in aantallen */
        get: operations["getModulesInUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project-presets/{preset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat een soort project zou veranderen, per onderwerp, van wat naar wat */
        get: operations["getProjectPreset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project-presets/{preset}/takings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neem de gekozen onderwerpen van een soort project over; ze gelden meteen */
        post: operations["takeProjectPreset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipality-packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pakketten met alles van deze gemeente, en wie ze meenam */
        get: operations["listMunicipalityPackages"];
        put?: never;
        /** Laat een pakket maken met alles van deze gemeente */
        post: operations["askMunicipalityPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipality-packages/{packageId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Neem een pakket mee; wie en wanneer wordt bewaard */
        get: operations["takeMunicipalityPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vanaf welk adres de mail komt, en welke records er nog ontbreken */
        get: operations["getSender"];
        put?: never;
        /** Kies een eigen domein voor de mail; er komt een sleutel bij */
        post: operations["setSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kijk nu naar de records van het domein */
        post: operations["checkSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/test-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stuur een test aan wie het vraagt */
        post: operations["sendSenderTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Maak een nieuwe sleutel; de oude tekent tot de nieuwe klopt */
        post: operations["makeSenderKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sender/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat het eigen domein los; mail komt weer van het platform */
        post: operations["removeSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kom als beheerder van het platform binnen, met de pas uit het beheer */
        post: operations["createSupportSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support-sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ga weer weg */
        delete: operations["deleteSupportSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe het met de site gaat, in aantallen */
        get: operations["getSupportView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie van het platform binnen was, waarom, en wat diegene bekeek */
        get: operations["listSupportVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support-visits/{visitId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat iemand van het platform nu weggaan */
        post: operations["endSupportVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Site: {
            name: string;
            slogan: string;
            introduction: string;
            phone: string;
            phoneHours: string;
            /** @enum {string} */
            locale: "nl" | "en";
            /** @enum {string} */
            formOfAddress: "je" | "u";
            codeOfConductVersion: number;
            recentExamples: {
                categoryName: string;
                areaName: string;
                /** Format: date */
                solvedOn: string;
            }[];
            figures: {
                /** @description Residents with an active offer; absent below 5 (see null). */
                helpers: number | null;
                solvedThisYear: number | null;
                /** @description Over the last 90 days; null without figures. */
                medianHoursToYes: number | null;
            };
        };
        /** @description RFC 9457 problem. `code` is stable; `errors` lists every fault. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "invalid_input" | "malformed_json" | "body_too_large" | "not_found" | "unknown_site" | "site_closed" | "sign_in_required" | "forbidden" | "origin_refused" | "conflict" | "rate_limited" | "temporarily_unavailable" | "internal_error" | "idempotency_key_reused" | "idempotency_in_progress" | "code_of_conduct_not_accepted" | "consent_required" | "sign_in_code_wrong" | "sign_in_code_burnt" | "sign_in_expired" | "invitation_already_answered" | "invitation_no_longer_open" | "help_request_already_withdrawn" | "help_request_not_open" | "help_request_limit_reached" | "help_offer_exists" | "helper_not_available" | "match_already_ended" | "match_not_agreed" | "follow_up_already_answered" | "report_already_closed" | "answered_otherwise" | "officer_works_apart" | "last_administrator" | "second_factor_required" | "second_factor_wrong" | "fresh_proof_required" | "sender_not_set" | "staff_sign_in_off" | "staff_sign_in_expired" | "staff_sign_in_cancelled" | "staff_sign_in_unreachable" | "staff_sign_in_client_refused" | "staff_sign_in_refused" | "staff_sign_in_other_tenant" | "staff_sign_in_one_factor" | "staff_sign_in_email_unproven" | "staff_sign_in_unknown" | "staff_sign_in_other_account" | "staff_sign_in_officer" | "staff_sign_in_not_set" | "staff_sign_in_not_tried" | "staff_sign_in_not_used" | "already_colleague" | "colleague_already_invited" | "data_on_hold" | "erasure_already_requested" | "person_already_exists" | "postcode_outside_area" | "draft_limit_reached" | "draft_no_longer_waiting" | "settings_changed" | "version_required" | "nothing_to_publish" | "nothing_to_undo" | "nothing_to_import" | "mandate_exists" | "mandate_limit_reached" | "mandate_not_running" | "mandate_not_for_this" | "mandate_for_another_address" | "represented_by_law" | "guardian_consent_required" | "alarm_already_looked_into" | "contrast_too_low" | "already_in_effect" | "file_type_unsupported" | "storage_unavailable" | "console_sign_in_refused" | "passkey_refused" | "passkey_already_added" | "last_second_factor" | "municipality_not_in_that_state" | "domain_not_possible" | "onboarding_not_complete" | "onboarding_step_failed";
            requestId: string;
            errors?: components["schemas"]["ProblemFault"][];
        };
        ProblemFault: {
            pointer: string;
            code: string;
            detail: string;
        };
        Area: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            name: string;
            inhabitants: number | null;
        };
        AreaLookup: {
            inside: boolean;
            area: components["schemas"]["Area"] & (Record<string, never> | null);
            /** @description To choose from when a postcode spans neighbourhoods. */
            nearbyAreas: components["schemas"]["Area"][];
            place: string | null;
            /** @description The site of this installation that serves the postcode, if any. */
            otherSite: {
                name: string;
                url: string;
            } | null;
        };
        AreaMap: {
            version: string;
            /** Format: date */
            on: string;
            /** Format: date */
            today: string;
            items: components["schemas"]["AreaItem"][];
            /** @description Neighbourhoods side by side that do not adjoin because of a barrier. */
            separated: [
                string,
                string
            ][];
            changes: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                /** @enum {string} */
                kind: "added" | "renamed" | "redrawn" | "ended" | "twinned" | "imported" | "undone";
                about: string;
                /** Format: date */
                startsOn: string;
                /** Format: date-time */
                at: string;
                by: {
                    name: string;
                };
                isUndone: boolean;
            }[];
            canUndo: boolean;
        };
        AreaItem: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            kind: "neighbourhood" | "project" | "twin" | "barrier";
            /** @description Of twins: empty, see areaIds. */
            name: string;
            /** @description Twins: the two. A project of neighbourhoods: which. Else empty. */
            areaIds: string[];
            geometry: {
                /** @enum {string} */
                type: "Polygon";
                coordinates: [
                    number,
                    number
                ][][];
            } | {
                /** @enum {string} */
                type: "MultiPolygon";
                coordinates: [
                    number,
                    number
                ][][][];
            } | {
                /** @enum {string} */
                type: "LineString";
                coordinates: [
                    number,
                    number
                ][];
            } | null;
            /**
             * Format: date
             * @description First day of this version.
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day, when an end is planned.
             */
            endsOn: string | null;
            /** @description It does not hold yet on the day asked for. */
            isPlanned: boolean;
            /** @description People who live there today. */
            people: number;
            /** @description Requests there that are not closed. */
            requests: number;
        };
        AreaEffects: {
            moves: {
                from: string;
                to: string;
                people: number;
                requests: number;
            }[];
            /** @description Adjoined, and no longer. */
            parted: [
                string,
                string
            ][];
            joined: [
                string,
                string
            ][];
        };
        AreaImportPreview: {
            rows: number;
            /** @description Rows of other municipalities; left out. */
            elsewhere: number;
            isRd: boolean;
            items: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                name: string;
                /** @enum {string} */
                what: "added" | "renamed" | "redrawn" | "ended" | "unchanged";
                /** @description Simplified to some metres. */
                geometry: {
                    /** @enum {string} */
                    type: "Polygon";
                    coordinates: [
                        number,
                        number
                    ][][];
                } | {
                    /** @enum {string} */
                    type: "MultiPolygon";
                    coordinates: [
                        number,
                        number
                    ][][][];
                } | null;
            }[];
            remarks: {
                row: number;
                name: string;
                /** @enum {string} */
                reason: "not_a_feature" | "no_name" | "name_too_long" | "bsn_not_allowed" | "twice" | "no_border" | "not_an_area" | "not_a_line" | "not_numbers" | "too_few_corners" | "too_many_corners" | "not_closed" | "crosses_itself" | "hole_outside" | "swapped" | "is_rd" | "outside_netherlands" | "far_away" | "before_last_change" | "crosses_itself_note";
                isLeftOut: boolean;
            }[];
            effects: components["schemas"]["AreaEffects"];
        };
        Category: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            slug: string;
            name: string;
            hint: string;
            icon: string;
            /** @enum {string} */
            weight: "light" | "middle" | "complex";
            children: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                slug: string;
                name: string;
                hint: string;
                icon: string;
                /** @enum {string} */
                weight: "light" | "middle" | "complex";
            }[];
        };
        SignInRequest: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Session: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            personId: string;
            roles: ("resident" | "coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator" | "data-protection-officer")[];
            /** Format: date-time */
            expiresAt: string;
            returnTo: string;
            draft: {
                [key: string]: unknown;
            } | null;
        };
        Me: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            roles: ("resident" | "coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator" | "data-protection-officer")[];
            firstName: string;
            lastName: string;
            email: string | null;
            phone: string | null;
            street: string | null;
            houseNumber: string | null;
            postcode: string | null;
            area: components["schemas"]["Area"] & (Record<string, never> | null);
            /** @enum {string} */
            locale: "nl" | "en";
            languages: ("nl" | "en" | "tr" | "ar" | "uk" | "pl" | "pap" | "fy" | "de" | "fr")[];
            codeOfConductAccepted: boolean;
            /** @description Until then no more than a first name of others is shown. */
            confidentialitySigned: boolean;
            /** @description First name and area are known. */
            profileComplete: boolean;
            /** Format: date-time */
            erasureDueAt: string | null;
            /**
             * Format: date-time
             * @description Since when my data are on hold.
             */
            restrictedAt: string | null;
            /** @enum {string} */
            secondFactor: "none" | "optional" | "to-set-up" | "to-enter" | "entered" | "at-provider";
        };
        Consent: {
            /** @enum {string} */
            purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show";
            question: string;
            explanation: string;
            textVersion: number;
            /** @enum {string|null} */
            answer: "given" | "refused" | "withdrawn" | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @enum {string|null} */
            evidence: "web" | "phone" | "paper" | null;
            answeredWords: {
                question: string;
                explanation: string;
                textVersion: number;
            } | null;
        };
        ConsentRecording: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            openUntil: string;
            answers: {
                question: string;
                explanation: string;
                textVersion: number;
                /** @enum {string} */
                answer: "given" | "refused";
                /** Format: date-time */
                lapsesAt: string | null;
            }[];
            /** @enum {string|null} */
            answer: "confirmed" | "disputed" | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        CodeOfConduct: {
            version: number;
            /** @enum {string} */
            locale: "nl" | "en";
            text: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
        };
        ConfidentialityStatement: {
            version: number;
            /** @enum {string} */
            locale: "nl" | "en";
            text: string;
            /** Format: date-time */
            publishedAt: string;
            /**
             * Format: date-time
             * @description By the person whom the question is about.
             */
            acceptedAt: string | null;
        };
        PromiseLetter: {
            name: string;
            /** @enum {string} */
            locale: "nl" | "en";
            text: string;
            /** Format: date */
            signedOn: string;
        };
        HelpRequest: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            state: "triage" | "open" | "matched" | "solved" | "withdrawn" | "expired";
            category: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                slug: string;
                name: string;
                icon: string;
            };
            /** @enum {string} */
            weight: "light" | "middle" | "complex";
            /** @enum {string} */
            urgency: "normal" | "soon" | "today";
            timing: components["schemas"]["Timing"];
            /** Format: date */
            endsOn: string;
            description?: string;
            needs?: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
            languages?: ("nl" | "en" | "tr" | "ar" | "uk" | "pl" | "pap" | "fy" | "de" | "fr")[];
            /** @enum {string} */
            nearness?: "near" | "any" | "not-my-street" | "not-my-area";
            /** @enum {string} */
            audience?: "neighbourhood" | "adjoining" | "municipality";
            areaName?: string | null;
            asker: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id?: string;
                name: string;
            };
            /** @enum {string} */
            channel?: "web" | "phone" | "walk-in" | "referral";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            openedAt: string | null;
            /** @description How the search goes: numbers, never names. */
            search?: {
                /** @enum {string} */
                ring: "neighbourhood" | "adjoining" | "municipality";
                asked: number;
                answeredNo: number;
                waiting: number;
                needsCoordinator: boolean;
            };
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            matchId?: string | null;
            /** Format: date-time */
            withdrawnAt?: string | null;
            /** Format: date-time */
            solvedAt?: string | null;
        };
        Timing: {
            /** @enum {string} */
            kind: "once";
            moment: {
                /** Format: date */
                date: string;
                from: string;
                to: string;
            };
        } | {
            /** @enum {string} */
            kind: "several";
            moments: {
                /** Format: date */
                date: string;
                from: string;
                to: string;
            }[];
        } | {
            /** @enum {string} */
            kind: "weekly";
            weekdays: number[];
            from: string;
            to: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
        } | {
            /** @enum {string} */
            kind: "flexible";
            /** Format: date */
            endsOn: string;
        };
        CandidateList: {
            candidates: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                offerId: string;
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                helperId: string;
                name: string;
                areaName: string | null;
                points: number;
                reasons: {
                    key: string;
                    text: string;
                    points?: number;
                    max?: number;
                }[];
                invitation: {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    id: string;
                    /** Format: date-time */
                    invitedAt: string;
                    /** @enum {string} */
                    answer: "yes" | "no" | "waiting" | "released";
                } | null;
            }[];
            considered: number;
            leftOut: {
                filter: string;
                count: number;
                text: string;
            }[];
        };
        DraftList: {
            items: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                /** @enum {string} */
                status: "waiting" | "confirmed" | "refused" | "lapsed";
                /** Format: date-time */
                madeAt: string;
                /** Format: date-time */
                lapsesAt: string;
                category: string;
                /** @enum {string} */
                channel: "mail" | "phone" | "letter";
                isDoubted: boolean;
            }[];
        };
        DraftForAnother: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            status: "waiting" | "confirmed" | "refused" | "lapsed";
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            lapsesAt: string;
            category: string;
            /** @enum {string} */
            channel: "mail" | "phone" | "letter";
        };
        OpenedDraft: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            status: "waiting" | "confirmed" | "refused" | "lapsed";
            /** Format: date-time */
            lapsesAt: string;
            isDoubted: boolean;
            /** @description Null once the draft has ended. */
            asked: {
                maker: {
                    name: string;
                    /** @enum {string} */
                    as: "family" | "carer" | "parent" | "practice" | "staff";
                    practice: string;
                };
                firstName: string;
                request: {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    categoryId: string;
                    category: string;
                    description: string;
                    timing: components["schemas"]["Timing"];
                    needs: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
                };
                missing: {
                    profile: boolean;
                    postcode: string | null;
                    conduct: boolean;
                    purposes: ("match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show")[];
                };
            } | null;
        };
        DraftAnswer: {
            /** @enum {string} */
            status: "waiting" | "confirmed" | "refused" | "lapsed";
            isDoubted: boolean;
            canSignIn: boolean;
        };
        DraftAtDesk: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            status: "waiting" | "confirmed" | "refused" | "lapsed";
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            lapsesAt: string;
            category: string;
            /** @enum {string} */
            channel: "mail" | "phone" | "letter";
            isDoubted: boolean;
            maker: {
                name: string;
                /** @enum {string} */
                as: "family" | "carer" | "parent" | "practice" | "staff";
                practice: string;
            };
            person: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string | null;
                firstName?: string;
                lastName?: string;
                email?: string | null;
                phone?: string | null;
                street?: string | null;
                houseNumber?: string | null;
                postcode?: string | null;
            };
            request: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                categoryId: string;
                category: string;
                description?: string;
                timing?: components["schemas"]["Timing"];
                /** @enum {string} */
                weight?: "light" | "middle" | "complex";
                /** @enum {string} */
                urgency?: "normal" | "soon" | "today";
                needs: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
                languages?: ("nl" | "en" | "tr" | "ar" | "uk" | "pl" | "pap" | "fy" | "de" | "fr")[];
                /** @enum {string} */
                nearness?: "near" | "any" | "not-my-street" | "not-my-area";
                /** @enum {string} */
                audience?: "neighbourhood" | "adjoining" | "municipality";
            };
            letterCode: string | null;
        };
        MandateList: {
            items: components["schemas"]["Mandate"][];
        };
        Mandate: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            status: "waiting" | "lapsed" | "running" | "resting" | "over" | "ended";
            /** @enum {string} */
            capacity: "guardian" | "mentor" | "curator" | "bewindvoerder" | "gemachtigde";
            scope: ("requests" | "consents")[];
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date
             * @description The last day on which it holds.
             */
            endsOn: string;
            /** Format: date */
            documentSeenOn: string | null;
            /** @description Of the other: who may choose, or for whom. Empty until it is accepted. */
            name: string;
        };
        OpenedMandate: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            name: string;
            scope: ("requests" | "consents")[];
            /** Format: date */
            endsOn: string;
        };
        Represented: {
            mandate: components["schemas"]["Mandate"];
            requests: components["schemas"]["HelpRequest"][];
            consents: components["schemas"]["RepresentedConsent"][];
        };
        RepresentedConsent: {
            /** @enum {string} */
            purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show";
            question: string;
            explanation: string;
            textVersion: number;
            /** @enum {string|null} */
            answer: "given" | "refused" | "withdrawn" | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @enum {string|null} */
            evidence: "web" | "phone" | "paper" | null;
            /** @description False: their own no stands, or the yes is not the viewer's. */
            mayGive: boolean;
        };
        MandateAct: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "help_request.created" | "help_request.withdrawn" | "help_request.extended" | "consent.given" | "consent.refused" | "consent.withdrawn";
            /** @enum {string} */
            capacity: "guardian" | "mentor" | "curator" | "bewindvoerder" | "gemachtigde";
            /** @description Who did it; empty when they have left the site. */
            name: string;
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            helpRequestId: string | null;
            /** @enum {string|null} */
            purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show" | null;
            question: string | null;
        };
        RepresentationAtDesk: {
            name: string;
            mandates: components["schemas"]["Mandate"][];
            need: components["schemas"]["RepresentationNeed"];
        };
        RepresentationNeed: {
            /** @enum {string} */
            basis: "age" | "court-order" | "own-wish";
            /** Format: date */
            notedOn: string;
            /**
             * Format: date
             * @description The first day without protection for age.
             */
            protectedUntil: string | null;
        } | null;
        HelpOffer: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            categories: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                categoryId: string;
                name: string;
                isFavourite: boolean;
            }[];
            introduction: string;
            notDoing: string;
            /** @enum {string} */
            weightMax: "light" | "middle" | "complex";
            availability: components["schemas"]["AvailabilitySlot"][];
            skills: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
            /** @enum {string} */
            travelMode: "walk" | "bicycle" | "car";
            maxDistanceMeters: number;
            maxAsksPerMonth: number;
            /** @description The helper's own counter; nobody else sees it here. */
            asksLast30Days: number;
            /** Format: date-time */
            pausedUntil: string | null;
            isPaused: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        AvailabilitySlot: {
            weekday: number;
            /** @enum {string} */
            part: "morning" | "afternoon" | "evening";
        };
        Invitation: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            state: "waiting" | "yes" | "no" | "released";
            /** @enum {string|null} */
            releasedBecause: "found" | "withdrawn" | "expired" | "stopped" | "offer-ended" | null;
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            helpRequestId: string;
            category: {
                name: string;
                icon: string;
            };
            asker: {
                name: string;
            };
            areaName: string | null;
            description: string;
            timing: components["schemas"]["Timing"];
            /** Format: date */
            endsOn: string;
            /** @enum {string} */
            weight: "light" | "middle" | "complex";
            /** @enum {string} */
            urgency: "normal" | "soon" | "today";
            needs: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
            reasons: {
                key: string;
                text: string;
                points?: number;
                max?: number;
            }[];
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            matchId: string | null;
        };
        InvitationAnswer: {
            /** @enum {string} */
            outcome: "matched" | "found-already" | "no-longer-needed" | "declined" | "later";
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            matchId: string | null;
            /** Format: date-time */
            remindAt: string | null;
        };
        Match: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            role: "asker" | "helper" | "desk";
            /** @enum {string} */
            phase: "willing" | "agreed" | "running" | "closed";
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            helpRequestId: string;
            category: {
                name: string;
                icon: string;
            };
            description?: string;
            timing: components["schemas"]["Timing"];
            /** Format: date */
            endsOn: string;
            /** @enum {string} */
            weight: "light" | "middle" | "complex";
            needs?: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
            /** @description Absent for the desk, which sees `asker` and `helper`. */
            other: {
                name: string;
                lastName?: string;
                phone?: string;
                email?: string;
                address?: string;
                areaName?: string | null;
            } | null;
            asker?: {
                name: string;
                lastName?: string;
                phone?: string;
                email?: string;
                address?: string;
                areaName?: string | null;
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                hasAgreed: boolean;
                hasAnsweredFollowUp: boolean;
                isOnHold: boolean;
            };
            helper?: {
                name: string;
                lastName?: string;
                phone?: string;
                email?: string;
                address?: string;
                areaName?: string | null;
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                hasAgreed: boolean;
                hasAnsweredFollowUp: boolean;
                isOnHold: boolean;
            };
            /** @description For the asker: the desk has seen a certificate of conduct of the helper that is valid today. */
            helperHasVog?: boolean;
            agreedByMe: boolean;
            agreedByOther: boolean;
            /** @description The other put their data on hold: help goes on, contact data are not shown. */
            otherOnHold: boolean;
            sharedByMe: ("lastName" | "phone" | "email" | "address")[];
            unreadMessages: number;
            /** @description `due`: a few days have passed and this side was not asked yet how it went. */
            followUp: {
                due: boolean;
                answeredByMe: boolean;
            };
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string|null} */
            endedBecause: "handed-back" | "stopped" | "solved" | "withdrawn" | "expired" | null;
        };
        MatchMessage: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            from: "me" | "other" | "asker" | "helper";
            name: string;
            body: string;
            /** Format: date-time */
            sentAt: string;
        };
        ReportReceipt: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            reportedAt: string;
        };
        Report: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            cause: "report" | "stop";
            text: string;
            /** @enum {string} */
            urgency: "normal" | "now";
            reporter: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string | null;
                name: string;
                contact: string;
            } | null;
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            aboutMatchId: string | null;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            closingRemark: string;
        };
        CallNote: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            text: string;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            personId: string | null;
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            helpRequestId: string | null;
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            matchId: string | null;
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            reportId: string | null;
        };
        /** @description Fields that the viewer may not see are absent. */
        PersonCard: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            firstName: string;
            lastName?: string;
            phone?: string | null;
            email?: string | null;
            address?: string | null;
            postcode?: string | null;
            areaName: string | null;
            /** @enum {string} */
            preferredChannel: "mail" | "phone" | "post";
            openRequests: number;
            hasOffer: boolean;
            codeOfConductAccepted: boolean;
            /** @description Signed a confidentiality statement, in any version. */
            hasPromised: boolean;
            /** Format: date-time */
            lastContactAt: string | null;
            /**
             * Format: date-time
             * @description Since when their data are on hold.
             */
            restrictedAt: string | null;
        };
        MyData: {
            /** Format: date-time */
            madeAt: string;
            site: string;
            sections: {
                key: string;
                title: string;
                why: string;
                /** @description Why it may be kept, in plain words. */
                basis: string;
                /** @description How long, as it is here and now. */
                keptFor: string;
                rows: {
                    [key: string]: unknown;
                }[];
            }[];
        };
        /** @description Since then the data are kept, and nothing new is done with them. */
        Restriction: {
            /** Format: date-time */
            restrictedAt: string;
        };
        Vog: {
            /** Format: date */
            seenOn: string;
            /** @description screeningsprofiel of functieaspecten, in cijfers */
            profile: string;
            /**
             * Format: date
             * @description tot en met deze dag
             */
            validUntil: string;
            seenBy: string;
            isValid: boolean;
        };
        DeskCounts: {
            triage: number;
            unanswered: number;
            followUp: number;
            reports: number;
            calls: number;
        };
        CallTask: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @enum {string} */
            kind: "consent-disputed" | "account-unused" | "promise-letter";
            /** Format: date-time */
            createdAt: string;
            person: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                name: string;
                phone?: string | null;
            };
            /** Format: date */
            goesOn: string | null;
        };
        ConsentReceipts: {
            /** Format: date-time */
            madeAt: string;
            site: string;
            pdf: string;
        };
        ConsentRecords: {
            /** Format: date-time */
            madeAt: string;
            site: string;
            document: {
                [key: string]: unknown;
            };
        };
        Look: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Who looked, as this person may know them. */
            by: string;
            /** @description Which data were seen, in plain words; never the data. */
            what: string[];
            why: string;
        };
        /** @description Until `dueAt` the person can come back; then everything is gone. */
        Erasure: {
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            dueAt: string;
        };
        DisclosureSettings: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            /** @description Null: all that the platform shows. */
            published: {
                number: number;
                narrowings: components["schemas"]["Narrowing"][];
                /** @description Lines that this version of the site cannot read; each hides all that it might be about. */
                unreadable: number;
                note: string;
                writtenBy: {
                    name: string;
                };
                /** Format: date-time */
                writtenAt: string;
                /** @description Newest first; more than one when the municipality went back to it. */
                publications: {
                    publishedBy: {
                        name: string;
                    };
                    /** Format: date-time */
                    publishedAt: string;
                }[];
            } | null;
            /** @description Written and not published. */
            draft: {
                number: number;
                narrowings: components["schemas"]["Narrowing"][];
                /** @description Lines that this version of the site cannot read; each hides all that it might be about. */
                unreadable: number;
                note: string;
                writtenBy: {
                    name: string;
                };
                /** Format: date-time */
                writtenAt: string;
                /** @description Newest first; more than one when the municipality went back to it. */
                publications: {
                    publishedBy: {
                        name: string;
                    };
                    /** Format: date-time */
                    publishedAt: string;
                }[];
            } | null;
        };
        /** @description Somebody sees less than the platform shows; more cannot be said. */
        Narrowing: {
            /** @enum {string} */
            relation: "coordinator" | "broker" | "invited-helper" | "matched-helper" | "matched-asker";
            /** @enum {string} */
            group: "first-name" | "last-name" | "phone" | "email" | "address" | "story" | "needs" | "health-needs" | "certificate";
            /**
             * @default always
             * @enum {string}
             */
            when: "always" | "before-agreement" | "during-help" | "after-help";
            /** @enum {string} */
            effect: "deny" | "mask";
        };
        DisclosurePreview: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            lines: components["schemas"]["SightLine"][];
            /** @description How many look in this way today. Null: fewer than five. */
            viewers: {
                /** @enum {string} */
                relation: "coordinator" | "broker" | "invited-helper" | "matched-helper" | "matched-asker";
                count: number | null;
            }[];
        };
        SightLine: {
            /** @enum {string} */
            relation: "coordinator" | "broker" | "invited-helper" | "matched-helper" | "matched-asker";
            /** @enum {string} */
            group: "first-name" | "last-name" | "phone" | "email" | "address" | "story" | "needs" | "health-needs" | "certificate";
            /** @enum {string} */
            moment: "always" | "before-agreement" | "during-help" | "after-help";
            /**
             * @description What the platform shows at most.
             * @enum {string}
             */
            most: "deny" | "mask" | "allow";
            /** @enum {string} */
            now: "deny" | "mask" | "allow";
            /**
             * @description When the draft is published.
             * @enum {string}
             */
            next: "deny" | "mask" | "allow";
            /** @description Whose data this changes, today. Null: fewer than five. 0 when nothing changes. */
            people: number | null;
        };
        DisclosureVersion: {
            number: number;
            narrowings: components["schemas"]["Narrowing"][];
            /** @description Lines that this version of the site cannot read; each hides all that it might be about. */
            unreadable: number;
            note: string;
            writtenBy: {
                name: string;
            };
            /** Format: date-time */
            writtenAt: string;
            /** @description Newest first; more than one when the municipality went back to it. */
            publications: {
                publishedBy: {
                    name: string;
                };
                /** Format: date-time */
                publishedAt: string;
            }[];
        };
        RetentionSettings: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            terms: components["schemas"]["RetentionTermLine"][];
            /** @description Newest first, at most a hundred. */
            changes: components["schemas"]["RetentionChange"][];
        };
        RetentionTermLine: {
            kind: string;
            days: number;
            defaultDays: number;
            leastDays: number;
            mostDays: number;
            /** @description Why it is longer than the default. */
            reason: string | null;
            /** @description How many rows would go at once with this term. */
            due: number;
        };
        RetentionChange: {
            kind: string;
            daysBefore: number;
            daysAfter: number;
            reason: string;
            changedBy: {
                name: string;
            };
            /** Format: date-time */
            changedAt: string;
        };
        /** @description What the terms would do; nothing is changed. */
        RetentionTrial: {
            terms: components["schemas"]["RetentionTermLine"][];
        };
        Colleagues: {
            colleagues: components["schemas"]["Colleague"][];
            /** @description Those that nobody accepted. */
            invitations: components["schemas"]["ColleagueInvitation"][];
            /** @description Work that only one person can do, or nobody. */
            alone: {
                /** @enum {string} */
                role: "coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator";
                holders: number;
            }[];
            /**
             * Format: date-time
             * @description From when it is obligatory; null: it is not.
             */
            secondFactorFrom: string | null;
            /**
             * Format: date
             * @description The last day that may be chosen for that; before today: it is not put off any more.
             */
            secondFactorLatest: string;
            /** @description Newest first, at most fifty. */
            changes: components["schemas"]["RoleChange"][];
        };
        Colleague: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            personId: string;
            name: string;
            /** @description Only of who has no name yet. */
            email: string | null;
            isMe: boolean;
            hasSecondFactor: boolean;
            roles: components["schemas"]["RoleOfColleague"][];
        };
        RoleOfColleague: {
            /** @enum {string} */
            role: "coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator" | "data-protection-officer";
            /** Format: date-time */
            since: string;
            /** @description Null: by whoever runs the installation. */
            givenBy: {
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description When an administrator last said that it is right.
             */
            checkedAt: string | null;
            checkedBy: {
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description A year after it was given or checked.
             */
            checkBefore: string;
            /** @description That year has passed. */
            isDue: boolean;
        };
        ColleagueInvitation: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            email: string | null;
            roles: ("coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator")[];
            /** @enum {string} */
            status: "waiting" | "expired" | "withdrawn";
            invitedBy: {
                name: string;
            };
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        RoleChange: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @description Whose role; empty when the account is gone. */
            name: string;
            /** @enum {string} */
            role: "coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator" | "data-protection-officer";
            /** @enum {string} */
            change: "given" | "taken";
            /** Format: date-time */
            changedAt: string;
            /** @description Null: whoever runs the installation. */
            changedBy: {
                name: string;
            } | null;
        };
        OpenedColleagueInvitation: {
            roles: ("coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator")[];
            /** Format: date-time */
            expiresAt: string;
            /** @description Nothing is known yet of who opens it. */
            needsName: boolean;
        };
        SecondFactorSetUp: {
            /** @description Base32, for who types it in. */
            secret: string;
            /** @description An SVG picture as a data URL. */
            qr: string;
        };
        SecondFactorCodes: {
            /** @description Shown once. */
            recoveryCodes: string[];
        };
        EnteredSecondFactor: {
            /** Format: date-time */
            expiresAt: string;
            recoveryCodesLeft: number;
        };
        StaffSignInState: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            published: components["schemas"]["StaffSignInVersion"];
            /** @description Newer than what holds, and not published. */
            draft: {
                /** @description 0 is how the site was made. */
                number: number;
                settings: components["schemas"]["StaffSignInSettings"];
                note: string;
                writtenBy: {
                    name: string;
                } | null;
                /** Format: date-time */
                writtenAt: string | null;
                /** @description Newest first. */
                publications: components["schemas"]["SettingPublication"][];
            } | null;
        };
        StaffSignInVersion: {
            /** @description 0 is how the site was made. */
            number: number;
            settings: components["schemas"]["StaffSignInSettings"];
            note: string;
            writtenBy: {
                name: string;
            } | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description Newest first. */
            publications: components["schemas"]["SettingPublication"][];
        };
        StaffSignInSettings: {
            /**
             * @default off
             * @enum {string}
             */
            use: "off" | "offered" | "required";
            /**
             * @description As the provider itself writes it; `iss` of its tokens is this very text.
             * @default
             */
            issuer: string;
            /**
             * @description Directory id of Microsoft Entra; `tid` of its tokens. Empty for other providers.
             * @default
             */
            tenantId: string;
            /** @default  */
            clientId: string;
            /**
             * @default {
             *       "claim": "amr",
             *       "values": [
             *         "mfa"
             *       ]
             *     }
             */
            proof: {
                /** @enum {string} */
                claim: "amr" | "acr" | "acrs";
                values: string[];
            };
        };
        SettingPublication: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            publishedBy: {
                name: string;
            };
            /** Format: date-time */
            publishedAt: string;
        };
        StaffSignInReadiness: {
            /** @description What the provider must know of this site. */
            redirectUri: string;
            hasSecret: boolean;
            /** Format: date-time */
            secretSetAt: string | null;
            check: {
                /** @enum {string} */
                finding: "right" | "not_https" | "not_public" | "unreachable" | "redirects" | "too_big" | "no_document" | "other_issuer" | "no_code_flow" | "no_keys" | "weak_keys" | "client_refused";
                /** Format: date-time */
                checkedAt: string;
            } | null;
            /** @description How many signed in by it at least once. */
            colleagues: number;
        };
        StaffSignInStart: {
            /** @description Of the provider; the browser goes there. */
            url: string;
        };
        OversightDocument: {
            /** @enum {string} */
            key: "processing-register" | "impact-assessment" | "who-sees-what" | "retention";
            title: string;
            site: string;
            /** Format: date-time */
            madeAt: string;
            lead: string[];
            sections: {
                id: string;
                title: string;
                text: string[];
                table: {
                    columns: string[];
                    rows: string[][];
                } | null;
                /** @description What only the municipality can say: places that are left open. */
                toFillIn: string[];
            }[];
        };
        OversightPage: {
            html: string;
        };
        Destruction: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            at: string;
            kind: string;
            /** @description The kind of data in words. */
            what: string;
            days: number;
            count: number;
            /** @description Over the keys of what went, in order. */
            sha256: string;
        };
        OversightLook: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            viewerKind: "coordinator" | "broker" | "helper" | "asker" | "representative" | "officer" | "administrator" | "system";
            /** @description Null: the site itself. */
            viewer: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                name: string;
            } | null;
            /** @description Null: about nobody in particular. */
            subject: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                name: string;
            } | null;
            /** @description Which data, in words. */
            fields: string[];
            /** @description For what, in words. */
            purpose: string;
            /** @description By which rules of the policy. */
            rules: string[];
            /** @description Why, in words. */
            reason: string;
            /** @enum {string} */
            channel: "web" | "phone" | "print" | "mail" | "api";
            /** @enum {string} */
            level: "normal" | "sensitive";
        };
        OversightLookChoices: {
            viewers: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "coordinator" | "broker" | "helper" | "asker" | "representative" | "officer" | "administrator" | "system";
            }[];
            reasons: {
                reason: string;
                words: string;
            }[];
        };
        LookAlarmList: {
            items: components["schemas"]["LookAlarm"][];
            settings: {
                subjectsPerHour: number;
                subjectsPerDay: number;
                timesUsual: number;
                outsideAreaPerDay: number;
                historyDays: number;
            };
        };
        LookAlarm: {
            /** @enum {string} */
            kind: "many-in-hour" | "many-in-day" | "outside-area";
            viewer: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                name: string;
            };
            /** @enum {string} */
            viewerKind: "coordinator" | "broker" | "helper" | "asker" | "representative" | "officer" | "administrator" | "system";
            /**
             * Format: date-time
             * @description Start of the hour or the local day.
             */
            beganAt: string;
            /** Format: date-time */
            endedAt: string;
            /** @description At how many different people. */
            subjects: number;
            /** @description Their own median before; null: there is none. */
            usual: number | null;
            /** @description From more than this it is an alarm. */
            limit: number;
            /** @description Neighbourhoods without work of theirs. */
            areas: string[];
            why: string;
            lookedInto: {
                by: {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    id: string;
                    name: string;
                };
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
        };
        BreachOverview: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            startedAt: string;
            isDrill: boolean;
            reference: string;
            leak: {
                /** @enum {string} */
                kind: "parts";
                parts: ("contact" | "profile" | "requests" | "offers" | "matches" | "messages" | "follow-ups" | "reports" | "call-notes" | "consents" | "vog" | "representation" | "mails" | "sessions" | "logs")[];
            } | {
                /** @enum {string} */
                kind: "looks";
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 * @default null
                 */
                viewerId: string | null;
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | {
                /** @enum {string} */
                kind: "mails";
                mailIds: string[];
            } | {
                /** @enum {string} */
                kind: "exports";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
            /** @description What leaked, in words. */
            what: string;
            people: number;
            tookMs: number;
            byKind: {
                /** @enum {string} */
                kind: "trace" | "secret" | "personal" | "contact" | "special" | "criminal-10";
                people: number;
            }[];
            byWay: {
                /** @enum {string} */
                way: "mail" | "phone" | "post";
                people: number;
            }[];
        };
        BreachInquiry: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            startedAt: string;
            isDrill: boolean;
            reference: string;
            leak: {
                /** @enum {string} */
                kind: "parts";
                parts: ("contact" | "profile" | "requests" | "offers" | "matches" | "messages" | "follow-ups" | "reports" | "call-notes" | "consents" | "vog" | "representation" | "mails" | "sessions" | "logs")[];
            } | {
                /** @enum {string} */
                kind: "looks";
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 * @default null
                 */
                viewerId: string | null;
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | {
                /** @enum {string} */
                kind: "mails";
                mailIds: string[];
            } | {
                /** @enum {string} */
                kind: "exports";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
            /** @description What leaked, in words. */
            what: string;
            people: number;
            tookMs: number;
        };
        AffectedPerson: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** @description A pseudonym in a drill; the name in a breach. */
            name: string;
            /**
             * @description How the person wants to be told; null in a drill.
             * @enum {string|null}
             */
            way: "mail" | "phone" | "post" | null;
            kinds: ("trace" | "secret" | "personal" | "contact" | "special" | "criminal-10")[];
            /** @description Which data, in words; never the data. */
            what: string[];
        };
        ConsentRegister: {
            site: string;
            /** Format: date-time */
            madeAt: string;
            events: number;
            people: number;
            /** @description The JSON-LD context under which the records stand. */
            context: {
                [key: string]: string;
            };
        };
        ConsentRegisterRecord: {
            [key: string]: unknown;
        };
        ConsentChain: {
            /** Format: date-time */
            checkedAt: string;
            links: number;
            /** @description Of erased people: the answer stands, and leads to nobody. */
            cut: number;
            /** @description Past their term: only the hash stands. */
            destroyed: number;
            head: string;
            broken: {
                seq: number;
                eventId: string | null;
                /** @enum {string} */
                because: "missing-link" | "other-predecessor" | "changed-event" | "changed-identity" | "missing-event" | "unlinked-event";
            } | null;
            tookMs: number;
        };
        HouseStyle: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            /** @description What the site wears now. */
            published: {
                /** @description 0 is how the site looked when it was made. */
                number: number;
                appearance: components["schemas"]["Appearance"];
                /** @enum {string} */
                formOfAddress: "je" | "u";
                logo: {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "logo" | "icon";
                    /** @description The same picture in several sizes, smallest first. */
                    files: {
                        href: string;
                        width: number;
                        height: number;
                    }[];
                } | null;
                icon: {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "logo" | "icon";
                    /** @description The same picture in several sizes, smallest first. */
                    files: {
                        href: string;
                        width: number;
                        height: number;
                    }[];
                } | null;
                note: string;
                writtenBy: {
                    name: string;
                } | null;
                /** Format: date-time */
                writtenAt: string | null;
                /** @description Not empty: it cannot be published. */
                faults: components["schemas"]["ContrastFault"][];
                /** @description Newest first. */
                publications: components["schemas"]["HouseStylePublication"][];
            };
            /** @description Written and never published. */
            draft: {
                /** @description 0 is how the site looked when it was made. */
                number: number;
                appearance: components["schemas"]["Appearance"];
                /** @enum {string} */
                formOfAddress: "je" | "u";
                logo: {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "logo" | "icon";
                    /** @description The same picture in several sizes, smallest first. */
                    files: {
                        href: string;
                        width: number;
                        height: number;
                    }[];
                } | null;
                icon: {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    id: string;
                    /** @enum {string} */
                    kind: "logo" | "icon";
                    /** @description The same picture in several sizes, smallest first. */
                    files: {
                        href: string;
                        width: number;
                        height: number;
                    }[];
                } | null;
                note: string;
                writtenBy: {
                    name: string;
                } | null;
                /** Format: date-time */
                writtenAt: string | null;
                /** @description Not empty: it cannot be published. */
                faults: components["schemas"]["ContrastFault"][];
                /** @description Newest first. */
                publications: components["schemas"]["HouseStylePublication"][];
            } | null;
            /** @description What takes effect later, soonest first. */
            planned: components["schemas"]["HouseStyleVersion"][];
        };
        /** @description Colours are opaque, as #rrggbb. */
        Appearance: {
            colors: {
                surface: string;
                surfaceRaised: string;
                surfaceSunken: string;
                text: string;
                textMuted: string;
                border: string;
                borderControl: string;
                actionBg: string;
                actionText: string;
                actionHover: string;
                link: string;
                accent: string;
                accentText: string;
                highlight: string;
                brandBg: string;
                brandText: string;
                success: string;
                warning: string;
                danger: string;
                focusInner: string;
                focusOuter: string;
            };
            /** @enum {string} */
            headingFont: "atkinson" | "nunito" | "bitter" | "figtree" | "source-serif";
            headingWeight: number;
            /** @enum {string} */
            bodyFont: "atkinson" | "nunito" | "bitter" | "figtree" | "source-serif";
            /** @enum {string} */
            radius: "square" | "soft" | "round";
            /** @enum {string} */
            density: "dense" | "regular" | "airy";
            /** @enum {string} */
            emblem: "leaf" | "roofs" | "waves" | "heather";
        };
        ContrastFault: {
            foreground: string;
            background: string;
            /** @description What WCAG 2.2 AA asks. */
            ratio: number;
            found: number;
            /** @description The foreground with the same hue that would do. */
            nearest?: string;
            /** @description The background that would do, when no foreground would. */
            nearestBackground?: string;
        };
        HouseStylePublication: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            publishedBy: {
                name: string;
            };
            /** Format: date-time */
            publishedAt: string;
            /**
             * Format: date-time
             * @description Later than publishedAt when it was planned.
             */
            takesEffectAt: string;
            /** Format: date-time */
            cancelledAt: string | null;
        };
        HouseStyleVersion: {
            /** @description 0 is how the site looked when it was made. */
            number: number;
            appearance: components["schemas"]["Appearance"];
            /** @enum {string} */
            formOfAddress: "je" | "u";
            logo: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                /** @enum {string} */
                kind: "logo" | "icon";
                /** @description The same picture in several sizes, smallest first. */
                files: {
                    href: string;
                    width: number;
                    height: number;
                }[];
            } | null;
            icon: {
                /**
                 * Format: uuid
                 * @description UUID (version 7), made by the application.
                 */
                id: string;
                /** @enum {string} */
                kind: "logo" | "icon";
                /** @description The same picture in several sizes, smallest first. */
                files: {
                    href: string;
                    width: number;
                    height: number;
                }[];
            } | null;
            note: string;
            writtenBy: {
                name: string;
            } | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description Not empty: it cannot be published. */
            faults: components["schemas"]["ContrastFault"][];
            /** @description Newest first. */
            publications: components["schemas"]["HouseStylePublication"][];
        };
        SiteWordsState: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            published: components["schemas"]["SiteWordsVersion"];
            /** @description Newer than what holds, and not published. */
            draft: {
                /** @description 0 is how the site was made. */
                number: number;
                settings: components["schemas"]["SiteWords"];
                note: string;
                writtenBy: {
                    name: string;
                } | null;
                /** Format: date-time */
                writtenAt: string | null;
                /** @description Newest first. */
                publications: components["schemas"]["SettingPublication"][];
            } | null;
        };
        SiteWordsVersion: {
            /** @description 0 is how the site was made. */
            number: number;
            settings: components["schemas"]["SiteWords"];
            note: string;
            writtenBy: {
                name: string;
            } | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description Newest first. */
            publications: components["schemas"]["SettingPublication"][];
        };
        SiteWords: {
            name: string;
            /** @default  */
            slogan: string;
            /** @default  */
            introduction: string;
            /**
             * @description On every page; empty when nobody can be called.
             * @default
             */
            phone: string;
            /** @default  */
            phoneHours: string;
            /**
             * @description The language that a page begins in.
             * @default nl
             * @enum {string}
             */
            locale: "nl" | "en";
            /**
             * @description Languages to choose from; the first one in `locale` is always there.
             * @default [
             *       "nl",
             *       "en"
             *     ]
             */
            languages: ("nl" | "en")[];
            words: components["schemas"]["OwnWords"];
            /**
             * @description How people treat each other here.
             * @default
             */
            houseRules: string;
            /**
             * @description Who answers for what when people help each other.
             * @default
             */
            ownResponsibility: string;
            /**
             * @description How helpers are insured.
             * @default
             */
            insurance: string;
            /**
             * @description How giving and getting go together here.
             * @default
             */
            reciprocity: string;
        };
        OwnWords: {
            /**
             * @description What it is called: burendienst, naoberschap.
             * @default buurthulp
             */
            service: string;
            /**
             * @description Who is at the desk; a word that goes with 'de'.
             * @default coördinator
             */
            coordinator: string;
        };
        SiteTexts: {
            houseRules: string;
            ownResponsibility: string;
            insurance: string;
            reciprocity: string;
            notOffered: components["schemas"]["NotOffered"][];
        };
        NotOffered: {
            what: string;
            instead: string;
        };
        SettingEvent: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Empty when the account is gone. */
            by: {
                name: string;
            };
            /** @enum {string} */
            subject: "site-words" | "code-of-conduct" | "help-kinds" | "matching-rules" | "modules" | "staff-sign-in" | "house-style" | "disclosure" | "retention" | "areas";
            /** @enum {string} */
            kind: "drafted" | "published" | "planned" | "cancelled" | "changed" | "area-added" | "area-renamed" | "area-redrawn" | "area-ended" | "area-twinned" | "area-imported" | "area-undone";
            /** @description Version that held, 0 for how the site was made; or days. */
            before: number | null;
            /** @description Version that was written or holds; or days. */
            after: number | null;
            /** @description Of a term of keeping: what is kept. Of areas: what they are called. Else empty. */
            what: string;
            note: string;
        };
        ConductTextState: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            published: components["schemas"]["ConductTextVersion"];
            /** @description Newer than what holds, and not published. */
            draft: {
                /** @description 0 is how the site was made. */
                number: number;
                settings: components["schemas"]["ConductText"];
                note: string;
                writtenBy: {
                    name: string;
                } | null;
                /** Format: date-time */
                writtenAt: string | null;
                /** @description Newest first. */
                publications: components["schemas"]["SettingPublication"][];
            } | null;
        };
        ConductTextVersion: {
            /** @description 0 is how the site was made. */
            number: number;
            settings: components["schemas"]["ConductText"];
            note: string;
            writtenBy: {
                name: string;
            } | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description Newest first. */
            publications: components["schemas"]["SettingPublication"][];
        };
        ConductText: {
            nl: string;
            /**
             * @description Empty: who reads English gets the Dutch text.
             * @default
             */
            en: string;
            /**
             * @description Whether people accept it anew; false when only the wording differs.
             * @default true
             */
            asksAgain: boolean;
        };
        HelpKindsState: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            published: components["schemas"]["HelpKindsVersion"];
            /** @description Newer than what holds, and not published. */
            draft: {
                /** @description 0 is how the site was made. */
                number: number;
                settings: components["schemas"]["HelpKinds"];
                note: string;
                writtenBy: {
                    name: string;
                } | null;
                /** Format: date-time */
                writtenAt: string | null;
                /** @description Newest first. */
                publications: components["schemas"]["SettingPublication"][];
            } | null;
        };
        HelpKindsVersion: {
            /** @description 0 is how the site was made. */
            number: number;
            settings: components["schemas"]["HelpKinds"];
            note: string;
            writtenBy: {
                name: string;
            } | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description Newest first. */
            publications: components["schemas"]["SettingPublication"][];
        };
        HelpKinds: {
            groups: components["schemas"]["HelpKindGroup"][];
            notOffered: components["schemas"]["NotOffered"][];
        };
        HelpKindGroup: {
            /**
             * Format: uuid
             * @description Null: new; it gets one when it is kept.
             */
            id: string | null;
            name: {
                nl: string;
                en: string;
            };
            hint: {
                nl: string;
                en: string;
            };
            /** @enum {string} */
            weight: "light" | "middle" | "complex";
            /** @description Only helpers with a valid certificate of conduct are asked. */
            vogRequired: boolean;
            /** @description Not to be chosen any more; what runs goes on. */
            hidden: boolean;
            children: components["schemas"]["HelpKind"][];
        };
        HelpKind: {
            /**
             * Format: uuid
             * @description Null: new; it gets one when it is kept.
             */
            id: string | null;
            name: {
                nl: string;
                en: string;
            };
            hint: {
                nl: string;
                en: string;
            };
            /** @enum {string} */
            weight: "light" | "middle" | "complex";
            /** @description Only helpers with a valid certificate of conduct are asked. */
            vogRequired: boolean;
            /** @description Not to be chosen any more; what runs goes on. */
            hidden: boolean;
        };
        MatchingRulesState: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            published: components["schemas"]["MatchingRulesVersion"];
            /** @description Newer than what holds, and not published. */
            draft: {
                /** @description 0 is how the site was made. */
                number: number;
                settings: components["schemas"]["MatchingRules"];
                note: string;
                writtenBy: {
                    name: string;
                } | null;
                /** Format: date-time */
                writtenAt: string | null;
                /** @description Newest first. */
                publications: components["schemas"]["SettingPublication"][];
            } | null;
        };
        MatchingRulesVersion: {
            /** @description 0 is how the site was made. */
            number: number;
            settings: components["schemas"]["MatchingRules"];
            note: string;
            writtenBy: {
                name: string;
            } | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description Newest first. */
            publications: components["schemas"]["SettingPublication"][];
        };
        MatchingRules: {
            /** @description Together 100. */
            weights: {
                distance: number;
                availability: number;
                interest: number;
                bond: number;
                fairness: number;
                freshness: number;
                reciprocity: number;
                language: number;
                responsiveness: number;
            };
            load: {
                /** @description People helped at the same time. */
                openMatches: number;
                /** @description Times asked in thirty days. */
                asks30: number;
            };
        };
        MatchingTrial: {
            /** @description The latest ones for which somebody fits. */
            requests: number;
            /** @description Of these, how many would have had somebody else first. */
            otherFirst: number;
            /** @description How many would have had other people among the first three. */
            otherThree: number;
            /** @description Different helpers among all first threes, by the rules of now. */
            peopleNow: number;
            peopleThen: number;
            /** @description First threes that the most wanted helper stands in. */
            mostNow: number;
            mostThen: number;
        };
        ModulesState: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            published: components["schemas"]["ModulesVersion"];
            /** @description Newer than what holds, and not published. */
            draft: {
                /** @description 0 is how the site was made. */
                number: number;
                settings: components["schemas"]["Modules"];
                note: string;
                writtenBy: {
                    name: string;
                } | null;
                /** Format: date-time */
                writtenAt: string | null;
                /** @description Newest first. */
                publications: components["schemas"]["SettingPublication"][];
            } | null;
        };
        ModulesVersion: {
            /** @description 0 is how the site was made. */
            number: number;
            settings: components["schemas"]["Modules"];
            note: string;
            writtenBy: {
                name: string;
            } | null;
            /** Format: date-time */
            writtenAt: string | null;
            /** @description Newest first. */
            publications: components["schemas"]["SettingPublication"][];
        };
        Modules: {
            /**
             * @description Residents may begin to offer help.
             * @default true
             */
            helpOffers: boolean;
            /**
             * @description Somebody may ask help for another, who says yes first.
             * @default true
             */
            draftsForAnother: boolean;
            /**
             * @description Somebody may give another a mandate on the site itself.
             * @default true
             */
            mandates: boolean;
            /**
             * @description The desk writes down certificates of conduct.
             * @default true
             */
            vog: boolean;
            /**
             * @description The front page shows what was done lately, and figures.
             * @default true
             */
            examples: boolean;
        };
        ModulesInUse: {
            /** @description People who offer help. */
            helpOffers: number;
            /** @description Requests for another that wait for a yes. */
            draftsForAnother: number;
            /** @description Mandates that somebody gave and that have not ended. */
            mandates: number;
            /** @description People with a certificate that is valid today. */
            vog: number;
            /** @description Kinds of help that only people with a certificate do. */
            kindsWithVog: number;
        };
        ProjectProposal: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            /** @enum {string} */
            preset: "network" | "jobs" | "village" | "charity" | "mutual";
            subjects: {
                matchingRules: {
                    before: components["schemas"]["MatchingRules"];
                    after: components["schemas"]["MatchingRules"];
                };
                searchRules: {
                    before: components["schemas"]["SearchRules"];
                    after: components["schemas"]["SearchRules"];
                };
                modules: {
                    before: components["schemas"]["Modules"];
                    after: components["schemas"]["Modules"];
                };
                helpKinds: {
                    before: components["schemas"]["HelpKinds"];
                    after: components["schemas"]["HelpKinds"];
                };
                siteWords: {
                    before: components["schemas"]["SiteWords"];
                    after: components["schemas"]["SiteWords"];
                };
            };
            /** @description Subjects in which anything would be otherwise. */
            changed: ("matching-rules" | "search-rules" | "modules" | "help-kinds" | "site-words")[];
        };
        TakenPreset: {
            /** @enum {string} */
            preset: "network" | "jobs" | "village" | "charity" | "mutual";
            taken: {
                /** @enum {string} */
                subject: "matching-rules" | "search-rules" | "modules" | "help-kinds" | "site-words";
                version: number;
                before: number;
            }[];
        };
        MunicipalityPackages: {
            /** @description Newest first, at most twenty. */
            packages: components["schemas"]["MunicipalityPackage"][];
            /**
             * @description What comes before asking or taking: a code of the app, or of a new mail for who has no app.
             * @enum {string}
             */
            toProve: "nothing" | "code" | "mail";
        };
        /** @description All of a municipality in open formats. */
        MunicipalityPackage: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /**
             * @description `gone`: it was there, and was removed after its day.
             * @enum {string}
             */
            state: "making" | "ready" | "failed" | "gone";
            askedBy: {
                name: string;
            };
            /** Format: date-time */
            askedAt: string;
            tablesDone: number;
            ready: {
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                expiresAt: string;
                bytes: number;
                rows: number;
                files: number;
            } | null;
            /** @description Newest first. */
            downloads: {
                by: {
                    name: string;
                };
                /** Format: date-time */
                at: string;
            }[];
        };
        /** @description From which address a municipality's mail comes. */
        SenderSettings: {
            /** @description As the ETag; goes along as If-Match. */
            version: string;
            /** @description Mail comes from here while the own domain is not proven. */
            platformAddress: string;
            own: {
                /** @description As people write it. */
                domain: string;
                mailbox: string;
                address: string;
                /** @enum {string} */
                state: "waiting" | "in_use" | "lapsed";
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                checkedAt: string | null;
                records: {
                    /** @enum {string} */
                    kind: "spf" | "dkim" | "dmarc";
                    name: string;
                    /** @description What the TXT record must hold. */
                    value: string;
                    /** @enum {string} */
                    finding: "unchecked" | "proven" | "only_watches" | "no_record" | "two_records" | "unreadable" | "without_us" | "after_all" | "too_many_lookups" | "other_key" | "revoked" | "no_policy" | "timeout" | "server_failed";
                    /** @description What is there now. */
                    found: string[];
                }[];
                /** @description A new key waits for its record; the old one signs. */
                isChangingKey: boolean;
            } | null;
            /** @description The last test mail to the one who asks. */
            test: {
                /** Format: date-time */
                askedAt: string;
                /** @enum {string} */
                state: "waiting" | "sent" | "failed";
            } | null;
            /** @description Mails of the last seven days that the mail server did not accept; newest first. */
            failures: {
                /** Format: date */
                day: string;
                /** @enum {string} */
                group: "sign-in" | "invitation" | "help" | "account" | "staff";
                /** @enum {string} */
                trouble: "refused" | "away" | "not_allowed" | "other";
                count: number;
                sentLater: number;
            }[];
        };
        SupportSession: {
            who: string;
            /** Format: date-time */
            endsAt: string;
        };
        BeginSupportVisit: {
            pass: string;
        };
        SupportView: {
            who: string;
            reason: string;
            /** Format: date-time */
            endsAt: string;
            requests: {
                state: string;
                count: number;
            }[];
            invitations: {
                count: number;
                /** Format: date-time */
                oldestAt: string | null;
            };
            mails: {
                count: number;
                /** Format: date-time */
                oldestAt: string | null;
            };
            /** @description In de laatste 24 uur. */
            mailsFailed: number;
            calls: number;
            /** Format: date-time */
            lastSignInAt: string | null;
        };
        SupportVisits: {
            items: components["schemas"]["SupportVisit"][];
        };
        SupportVisit: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            who: string;
            reason: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            enteredAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string|null} */
            endedBy: "platform" | "municipality" | null;
            isOpen: boolean;
            looks: {
                /** Format: date-time */
                at: string;
                what: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat iedereen van deze site mag weten */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De buurten van deze site */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpArea: {
        parameters: {
            query: {
                postcode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Is deze site voor mijn postcode? */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaLookup"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAreaMap: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De gebieden op de kaart, van vandaag of van een andere dag */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMap"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewAreaChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "add";
                    /** @enum {string} */
                    as: "neighbourhood" | "project" | "barrier";
                    name: string;
                    shape: {
                        /** @enum {string} */
                        kind: "drawn";
                        geometry: {
                            /** @enum {string} */
                            type: "Polygon";
                            coordinates: [
                                number,
                                number
                            ][][];
                        } | {
                            /** @enum {string} */
                            type: "MultiPolygon";
                            coordinates: [
                                number,
                                number
                            ][][][];
                        } | {
                            /** @enum {string} */
                            type: "LineString";
                            coordinates: [
                                number,
                                number
                            ][];
                        };
                    } | {
                        /** @enum {string} */
                        kind: "areas";
                        areaIds: string[];
                    };
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "rename";
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    itemId: string;
                    name: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "redraw";
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    itemId: string;
                    shape: {
                        /** @enum {string} */
                        kind: "drawn";
                        geometry: {
                            /** @enum {string} */
                            type: "Polygon";
                            coordinates: [
                                number,
                                number
                            ][][];
                        } | {
                            /** @enum {string} */
                            type: "MultiPolygon";
                            coordinates: [
                                number,
                                number
                            ][][][];
                        } | {
                            /** @enum {string} */
                            type: "LineString";
                            coordinates: [
                                number,
                                number
                            ][];
                        };
                    } | {
                        /** @enum {string} */
                        kind: "areas";
                        areaIds: string[];
                    };
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "end";
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    itemId: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "twin";
                    areaIds: [
                        string,
                        string
                    ];
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                };
            };
        };
        responses: {
            /** @description Wat een wijziging doet met bewoners, hulpvragen en buren; er verandert niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaEffects"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAreaMap: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "add";
                    /** @enum {string} */
                    as: "neighbourhood" | "project" | "barrier";
                    name: string;
                    shape: {
                        /** @enum {string} */
                        kind: "drawn";
                        geometry: {
                            /** @enum {string} */
                            type: "Polygon";
                            coordinates: [
                                number,
                                number
                            ][][];
                        } | {
                            /** @enum {string} */
                            type: "MultiPolygon";
                            coordinates: [
                                number,
                                number
                            ][][][];
                        } | {
                            /** @enum {string} */
                            type: "LineString";
                            coordinates: [
                                number,
                                number
                            ][];
                        };
                    } | {
                        /** @enum {string} */
                        kind: "areas";
                        areaIds: string[];
                    };
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "rename";
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    itemId: string;
                    name: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "redraw";
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    itemId: string;
                    shape: {
                        /** @enum {string} */
                        kind: "drawn";
                        geometry: {
                            /** @enum {string} */
                            type: "Polygon";
                            coordinates: [
                                number,
                                number
                            ][][];
                        } | {
                            /** @enum {string} */
                            type: "MultiPolygon";
                            coordinates: [
                                number,
                                number
                            ][][][];
                        } | {
                            /** @enum {string} */
                            type: "LineString";
                            coordinates: [
                                number,
                                number
                            ][];
                        };
                    } | {
                        /** @enum {string} */
                        kind: "areas";
                        areaIds: string[];
                    };
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "end";
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    itemId: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "twin";
                    areaIds: [
                        string,
                        string
                    ];
                    /**
                     * Format: date
                     * @default null
                     */
                    from?: string | null;
                };
            };
        };
        responses: {
            /** @description Voeg een gebied toe, hernoem, verteken of beëindig het, of maak tweelingbuurten */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMap"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewAreaImport: {
        parameters: {
            query?: {
                as?: "neighbourhood" | "project";
                from?: string | null;
                /** @description What becomes of neighbourhoods that are not in the file. */
                others?: "keep" | "end";
                name?: string;
            };
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/geo+json": string;
            };
        };
        responses: {
            /** @description Wat een bestand met gebieden zou veranderen, en wat er niet in past */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaImportPreview"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Geen soort bestand dat hier past */
            415: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importAreas: {
        parameters: {
            query?: {
                as?: "neighbourhood" | "project";
                from?: string | null;
                /** @description What becomes of neighbourhoods that are not in the file. */
                others?: "keep" | "end";
                name?: string;
            };
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/geo+json": string;
            };
        };
        responses: {
            /** @description Neem de gebieden van een bestand over */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMap"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Geen soort bestand dat hier past */
            415: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoAreaChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draai de laatste wijziging van de kaart terug */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMap"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Soorten hulp in twee niveaus, van licht naar zwaar */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSignInRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @default /mijn */
                    returnTo?: string;
                    /** @description What was typed in a form, handed back after signing in on any device. At most 32 kB. */
                    draft?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Vraag een mail met een link en een code om in te loggen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    signInRequestId: string;
                    code: string;
                } | {
                    linkToken: string;
                };
            };
        };
        responses: {
            /** @description Log in met de code of de link uit de mail */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Log uit op al je apparaten */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Log uit op dit apparaat */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie ben ik op deze site */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    firstName?: string;
                    lastName?: string;
                    phone?: string | null;
                    street?: string | null;
                    houseNumber?: string | null;
                    postcode?: string;
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    areaId?: string;
                    /** @enum {string} */
                    locale?: "nl" | "en";
                    languages?: ("nl" | "en" | "tr" | "ar" | "uk" | "pl" | "pap" | "fy" | "de" | "fr")[];
                };
            };
        };
        responses: {
            /** @description Mijn gegevens wijzigen; wat ontbreekt blijft zoals het is */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waar geef ik toestemming voor, met de precieze tekst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveConsents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        /** @enum {string} */
                        purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show";
                        /** @enum {string} */
                        answer: "given" | "refused";
                        textVersion: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Antwoord op elke vraag om toestemming apart */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trek een toestemming in; het geldt meteen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openConsentRecording: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Wat aan de telefoon is opgeschreven, met het geheim uit de mail (een POST: geen geheimen in een adres) */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRecording"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerConsentRecording: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @enum {string} */
                    answer: "confirmed" | "disputed";
                };
            };
        };
        responses: {
            /** @description Klopt het wat is opgeschreven? Zo niet, dan vervalt het meteen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRecording"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerConsentRecordingForCaller: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "disputed";
                    /** @enum {string} */
                    channel: "phone" | "paper";
                } | {
                    /** @enum {string} */
                    answer: "confirmed";
                    /** @enum {string} */
                    channel: "paper";
                };
            };
        };
        responses: {
            /** @description Iemand belt dat het niet klopt, of stuurt de brief getekend terug */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRecording"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCodeOfConduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De gedragscode die nu geldt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOfConduct"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptCodeOfConduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Ga akkoord met de gedragscode */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOfConduct"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConfidentialityStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De belofte om te zwijgen die nu geldt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfidentialityStatement"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptConfidentiality: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Beloof om te zwijgen over wat je hoort en ziet */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfidentialityStatement"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordConfidentiality: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    channel: "phone" | "paper";
                };
            };
        };
        responses: {
            /** @description Leg vast dat iemand de belofte aan de telefoon of op papier deed */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfidentialityStatement"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPromiseLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De brief over de belofte om te zwijgen, om te printen voor wie stopt en geen e-mail heeft */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseLetter"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHelpRequests: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
                /** @description `mine` for everybody; `triage`, `unanswered` and `open` for the desk. */
                list?: "mine" | "triage" | "unanswered" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mijn hulpvragen, of een lijst van de balie */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HelpRequest"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createHelpRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    categoryId: string;
                    description: string;
                    timing: components["schemas"]["Timing"];
                    /**
                     * @description Absent: that of the category. Never lighter than the category.
                     * @enum {string}
                     */
                    weight?: "light" | "middle" | "complex";
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    urgency?: "normal" | "soon" | "today";
                    /** @default [] */
                    needs?: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
                    /**
                     * @description Empty: any language will do.
                     * @default []
                     */
                    languages?: ("nl" | "en" | "tr" | "ar" | "uk" | "pl" | "pap" | "fy" | "de" | "fr")[];
                    /**
                     * @default any
                     * @enum {string}
                     */
                    nearness?: "near" | "any" | "not-my-street" | "not-my-area";
                    /**
                     * @description How far the request may travel.
                     * @default municipality
                     * @enum {string}
                     */
                    audience?: "neighbourhood" | "adjoining" | "municipality";
                    /**
                     * Format: uuid
                     * @description Desk only: the person for whom a coordinator takes the request.
                     */
                    onBehalfOf?: string;
                    /**
                     * Format: uuid
                     * @description Desk only: the draft that somebody made for this person, who has confirmed it now.
                     */
                    fromDraft?: string;
                    /**
                     * @default web
                     * @enum {string}
                     */
                    channel?: "web" | "phone" | "walk-in" | "referral";
                };
            };
        };
        responses: {
            /** @description Vraag hulp; de balie kan het voor een ander doen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHelpRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een hulpvraag en hoe het zoeken gaat */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawHelpRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Trek een hulpvraag in */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendHelpRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description Verleng een hulpvraag */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    solveHelpRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    how: "match" | "otherwise";
                };
            };
        };
        responses: {
            /** @description Zeg dat het geregeld is */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    triageHelpRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    weight: "light" | "middle" | "complex";
                    /** @enum {string} */
                    outcome: "search" | "keep-at-desk";
                };
            };
        };
        responses: {
            /** @description Bepaal de zwaarte en of er gezocht wordt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie past, met punten en redenen, en hoeveel mensen waarom niet */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offerIds: string[];
                };
            };
        };
        responses: {
            /** @description Nodig zelf helpers uit */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description `desk`: what waits, for the desk; by whom to call first. */
                list?: "mine" | "desk";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hoe het staat met wat ik voor een ander vroeg; voor de balie wat wacht */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    person: {
                        firstName: string;
                        /** @default  */
                        lastName?: string;
                        email?: string;
                        phone?: string;
                        street?: string;
                        houseNumber?: string;
                        postcode?: string;
                    };
                    /**
                     * @description Name of the practice that asks.
                     * @default
                     */
                    practice?: string;
                    request: {
                        /**
                         * Format: uuid
                         * @description UUID (version 7), made by the application.
                         */
                        categoryId: string;
                        description: string;
                        timing: components["schemas"]["Timing"];
                        /**
                         * @description Absent: that of the category. Never lighter than the category.
                         * @enum {string}
                         */
                        weight?: "light" | "middle" | "complex";
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        urgency?: "normal" | "soon" | "today";
                        /** @default [] */
                        needs?: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
                        /**
                         * @description Empty: any language will do.
                         * @default []
                         */
                        languages?: ("nl" | "en" | "tr" | "ar" | "uk" | "pl" | "pap" | "fy" | "de" | "fr")[];
                        /**
                         * @default any
                         * @enum {string}
                         */
                        nearness?: "near" | "any" | "not-my-street" | "not-my-area";
                        /**
                         * @description How far the request may travel.
                         * @default municipality
                         * @enum {string}
                         */
                        audience?: "neighbourhood" | "adjoining" | "municipality";
                    };
                    /** @enum {string} */
                    channel: "mail" | "phone" | "letter";
                    /** @enum {string} */
                    madeAs: "family" | "carer" | "parent" | "practice" | "staff";
                };
            };
        };
        responses: {
            /** @description Vraag hulp voor een ander, die zelf bevestigt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftForAnother"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token?: string;
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Lees wat een ander voor je vroeg, met de link of de code */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedDraft"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token?: string;
                    code?: string;
                    /** @enum {string} */
                    answer: "confirmed" | "doubted" | "refused";
                    profile?: {
                        firstName: string;
                        postcode: string;
                        /**
                         * Format: uuid
                         * @description UUID (version 7), made by the application.
                         */
                        areaId?: string;
                    };
                    codeOfConductVersion?: number;
                    /** @default [] */
                    consents?: {
                        /** @enum {string} */
                        purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show";
                        /** @enum {string} */
                        answer: "given" | "refused";
                        textVersion: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Zeg ja, nee of dit klopt niet, met de link of de code */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat iemand voor een ander vroeg, om voor te lezen of te printen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAtDesk"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDraftAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "refused";
                    /** @enum {string} */
                    through: "phone" | "paper";
                };
            };
        };
        responses: {
            /** @description Noteer dat iemand nee zei, aan de telefoon of op papier */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftForAnother"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMandates: {
        parameters: {
            query?: {
                /** @description `given`: who may choose for me; `held`: for whom I may choose now. */
                list?: "given" | "held";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie voor mij mag kiezen, of voor wie ik mag kiezen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateList"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    scope: ("requests" | "consents")[];
                    /**
                     * Format: date
                     * @description The last day; less than a year from now.
                     */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description Geef iemand een machtiging, die hij of zij zelf aanneemt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Lees wie je een machtiging geeft, met de link van de mail */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedMandate"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Neem een machtiging aan, met de link van de mail */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Beëindig een machtiging, meteen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRepresented: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De persoon voor wie ik mag kiezen: hulpvragen en toestemmingen waar de machtiging voor is */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Represented"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMandateActs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat anderen voor mij deden, en wie */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateAct"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createHelpRequestFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    categoryId: string;
                    description: string;
                    timing: components["schemas"]["Timing"];
                    /**
                     * @description Absent: that of the category. Never lighter than the category.
                     * @enum {string}
                     */
                    weight?: "light" | "middle" | "complex";
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    urgency?: "normal" | "soon" | "today";
                    /** @default [] */
                    needs?: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
                    /**
                     * @description Empty: any language will do.
                     * @default []
                     */
                    languages?: ("nl" | "en" | "tr" | "ar" | "uk" | "pl" | "pap" | "fy" | "de" | "fr")[];
                    /**
                     * @default any
                     * @enum {string}
                     */
                    nearness?: "near" | "any" | "not-my-street" | "not-my-area";
                    /**
                     * @description How far the request may travel.
                     * @default municipality
                     * @enum {string}
                     */
                    audience?: "neighbourhood" | "adjoining" | "municipality";
                };
            };
        };
        responses: {
            /** @description Vraag hulp voor iemand voor wie ik mag kiezen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawHelpRequestFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                mandateId: string;
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Trek een hulpvraag in van iemand voor wie ik mag kiezen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendHelpRequestFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                mandateId: string;
                /** @description UUID (version 7), made by the application. */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description Verleng een hulpvraag van iemand voor wie ik mag kiezen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerConsentsFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        /** @enum {string} */
                        purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show";
                        /** @enum {string} */
                        answer: "given" | "refused";
                        textVersion: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Beantwoord toestemmingen voor iemand voor wie ik mag kiezen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentedConsent"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsentFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                mandateId: string;
                purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trek een toestemming in van iemand voor wie ik mag kiezen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentedConsent"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRepresentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie voor iemand mag kiezen, en of dat nodig is */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentationAtDesk"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    representativeId: string;
                    /** @enum {string} */
                    capacity: "guardian" | "mentor" | "curator" | "bewindvoerder" | "gemachtigde";
                    scope: ("requests" | "consents")[];
                    /** Format: date */
                    documentSeenOn: string;
                    /** Format: date */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description Noteer wie voor iemand mag kiezen; het papier is gezien en wordt niet bewaard */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteRepresentationNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    basis: "age" | "court-order" | "own-wish";
                    /** @description Only for `age`. */
                    turnsEighteenIn?: string;
                };
            };
        };
        responses: {
            /** @description Noteer dat iemand een vertegenwoordiger nodig heeft; nooit waarom */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentationAtDesk"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearRepresentationNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Noteer dat iemand geen vertegenwoordiger meer nodig heeft */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentationAtDesk"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createHelpOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    categories: {
                        /**
                         * Format: uuid
                         * @description UUID (version 7), made by the application.
                         */
                        categoryId: string;
                        /** @default false */
                        isFavourite?: boolean;
                    }[];
                    /** @default  */
                    introduction?: string;
                    /** @default  */
                    notDoing?: string;
                    /**
                     * @default middle
                     * @enum {string}
                     */
                    weightMax?: "light" | "middle" | "complex";
                    availability: components["schemas"]["AvailabilitySlot"][];
                    /**
                     * @description Needs that this helper can meet.
                     * @default []
                     */
                    skills?: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
                    /**
                     * @default bicycle
                     * @enum {string}
                     */
                    travelMode?: "walk" | "bicycle" | "car";
                    /** @default 3000 */
                    maxDistanceMeters?: number;
                    /** @default 4 */
                    maxAsksPerMonth?: number;
                };
            };
        };
        responses: {
            /** @description Bied hulp aan */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpOffer"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyHelpOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mijn aanbod */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpOffer"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMyHelpOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    categories: {
                        /**
                         * Format: uuid
                         * @description UUID (version 7), made by the application.
                         */
                        categoryId: string;
                        /** @default false */
                        isFavourite?: boolean;
                    }[];
                    /** @default  */
                    introduction?: string;
                    /** @default  */
                    notDoing?: string;
                    /**
                     * @default middle
                     * @enum {string}
                     */
                    weightMax?: "light" | "middle" | "complex";
                    availability: components["schemas"]["AvailabilitySlot"][];
                    /**
                     * @description Needs that this helper can meet.
                     * @default []
                     */
                    skills?: ("wheelchair" | "walker" | "stairs" | "dementia-experience" | "visually-impaired" | "hard-of-hearing" | "dog-at-home" | "cat-at-home" | "smokes" | "smoke-free" | "car-needed" | "tools-needed")[];
                    /**
                     * @default bicycle
                     * @enum {string}
                     */
                    travelMode?: "walk" | "bicycle" | "car";
                    /** @default 3000 */
                    maxDistanceMeters?: number;
                    /** @default 4 */
                    maxAsksPerMonth?: number;
                };
            };
        };
        responses: {
            /** @description Wijzig mijn aanbod */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpOffer"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMyHelpOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop met mijn aanbod */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseMyHelpOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Even niet gevraagd worden */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpOffer"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeMyHelpOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Weer gevraagd worden */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpOffer"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waarvoor ben ik gevraagd */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Lees een uitnodiging met de geheime link uit de mail */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een uitnodiging */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "yes" | "no" | "later";
                    token?: string;
                };
            };
        };
        responses: {
            /** @description Zeg ja, nee of later; nee kost niets */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswer"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatches: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
                /** @description `follow-up` is the desk's call-back list. */
                list?: "mine" | "follow-up";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mijn afspraken, of de nabellijst van de balie */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Match"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een afspraak, met de ander zover beiden dat willen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeToMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shares: ("lastName" | "phone" | "email" | "address")[];
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    personId?: string;
                };
            };
        };
        responses: {
            /** @description Zeg ja tegen elkaar en kies wat je deelt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatchMessages: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Berichten van een afspraak */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MatchMessage"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMatchMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description Schrijf de ander een bericht */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchMessage"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handBackMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Geef een hulpvraag terug; zonder reden, zonder gevolg */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description Niet pluis: stop meteen, gegevens verdwijnen voor beiden */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                matchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "good" | "fair" | "bad" | "not-happened";
                    /**
                     * @description May this neighbour be asked again?
                     * @enum {string}
                     */
                    again?: "yes" | "no";
                    /** @default  */
                    remark?: string;
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    personId?: string;
                };
            };
        };
        responses: {
            /** @description Vertel hoe het ging; de balie vult het in bij nabellen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Meldingen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Report"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    aboutMatchId?: string;
                    /** @default  */
                    page?: string;
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    urgency?: "normal" | "now";
                    /**
                     * @description How to reach a reporter who is not signed in.
                     * @default
                     */
                    contact?: string;
                };
            };
        };
        responses: {
            /** @description Meld dat iets niet goed voelt; ook zonder account */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een melding */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark: string;
                };
            };
        };
        responses: {
            /** @description Sluit een melding af */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCallNotes: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
                /** @description UUID (version 7), made by the application. */
                personId?: string;
                /** @description UUID (version 7), made by the application. */
                helpRequestId?: string;
                /** @description UUID (version 7), made by the application. */
                matchId?: string;
                /** @description UUID (version 7), made by the application. */
                reportId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Belnotities bij een persoon, hulpvraag, afspraak of melding */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CallNote"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCallNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    personId?: string;
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    helpRequestId?: string;
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    matchId?: string;
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    reportId?: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Schrijf op wat er aan de telefoon gezegd is */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallNote"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    q: string;
                    /**
                     * @description With it also people who put their data on hold.
                     * @enum {string}
                     */
                    reason?: "person-asks" | "safety" | "legal-claim";
                };
            };
        };
        responses: {
            /** @description Zoek wie er belt: op naam, telefoon of postcode (een POST: geen persoonsgegevens in een adres) */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCard"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    firstName: string;
                    /** @default  */
                    lastName?: string;
                    phone?: string;
                    email?: string;
                    street?: string;
                    houseNumber?: string;
                    postcode: string;
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    areaId?: string;
                    /**
                     * @default [
                     *       "nl"
                     *     ]
                     */
                    languages?: ("nl" | "en" | "tr" | "ar" | "uk" | "pl" | "pap" | "fy" | "de" | "fr")[];
                    /**
                     * @default phone
                     * @enum {string}
                     */
                    preferredChannel?: "mail" | "phone" | "post";
                };
            };
        };
        responses: {
            /** @description Schrijf iemand in die belt of langskomt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCard"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                reason?: "person-asks" | "safety" | "legal-claim";
            };
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De kaart van een inwoner */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCard"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOutData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "phone" | "print";
                    /** @enum {boolean} */
                    identityChecked: true;
                };
            };
        };
        responses: {
            /** @description Lees iemand voor wat er bewaard is en wie er keek, of druk het af; alleen als die daarom vraagt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentRecordings: {
        parameters: {
            query?: {
                reason?: "person-asks" | "safety" | "legal-claim";
            };
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat de balie aan de telefoon opschreef, en of het klopt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRecording"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restrictPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zet de gegevens stil van iemand die dat aan de balie vraagt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restriction"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftPersonRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zet die gegevens weer aan */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordConsents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        /** @enum {string} */
                        purpose: "match.be-found" | "match.be-asked" | "match.beyond-neighbourhood" | "share.first-name" | "need.show";
                        /** @enum {string} */
                        answer: "given" | "refused";
                        textVersion: number;
                    }[];
                    /** @description Read aloud and accepted in this call. */
                    codeOfConductVersion?: number;
                };
            };
        };
        responses: {
            /** @description Leg toestemming vast die aan de telefoon is voorgelezen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Welke VOG de balie van iemand zag: wanneer, welk profiel, tot wanneer en door wie */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vog"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordVog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    seenOn: string;
                    profile: string;
                    /** Format: date */
                    validUntil: string;
                };
            };
        };
        responses: {
            /** @description Schrijf op dat je een VOG zag; er wordt geen kopie bewaard */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vog"][];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeVog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    seenOn: string;
                };
            };
        };
        responses: {
            /** @description Haal weg wat per ongeluk over een VOG is opgeschreven */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hoeveel er op elke lijst van de balie staat */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCounts"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCallTasks: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie de balie nog moet bellen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CallTask"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishCallTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                callTaskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "done" | "stays";
                };
            };
        };
        responses: {
            /** @description Er is gebeld */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alles wat deze site over mij bewaart */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyDataDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hetzelfde als leesbare pagina om te bewaren of af te drukken */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        html: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bewijs van elk antwoord over toestemming, als PDF */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentReceipts"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dezelfde antwoorden als JSON-LD (ISO/IEC TS 27560, W3C DPV) */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRecords"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLooks: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie mijn contactgegevens zag, of wat over mijn gezondheid gaat; nieuwste eerst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Look"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restrictMyData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zet mijn gegevens stil: bewaren, en verder niets (AVG artikel 18) */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restriction"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftMyRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zet mijn gegevens weer aan */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verwijder mijn account; 14 dagen bedenktijd */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Toch niet verwijderen */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDisclosureSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat deze gemeente minder laat zien dan de site toestaat, en wat daarvoor klaarligt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeDisclosureDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    narrowings: components["schemas"]["Narrowing"][];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Schrijf op wat de gemeente minder wil laten zien; er verandert nog niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDisclosure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie met het concept meer en wie minder ziet, in aantallen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosurePreview"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishDisclosure: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Laat het concept gelden, meteen en overal */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDisclosureVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Elke versie: wie schreef wat, en wanneer gold het; nieuwste eerst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["DisclosureVersion"][];
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRetentionSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hoe lang deze gemeente wat bewaart, en wie dat veranderde */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeRetentionTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A kind that is not in the list gets its default. */
                    terms: {
                        kind: string;
                        days: number;
                        /** @default  */
                        reason?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Bewaar korter; langer alleen met een reden */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryRetentionTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A kind that is not in the list gets its default. */
                    terms: {
                        kind: string;
                        days: number;
                        /** @default  */
                        reason?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Hoeveel er met andere termijnen meteen weg zou gaan; er verandert niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTrial"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie er voor deze site werkt, met welke rollen, en wat daarin veranderde */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
                role: "coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Geef een collega een rol, of geef een rol terug */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
                role: "coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Neem een rol weg; dat geldt meteen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
                role: "coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator" | "data-protection-officer";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zeg dat deze rol nog klopt; na een jaar wordt het weer gevraagd */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteColleague: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    roles: ("coordinator" | "broker" | "street-contact" | "ambassador" | "partner" | "editor" | "reader" | "administrator")[];
                };
            };
        };
        responses: {
            /** @description Vraag iemand per mail om mee te werken */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendColleagueInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                colleagueInvitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stuur een uitnodiging opnieuw; de link van daarvoor werkt niet meer */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawColleagueInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                colleagueInvitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trek een uitnodiging in */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openColleagueInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Lees wat je gevraagd wordt, met de link van de mail */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedColleagueInvitation"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptColleagueInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /**
                     * @description Asked of who has no name here yet.
                     * @default
                     */
                    firstName?: string;
                    /** @default  */
                    lastName?: string;
                };
            };
        };
        responses: {
            /** @description Neem een uitnodiging aan, met de link van de mail, en log in */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat een app moet scannen om codes te tonen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetUp"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Neem de app in gebruik; geeft tien herstelcodes, één keer */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorCodes"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Zes cijfers uit de app, of een herstelcode die nog niet gebruikt is. */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Zet de tweede stap van het inloggen, met een code of een herstelcode */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredSecondFactor"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Laat een collega die de telefoon kwijt is opnieuw beginnen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSecondFactorRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Local; today, or until thirty days after the day that was set first.
                     */
                    obligedFrom: string;
                };
            };
        };
        responses: {
            /** @description Zeg vanaf wanneer niemand hier zonder tweede stap werkt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat nu geldt voor het inloggen met het account van de gemeente, en wat klaarligt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSignInState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaffSignInVersions: {
        parameters: {
            query?: {
                /** @description The lowest number that was shown; absent: from the newest. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versies van het inloggen met het account van de gemeente: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["StaffSignInVersion"][];
                        /** @description The last page ends with number 0. */
                        hasOlder: boolean;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeStaffSignInDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["StaffSignInSettings"];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Bewaar een concept voor het inloggen met het account van de gemeente; er verandert nog niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSignInState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishStaffSignIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft, or any earlier version to go back to. */
                    number: number;
                };
            };
        };
        responses: {
            /** @description Laat een versie van het inloggen met het account van de gemeente gelden; ook om terug te gaan naar een eerdere */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSignInState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffSignInReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat er klaar is: het geheim, de laatste proef, en wie zo al eens inlogde */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSignInReadiness"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setStaffSignInSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Bewaar het geheim voor de aanbieder van het concept; niemand leest het terug */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSignInReadiness"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkStaffSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vraag de aanbieder of alles klopt; er gaat nog niets aan */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSignInReadiness"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startStaffSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default /mijn */
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description Begin met inloggen bij de gemeente zelf; de browser gaat naar het adres */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSignInStart"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeStaffSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    state: string;
                    code?: string;
                    iss?: string;
                    error?: string;
                };
            };
        };
        responses: {
            /** @description Kom terug van de gemeente, en log in */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightDocument: {
        parameters: {
            query?: {
                /** @description Only for `who-sees-what`; absent: everybody. */
                beholder?: "public" | "candidate" | "invited-helper" | "matched-helper" | "matched-asker" | "coordinator" | "broker" | "partner" | "network-member" | "representative" | "represented" | "municipality" | "officer" | "administrator" | "platform" | "site" | "self";
            };
            header?: never;
            path: {
                document: "processing-register" | "impact-assessment" | "who-sees-what" | "retention";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verwerkingsregister, DPIA, wie ziet wat, of bewaartermijnen, uit de regels van de site zelf */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OversightDocument"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightPage: {
        parameters: {
            query?: {
                /** @description Only for `who-sees-what`; absent: everybody. */
                beholder?: "public" | "candidate" | "invited-helper" | "matched-helper" | "matched-asker" | "coordinator" | "broker" | "partner" | "network-member" | "representative" | "represented" | "municipality" | "officer" | "administrator" | "platform" | "site" | "self";
            };
            header?: never;
            path: {
                document: "processing-register" | "impact-assessment" | "who-sees-what" | "retention";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hetzelfde als pagina om te bewaren of af te drukken */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OversightPage"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDestructions: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat is vernietigd omdat de termijn voorbij was; nieuwste eerst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Destruction"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOversightLooks: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
                from?: string;
                until?: string;
                /** @description UUID (version 7), made by the application. */
                viewerId?: string;
                /** @description UUID (version 7), made by the application. */
                subjectId?: string;
                viewerKind?: "coordinator" | "broker" | "helper" | "asker" | "representative" | "officer" | "administrator" | "system";
                level?: "normal" | "sensitive";
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie keek naar wiens gegevens, waarom en volgens welke regel; nieuwste eerst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OversightLook"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightLookChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waarop het inzagelog te doorzoeken is */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OversightLookChoices"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLookAlarms: {
        parameters: {
            query?: {
                state?: "open" | "looked-into";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie veel meer keek dan anders, of buiten het eigen gebied */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookAlarmList"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookIntoAlarm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "many-in-hour" | "many-in-day" | "outside-area";
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     */
                    viewerId: string;
                    /** Format: date-time */
                    beganAt: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Leg vast dat een signaal is uitgezocht, en wat daaruit kwam */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookAlarm"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBreachInquiries: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oefeningen en datalekken tot nu toe */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BreachInquiry"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startBreachInquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    leak: {
                        /** @enum {string} */
                        kind: "parts";
                        parts: ("contact" | "profile" | "requests" | "offers" | "matches" | "messages" | "follow-ups" | "reports" | "call-notes" | "consents" | "vog" | "representation" | "mails" | "sessions" | "logs")[];
                    } | {
                        /** @enum {string} */
                        kind: "looks";
                        /**
                         * Format: uuid
                         * @description UUID (version 7), made by the application.
                         * @default null
                         */
                        viewerId?: string | null;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                    } | {
                        /** @enum {string} */
                        kind: "mails";
                        mailIds: string[];
                    } | {
                        /** @enum {string} */
                        kind: "exports";
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                    };
                    /**
                     * @description Null: it is a drill.
                     * @default null
                     */
                    breachReference?: string | null;
                };
            };
        };
        responses: {
            /** @description Zoek uit wie door een datalek is geraakt, als oefening of bij een echt lek */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachOverview"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBreachInquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                inquiryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een oefening of datalek, met aantallen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachOverview"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAffectedPeople: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                inquiryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie is geraakt en om welke soorten gegevens het gaat, zonder de gegevens zelf */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AffectedPerson"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hoeveel antwoorden het toestemmingsregister heeft */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRegister"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentRecords: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alle antwoorden onder pseudoniem, als JSON-LD (ISO/IEC TS 27560, W3C DPV); oudste eerst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsentRegisterRecord"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkConsentChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reken na of geen antwoord is veranderd of verdwenen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentChain"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHouseStyle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De huisstijl die geldt, wat klaarligt en wat gepland is */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseStyle"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHouseStyleVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Elke versie: wie schreef die, en wanneer was die te zien; nieuwste eerst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["HouseStyleVersion"][];
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeHouseStyleDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    appearance: components["schemas"]["Appearance"];
                    /** @enum {string} */
                    formOfAddress: "je" | "u";
                    /**
                     * Format: uuid
                     * @description Of an uploaded image; null: none.
                     * @default null
                     */
                    logoId?: string | null;
                    /**
                     * Format: uuid
                     * @description UUID (version 7), made by the application.
                     * @default null
                     */
                    iconId?: string | null;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Bewaar een huisstijl als concept; voor bezoekers verandert er nog niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseStyle"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadHouseStyleImage: {
        parameters: {
            query: {
                kind: "logo" | "icon";
            };
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": string;
                "image/jpeg": string;
                "image/webp": string;
                "image/svg+xml": string;
            };
        };
        responses: {
            /** @description Bewaar een logo of icoon, opnieuw getekend; het geldt pas als het in een huisstijl staat */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID (version 7), made by the application.
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "logo" | "icon";
                        /** @description The same picture in several sizes, smallest first. */
                        files: {
                            href: string;
                            width: number;
                            height: number;
                        }[];
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te groot */
            413: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Geen soort bestand dat hier past */
            415: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishHouseStyle: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft, or any earlier version to go back to. */
                    number: number;
                    /**
                     * Format: date-time
                     * @description Absent: at once. At most a year ahead.
                     */
                    takesEffectAt?: string;
                };
            };
        };
        responses: {
            /** @description Laat een versie gelden, nu of later; ook om terug te gaan naar een eerdere */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseStyle"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelHouseStylePublication: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                publicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zie af van een huisstijl die nog moet ingaan */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseStyle"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSiteWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat nu geldt voor de eigen woorden van de site, en wat klaarligt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteWordsState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSiteWordsVersions: {
        parameters: {
            query?: {
                /** @description The lowest number that was shown; absent: from the newest. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versies van de eigen woorden van de site: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["SiteWordsVersion"][];
                        /** @description The last page ends with number 0. */
                        hasOlder: boolean;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeSiteWordsDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["SiteWords"];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Bewaar een concept voor de eigen woorden van de site; er verandert nog niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteWordsState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishSiteWords: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft, or any earlier version to go back to. */
                    number: number;
                };
            };
        };
        responses: {
            /** @description Laat een versie van de eigen woorden van de site gelden; ook om terug te gaan naar een eerdere */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteWordsState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSiteTexts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De langere teksten van de gemeente: spelregels, eigen verantwoordelijkheid, verzekering */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteTexts"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSettingEvents: {
        parameters: {
            query?: {
                /** @description Opaque; taken from `nextCursor`. */
                cursor?: string;
                limit?: number;
                subject?: "site-words" | "code-of-conduct" | "help-kinds" | "matching-rules" | "modules" | "staff-sign-in" | "house-style" | "disclosure" | "retention" | "areas";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alles wat beheerders veranderden: wie, wanneer, van wat naar wat; nieuwste eerst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SettingEvent"][];
                        nextCursor?: string;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConductText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat nu geldt voor de gedragscode, en wat klaarligt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConductTextState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConductTextVersions: {
        parameters: {
            query?: {
                /** @description The lowest number that was shown; absent: from the newest. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versies van de gedragscode: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["ConductTextVersion"][];
                        /** @description The last page ends with number 0. */
                        hasOlder: boolean;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeConductTextDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["ConductText"];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Bewaar een concept voor de gedragscode; er verandert nog niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConductTextState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishConductText: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft, or any earlier version to go back to. */
                    number: number;
                };
            };
        };
        responses: {
            /** @description Laat een versie van de gedragscode gelden; ook om terug te gaan naar een eerdere */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConductTextState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHelpKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat nu geldt voor de soorten hulp, en wat klaarligt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpKindsState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHelpKindsVersions: {
        parameters: {
            query?: {
                /** @description The lowest number that was shown; absent: from the newest. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versies van de soorten hulp: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["HelpKindsVersion"][];
                        /** @description The last page ends with number 0. */
                        hasOlder: boolean;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeHelpKindsDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["HelpKinds"];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Bewaar een concept voor de soorten hulp; er verandert nog niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpKindsState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishHelpKinds: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft, or any earlier version to go back to. */
                    number: number;
                };
            };
        };
        responses: {
            /** @description Laat een versie van de soorten hulp gelden; ook om terug te gaan naar een eerdere */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpKindsState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatchingRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat nu geldt voor de volgorde van helpers, en wat klaarligt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRulesState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatchingRulesVersions: {
        parameters: {
            query?: {
                /** @description The lowest number that was shown; absent: from the newest. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versies van de volgorde van helpers: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["MatchingRulesVersion"][];
                        /** @description The last page ends with number 0. */
                        hasOlder: boolean;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeMatchingRulesDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["MatchingRules"];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Bewaar een concept voor de volgorde van helpers; er verandert nog niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRulesState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishMatchingRules: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft, or any earlier version to go back to. */
                    number: number;
                };
            };
        };
        responses: {
            /** @description Laat een versie van de volgorde van helpers gelden; ook om terug te gaan naar een eerdere */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingRulesState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryMatchingRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["MatchingRules"];
                };
            };
        };
        responses: {
            /** @description Wat een andere volgorde met de laatste vragen had gedaan, in aantallen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingTrial"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getModules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat nu geldt voor de onderdelen van de site, en wat klaarligt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModulesState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModulesVersions: {
        parameters: {
            query?: {
                /** @description The lowest number that was shown; absent: from the newest. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versies van de onderdelen van de site: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["ModulesVersion"][];
                        /** @description The last page ends with number 0. */
                        hasOlder: boolean;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeModulesDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["Modules"];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Bewaar een concept voor de onderdelen van de site; er verandert nog niets */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModulesState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishModules: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft, or any earlier version to go back to. */
                    number: number;
                };
            };
        };
        responses: {
            /** @description Laat een versie van de onderdelen van de site gelden; ook om terug te gaan naar een eerdere */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModulesState"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getModulesInUse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat er in elk onderdeel nu loopt, in aantallen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModulesInUse"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectPreset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                preset: "network" | "jobs" | "village" | "charity" | "mutual";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat een soort project zou veranderen, per onderwerp, van wat naar wat */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectProposal"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeProjectPreset: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path: {
                preset: "network" | "jobs" | "village" | "charity" | "mutual";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subjects: ("matching-rules" | "search-rules" | "modules" | "help-kinds" | "site-words")[];
                };
            };
        };
        responses: {
            /** @description Neem de gekozen onderwerpen van een soort project over; ze gelden meteen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenPreset"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMunicipalityPackages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pakketten met alles van deze gemeente, en wie ze meenam */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityPackages"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askMunicipalityPackage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    understood: true;
                };
            };
        };
        responses: {
            /** @description Laat een pakket maken met alles van deze gemeente */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityPackages"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeMunicipalityPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                packageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Neem een pakket mee; wie en wanneer wordt bewaard */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vanaf welk adres de mail komt, en welke records er nog ontbreken */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSender: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    domain: string;
                    mailbox: string;
                };
            };
        };
        responses: {
            /** @description Kies een eigen domein voor de mail; er komt een sleutel bij */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkSender: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kijk nu naar de records van het domein */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendSenderTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stuur een test aan wie het vraagt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeSenderKey: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Maak een nieuwe sleutel; de oude tekent tot de nieuwe klopt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSender: {
        parameters: {
            query?: never;
            header: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
                /** @description De versie waarop de wijziging bouwt, zoals in de ETag. */
                "if-match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Laat het eigen domein los; mail komt weer van het platform */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderSettings"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Iemand anders was eerder: lees eerst opnieuw */
            412: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match ontbreekt */
            428: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSupportSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSupportVisit"];
            };
        };
        responses: {
            /** @description Kom als beheerder van het platform binnen, met de pas uit het beheer */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSession"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSupportSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ga weer weg */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupportView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hoe het met de site gaat, in aantallen */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportView"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupportVisits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie van het platform binnen was, waarom, en wat diegene bekeek */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportVisits"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSupportVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur). */
                "idempotency-key"?: string;
            };
            path: {
                /** @description UUID (version 7), made by the application. */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Laat iemand van het platform nu weggaan */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De invoer klopt niet; alle fouten staan erin */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Mag niet */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet gevonden, of niet van jou */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kan niet meer in deze toestand */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Idempotency-Key is al gebruikt met andere invoer */
            422: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Te vaak geprobeerd */
            429: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Even niet bereikbaar */
            503: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
