// Generated from apps/api/console-openapi.json by `pnpm generate`; never edited.
export interface paths {
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in met wachtwoord en code, of met een herstelcode */
        post: operations["createConsoleSession"];
        delete?: never;
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
        /** Log uit */
        delete: operations["deleteConsoleSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat nog een keer zien wie je bent, voor wat ernstig is */
        post: operations["proveAtConsole"];
        delete?: never;
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
        /** Wie is ingelogd */
        get: operations["getConsoleMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bekijk een uitnodiging; dat gebruikt haar niet op */
        post: operations["openConsoleInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/administrators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Word platformbeheerder met een uitnodiging */
        post: operations["acceptConsoleInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vraag iets om met een passkey te ondertekenen */
        post: operations["askPasskeyChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkey-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in met een passkey, met of zonder wachtwoord */
        post: operations["createPasskeySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Je eigen passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Voeg de passkey toe die het apparaat maakte */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkey-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin met een nieuwe passkey; het wachtwoord is nodig */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Haal je eigen passkey weg */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle gemeenten; wat vastzit staat bovenaan */
        get: operations["listMunicipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén gemeente, met alles wat ermee gedaan is */
        get: operations["getMunicipality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zet de site dicht */
        post: operations["suspendMunicipality"];
        /** Zet de site weer open */
        delete: operations["resumeMunicipality"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verwijder de gemeente, met dertig dagen om terug te komen */
        post: operations["deleteMunicipality"];
        /** Neem de verwijdering terug */
        delete: operations["restoreMunicipality"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verhuis de gemeente naar een andere cel, of ga verder waar het bleef */
        post: operations["moveMunicipality"];
        /** Stop de verhuizing; de gemeente blijft waar ze is */
        delete: operations["stopMunicipalityMove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pakketten met alles van de gemeente, en wie ze meenam */
        get: operations["listMunicipalityPackages"];
        put?: never;
        /** Laat een pakket maken met alles van de gemeente; de gemeente ziet het meteen */
        post: operations["askMunicipalityPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/packages/{packageId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Neem een pakket mee; wie en wanneer ziet ook de gemeente */
        get: operations["takeMunicipalityPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voeg een domein toe */
        post: operations["addDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/domains/{host}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kijk nu naar de DNS-records */
        post: operations["checkDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/domains/{host}/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Maak dit de naam van de site */
        put: operations["makeDomainPrimary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/domains/{host}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Laat het domein los */
        delete: operations["removeDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboardings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gemeenten die nog niet klaar zijn */
        get: operations["listOnboardings"];
        put?: never;
        /** Begin met een nieuwe gemeente */
        post: operations["beginOnboarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboardings/{onboardingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe ver een nieuwe gemeente is */
        get: operations["getOnboarding"];
        /** Bewaar wat is ingevuld */
        put: operations["changeOnboarding"];
        post?: never;
        /** Gooi weg wat is ingevuld */
        delete: operations["discardOnboarding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboardings/{onboardingId}/files/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lees een bestand met buurten, inwoners of postcodes */
        put: operations["keepOnboardingFile"];
        post?: never;
        /** Haal een bestand weer weg */
        delete: operations["removeOnboardingFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboardings/{onboardingId}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welke rijen niet pasten, en waarom */
        get: operations["listOnboardingRemarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboardings/{onboardingId}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De buurten zoals ze worden, met grenzen om te bekijken */
        get: operations["getOnboardingMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onboardings/{onboardingId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Maak de site, of ga verder waar het bleef */
        post: operations["finishOnboarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/support-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie er binnen was om te helpen */
        get: operations["listSupportVisits"];
        put?: never;
        /** Kom binnen om te helpen; de gemeente ziet het meteen */
        post: operations["askSupportVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{tenantId}/support-visits/{visitId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beëindig een bezoek */
        post: operations["endSupportVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie wat deed aan het platform, het laatste eerst */
        get: operations["listPlatformActs"];
        put?: never;
        post?: never;
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
        /** @description RFC 9457 problem. `code` is stable; `errors` lists every fault. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "invalid_input" | "malformed_json" | "body_too_large" | "not_found" | "unknown_site" | "site_closed" | "sign_in_required" | "forbidden" | "origin_refused" | "conflict" | "rate_limited" | "temporarily_unavailable" | "internal_error" | "idempotency_key_reused" | "idempotency_in_progress" | "code_of_conduct_not_accepted" | "consent_required" | "sign_in_code_wrong" | "sign_in_code_burnt" | "sign_in_expired" | "invitation_already_answered" | "invitation_no_longer_open" | "answer_first" | "help_request_already_withdrawn" | "help_request_not_open" | "help_request_limit_reached" | "help_offer_exists" | "helper_not_available" | "quiet_hours" | "nobody_to_ask_now" | "search_already_paused" | "search_not_paused" | "already_forwarded" | "forwarding_off" | "forwarding_ended" | "envelope_answered" | "envelope_no_longer_open" | "duty_call_taken" | "offer_needs_a_kind" | "match_already_ended" | "match_not_agreed" | "follow_up_already_answered" | "rota_exists" | "rota_ended" | "rota_changed" | "shift_not_open" | "swap_no_longer_open" | "report_already_closed" | "answered_otherwise" | "officer_works_apart" | "last_administrator" | "second_factor_required" | "second_factor_wrong" | "fresh_proof_required" | "sender_not_set" | "staff_sign_in_off" | "staff_sign_in_expired" | "staff_sign_in_cancelled" | "staff_sign_in_unreachable" | "staff_sign_in_client_refused" | "staff_sign_in_refused" | "staff_sign_in_other_tenant" | "staff_sign_in_one_factor" | "staff_sign_in_email_unproven" | "staff_sign_in_unknown" | "staff_sign_in_other_account" | "staff_sign_in_officer" | "staff_sign_in_not_set" | "staff_sign_in_not_tried" | "staff_sign_in_not_used" | "staff_sign_in_no_app" | "staff_sign_in_first" | "already_colleague" | "colleague_already_invited" | "data_on_hold" | "erasure_already_requested" | "person_already_exists" | "postcode_outside_area" | "draft_limit_reached" | "draft_no_longer_waiting" | "settings_changed" | "version_required" | "nothing_to_publish" | "nothing_to_undo" | "nothing_to_import" | "mandate_exists" | "mandate_limit_reached" | "mandate_not_running" | "mandate_not_for_this" | "mandate_for_another_address" | "represented_by_law" | "guardian_consent_required" | "alarm_already_looked_into" | "contrast_too_low" | "already_in_effect" | "file_type_unsupported" | "storage_unavailable" | "console_sign_in_refused" | "passkey_refused" | "passkey_already_added" | "last_second_factor" | "municipality_not_in_that_state" | "domain_not_possible" | "onboarding_not_complete" | "onboarding_step_failed" | "console_proof_refused" | "cell_not_fit" | "cell_full" | "cell_needs_logical" | "cell_has_left_over" | "municipality_not_migrated" | "move_under_way" | "move_stopping" | "move_not_under_way" | "move_made_already" | "package_under_way";
            requestId: string;
            errors?: components["schemas"]["ProblemFault"][];
        };
        ProblemFault: {
            pointer: string;
            code: string;
            detail: string;
        };
        ConsoleSignIn: {
            email: string;
            password: string;
            /** @description Zes cijfers uit de app, of een herstelcode die nog niet gebruikt is. */
            code: string;
        };
        ConsoleMe: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description A second factor was shown lately: grave acts ask for none now. */
            isProven: boolean;
            recoveryCodesLeft: number;
        };
        ConsoleProof: {
            /** @description Zes cijfers uit de app, of een herstelcode die nog niet gebruikt is. */
            code: string;
        };
        ConsoleInvitation: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            totpSecret: string;
            totpQr: string;
        };
        OpenConsoleInvitation: {
            token: string;
        };
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        AcceptConsoleInvitation: {
            token: string;
            password: string;
            code: string;
        };
        PasskeyChallenge: {
            challenge: string;
            rpId: string;
            timeout: number;
            /** @enum {string} */
            userVerification: "preferred" | "required";
        };
        AskPasskeyChallenge: {
            /** @enum {string} */
            purpose: "second-step" | "sign-in";
        };
        PasskeySignIn: {
            passkey: {
                id: string;
                rawId: string;
                response: {
                    authenticatorData: string;
                    clientDataJSON: string;
                    signature: string;
                    userHandle?: string;
                };
                /** @enum {string} */
                type: "public-key";
                authenticatorAttachment?: string;
                clientExtensionResults: {
                    [key: string]: unknown;
                };
            };
            /** @description Met wachtwoord is de passkey de tweede stap; zonder is zij beide. */
            account?: {
                email: string;
                password: string;
            };
        };
        Passkeys: {
            items: components["schemas"]["Passkey"][];
        };
        Passkey: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            name: string;
            /** Format: date-time */
            addedAt: string;
            /** Format: date-time */
            usedAt: string | null;
        };
        PasskeyInvitation: {
            challenge: string;
            rp: {
                id: string;
                name: string;
            };
            user: {
                id: string;
                name: string;
                displayName: string;
            };
            pubKeyCredParams: {
                /** @enum {string} */
                type: "public-key";
                alg: number;
            }[];
            timeout: number;
            /** @enum {string} */
            attestation: "none";
            excludeCredentials: {
                /** @enum {string} */
                type: "public-key";
                id: string;
                transports: string[];
            }[];
            authenticatorSelection: {
                /** @enum {string} */
                residentKey: "required";
                /** @enum {boolean} */
                requireResidentKey: true;
                /** @enum {string} */
                userVerification: "preferred";
            };
        };
        BeginPasskey: {
            password: string;
        };
        AddPasskey: {
            name: string;
            passkey: {
                id: string;
                rawId: string;
                response: {
                    attestationObject: string;
                    clientDataJSON: string;
                    transports?: string[];
                };
                /** @enum {string} */
                type: "public-key";
                authenticatorAttachment?: string;
                clientExtensionResults: {
                    [key: string]: unknown;
                };
            };
        };
        ListedMunicipalities: {
            items: components["schemas"]["ListedMunicipality"][];
        };
        ListedMunicipality: {
            id: string;
            name: string;
            municipalityCode: string;
            /** @enum {string} */
            state: "preparing" | "live" | "suspended" | "leaving";
            cell: string;
            schemaVersion: number;
            /** Format: date-time */
            createdAt: string;
            isStuck: boolean;
            /** @description At which step; null when it is not, or has yet to begin. */
            stuckStep: string | null;
            /**
             * Format: date-time
             * @description When it began; null: not known.
             */
            lastBackupAt: string | null;
            /** @description Null: its cell does not say, for now. */
            figures: {
                /** @description Of its tables with their indexes. */
                schemaBytes: number;
                /** @description In the last 24 hours. */
                mailsSent: number;
                /** @description In the last 24 hours. */
                mailsFailed: number;
                mailsWaiting: number;
                /** @description Signed in, in the last 30 days; null: fewer than five, and not none. */
                peopleActive: number | null;
                requestsThisMonth: number;
            } | null;
            /** @description Null: the store of files does not say, for now. */
            fileBytes: number | null;
            domains: components["schemas"]["MunicipalityDomain"][];
        };
        MunicipalityDomain: {
            host: string;
            shown: string;
            isPrimary: boolean;
            /** @enum {string} */
            state: "given" | "pending" | "active" | "lost";
            record: {
                name: string;
                value: string;
            } | null;
            finding: string | null;
            /** Format: date-time */
            checkedAt: string | null;
        };
        Municipality: {
            id: string;
            name: string;
            municipalityCode: string;
            /** @enum {string} */
            state: "preparing" | "live" | "suspended" | "leaving";
            cell: string;
            schemaVersion: number;
            /** Format: date-time */
            createdAt: string;
            isStuck: boolean;
            /** @description At which step; null when it is not, or has yet to begin. */
            stuckStep: string | null;
            /**
             * Format: date-time
             * @description When it began; null: not known.
             */
            lastBackupAt: string | null;
            /** @description Null: its cell does not say, for now. */
            figures: {
                /** @description Of its tables with their indexes. */
                schemaBytes: number;
                /** @description In the last 24 hours. */
                mailsSent: number;
                /** @description In the last 24 hours. */
                mailsFailed: number;
                mailsWaiting: number;
                /** @description Signed in, in the last 30 days; null: fewer than five, and not none. */
                peopleActive: number | null;
                requestsThisMonth: number;
            } | null;
            /** @description Null: the store of files does not say, for now. */
            fileBytes: number | null;
            domains: components["schemas"]["MunicipalityDomain"][];
            url: string;
            operations: components["schemas"]["MunicipalityOperation"][];
            domainTarget: {
                name: string | null;
                addresses: string[];
            };
            onboardingId: string | null;
            otherCells: {
                id: string;
                tenants: number;
                maxTenants: number;
                takesMore: boolean;
            }[];
        };
        MunicipalityOperation: {
            kind: string;
            who: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            givenUpAt: string | null;
            /** Format: date-time */
            stopAskedAt: string | null;
            toCell: string | null;
            steps: components["schemas"]["MunicipalityStep"][];
        };
        MunicipalityStep: {
            step: string;
            /** Format: date-time */
            startedAt: string;
            attempts: number;
            /** Format: date-time */
            finishedAt: string | null;
            fault: string | null;
        };
        DeleteMunicipality: {
            /** @description De naam, overgetypt. */
            name: string;
        };
        MoveMunicipality: {
            toCell: string;
            /** @description De naam, overgetypt. */
            name: string;
        };
        ConsolePackages: {
            /** @description Newest first, at most twenty. */
            packages: components["schemas"]["ConsolePackage"][];
        };
        ConsolePackage: {
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
            /** @description Null: somebody of the municipality, who takes it. */
            askedBy: string | null;
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
            downloads: {
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        ExportMunicipality: {
            /** @description De naam, overgetypt. */
            name: string;
        };
        AddDomain: {
            domain: string;
        };
        DomainCheck: {
            state: string;
            proof: string;
            pointing: string;
        };
        Onboardings: {
            items: components["schemas"]["Onboarding"][];
        };
        Onboarding: {
            /**
             * Format: uuid
             * @description UUID (version 7), made by the application.
             */
            id: string;
            /** Format: date-time */
            beganAt: string;
            beganBy: string;
            name: string;
            municipalityCode: string | null;
            host: string | null;
            phone: string | null;
            phoneHours: string | null;
            administratorEmail: string | null;
            /** @description Null: not chosen yet, so all of them. */
            modules: {
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
            } | null;
            /** @enum {string|null} */
            locale: "nl" | "en" | null;
            /** @enum {string|null} */
            formOfAddress: "je" | "u" | null;
            /** @enum {string|null} */
            projectPreset: "network" | "jobs" | "village" | "charity" | "mutual" | null;
            files: components["schemas"]["OnboardingFile"][];
            /** @description Null: no borders were sent yet. */
            preview: {
                areas: number;
                areasWithInhabitants: number;
                inhabitants: number;
                postcodesPlaced: number;
                postcodesNotPlaced: number;
                rowsNotPlaced: number;
                remarks: number;
            } | null;
            missing: string[];
            mayChange: boolean;
            tenantId: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            url: string | null;
            operation: components["schemas"]["MunicipalityOperation"] & (Record<string, never> | null);
        };
        OnboardingFile: {
            /** @enum {string} */
            kind: "areas" | "inhabitants" | "postcodes";
            name: string;
            bytes: number;
            /** Format: date-time */
            sentAt: string;
        };
        BeginOnboarding: {
            name: string;
        };
        ChangeOnboarding: {
            name?: string;
            municipalityCode?: string;
            host?: string;
            phone?: string;
            phoneHours?: string;
            administratorEmail?: string;
            modules?: components["schemas"]["Modules"];
            /** @enum {string} */
            locale?: "nl" | "en";
            /** @enum {string} */
            formOfAddress?: "je" | "u";
            /**
             * @description Null: chosen later, at the site.
             * @enum {string|null}
             */
            projectPreset?: "network" | "jobs" | "village" | "charity" | "mutual" | null;
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
        OnboardingRemarks: {
            items: components["schemas"]["OnboardingRemark"][];
            nextCursor?: string;
        };
        OnboardingRemark: {
            /** @enum {string} */
            source: "areas" | "inhabitants" | "postcodes";
            row: number | null;
            code: string;
            name: string;
            /** @enum {string} */
            outcome: "not placed" | "placed otherwise" | "note";
            reason: string;
        };
        OnboardingMap: {
            areas: components["schemas"]["PreviewArea"][];
        };
        PreviewArea: {
            code: string;
            name: string;
            inhabitants: number | null;
            postcodes: string[];
            /** @description GeoJSON (RFC 7946); null where too little of the border is left to draw. */
            geometry: {
                /** @enum {string} */
                type: "MultiPolygon";
                coordinates: number[][][][];
            } | null;
        };
        SupportEntrance: {
            url: string;
        };
        AskSupportVisit: {
            reason: string;
            /** @default 60 */
            minutes: number;
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
        PlatformActs: {
            items: components["schemas"]["PlatformAct"][];
            nextCursor?: string;
        };
        PlatformAct: {
            id: string;
            /** Format: date-time */
            at: string;
            who: string;
            action: string;
            tenantId: string | null;
            tenantName: string | null;
            detail: string | null;
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
    createConsoleSession: {
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
                "application/json": components["schemas"]["ConsoleSignIn"];
            };
        };
        responses: {
            /** @description Log in met wachtwoord en code, of met een herstelcode */
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
    deleteConsoleSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Log uit */
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
    proveAtConsole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsoleProof"];
            };
        };
        responses: {
            /** @description Laat nog een keer zien wie je bent, voor wat ernstig is */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleMe"];
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
    getConsoleMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie is ingelogd */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleMe"];
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
    openConsoleInvitation: {
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
                "application/json": components["schemas"]["OpenConsoleInvitation"];
            };
        };
        responses: {
            /** @description Bekijk een uitnodiging; dat gebruikt haar niet op */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleInvitation"];
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
    acceptConsoleInvitation: {
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
                "application/json": components["schemas"]["AcceptConsoleInvitation"];
            };
        };
        responses: {
            /** @description Word platformbeheerder met een uitnodiging */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
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
    askPasskeyChallenge: {
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
                "application/json": components["schemas"]["AskPasskeyChallenge"];
            };
        };
        responses: {
            /** @description Vraag iets om met een passkey te ondertekenen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyChallenge"];
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
    createPasskeySession: {
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
                "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        responses: {
            /** @description Log in met een passkey, met of zonder wachtwoord */
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
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Je eigen passkeys */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeys"];
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
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskey"];
            };
        };
        responses: {
            /** @description Voeg de passkey toe die het apparaat maakte */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
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
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginPasskey"];
            };
        };
        responses: {
            /** @description Begin met een nieuwe passkey; het wachtwoord is nodig */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyInvitation"];
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
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Haal je eigen passkey weg */
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
    listMunicipalities: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alle gemeenten; wat vastzit staat bovenaan */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedMunicipalities"];
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
    getMunicipality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eén gemeente, met alles wat ermee gedaan is */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Municipality"];
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
    suspendMunicipality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zet de site dicht */
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
    resumeMunicipality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zet de site weer open */
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
    deleteMunicipality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteMunicipality"];
            };
        };
        responses: {
            /** @description Verwijder de gemeente, met dertig dagen om terug te komen */
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
    restoreMunicipality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Neem de verwijdering terug */
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
    moveMunicipality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMunicipality"];
            };
        };
        responses: {
            /** @description Verhuis de gemeente naar een andere cel, of ga verder waar het bleef */
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
    stopMunicipalityMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop de verhuizing; de gemeente blijft waar ze is */
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
    listMunicipalityPackages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pakketten met alles van de gemeente, en wie ze meenam */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolePackages"];
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
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportMunicipality"];
            };
        };
        responses: {
            /** @description Laat een pakket maken met alles van de gemeente; de gemeente ziet het meteen */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolePackages"];
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
                tenantId: string;
                /** @description UUID (version 7), made by the application. */
                packageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Neem een pakket mee; wie en wanneer ziet ook de gemeente */
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
    addDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDomain"];
            };
        };
        responses: {
            /** @description Voeg een domein toe */
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
    checkDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kijk nu naar de DNS-records */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainCheck"];
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
    makeDomainPrimary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Maak dit de naam van de site */
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
    removeDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Laat het domein los */
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
    listOnboardings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gemeenten die nog niet klaar zijn */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboardings"];
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
    beginOnboarding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginOnboarding"];
            };
        };
        responses: {
            /** @description Begin met een nieuwe gemeente */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
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
    getOnboarding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                onboardingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hoe ver een nieuwe gemeente is */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
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
    changeOnboarding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                onboardingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOnboarding"];
            };
        };
        responses: {
            /** @description Bewaar wat is ingevuld */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
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
    discardOnboarding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                onboardingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gooi weg wat is ingevuld */
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
    keepOnboardingFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                onboardingId: string;
                kind: "areas" | "inhabitants" | "postcodes";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Lees een bestand met buurten, inwoners of postcodes */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
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
    removeOnboardingFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                onboardingId: string;
                kind: "areas" | "inhabitants" | "postcodes";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Haal een bestand weer weg */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
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
    listOnboardingRemarks: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                onboardingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Welke rijen niet pasten, en waarom */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingRemarks"];
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
    getOnboardingMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                onboardingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De buurten zoals ze worden, met grenzen om te bekijken */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingMap"];
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
    finishOnboarding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID (version 7), made by the application. */
                onboardingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Maak de site, of ga verder waar het bleef */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
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
    listSupportVisits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie er binnen was om te helpen */
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
    askSupportVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSupportVisit"];
            };
        };
        responses: {
            /** @description Kom binnen om te helpen; de gemeente ziet het meteen */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportEntrance"];
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
    endSupportVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
                /** @description UUID (version 7), made by the application. */
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Beëindig een bezoek */
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
    listPlatformActs: {
        parameters: {
            query?: {
                cursor?: string;
                tenantId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie wat deed aan het platform, het laatste eerst */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformActs"];
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
}
