import { createContext, useContext } from "react";
import type { Me } from "./use-me.ts";

export const MemberContext = createContext<Me | undefined>(undefined);

/** The member who is signed in. @throws Error outside `RequireSession`. */
export function useMember(): Me {
  const me = useContext(MemberContext);
  if (!me) throw new Error("RequireSession is missing");
  return me;
}
