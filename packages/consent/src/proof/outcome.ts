import { basePolicy } from "../base-policy.ts";
import type { FieldId } from "../field.ts";
import type { Decision, DecisionContext, Effect } from "../policy.ts";
import type { Look } from "./arbitraries.ts";
import type { Engine } from "./engine.ts";

/** deny < mask < allow. */
export const height: Record<Effect, number> = { deny: 0, mask: 1, allow: 2 };

/** The context of a look, with its events folded by the engine. */
export function contextOf(engine: Engine, look: Look): DecisionContext {
  const { now, phase, relation, channel, facts, matchId, partnerId } = look;
  return {
    now,
    phase,
    relation,
    channel,
    facts,
    matchId,
    partnerId,
    consents: engine.consentView(look.events, now),
  };
}

/** Every engine compiles the plain base policy once: that is how it is used, and thousands of runs share it. */
const plain = new WeakMap<Engine, ReturnType<Engine["compile"]>>();

/** The base policy without tenant rules. */
export function plainPolicy(engine: Engine) {
  const policy = plain.get(engine) ?? engine.compile(basePolicy, []);
  plain.set(engine, policy);
  return policy;
}

/** What the engine decides for a look. */
export function outcome(engine: Engine, field: FieldId, look: Look, policy = plainPolicy(engine)): Decision {
  const { viewer, subject, purpose } = look;
  return engine.decide(policy, viewer, subject, field, purpose, contextOf(engine, look));
}

/** How much the viewer sees: 0 nothing, 1 a mask, 2 all. */
export const seen = (...args: Parameters<typeof outcome>) => height[outcome(...args).effect];
