import type { Study } from "../study/study.ts";
import type { Handlers } from "./calls.ts";
import { figureHandlers } from "./figures/handlers.ts";
import { fileHandlers } from "./files/handlers.ts";
import type { FilePorts } from "./files/ports.ts";
import { fittingHandlers } from "./fitting/handlers.ts";
import { learnerHandlers } from "./learners/handlers.ts";
import type { LearnerPorts } from "./learners/ports.ts";
import { packHandlers } from "./packs/handlers.ts";
import type { PackPorts } from "./packs/ports.ts";
import { planHandlers } from "./plan/handlers.ts";
import { quizHandlers } from "./quizzes/handlers.ts";
import { sessionHandlers } from "./session/handlers.ts";
import { windowHandlers } from "./window/handlers.ts";
import type { WindowPorts } from "./window/ports.ts";

/** What only a host can do: the desktop app and the plain browser each bring their own. */
export type HostPorts = WindowPorts & LearnerPorts & PackPorts & FilePorts;

/** The calls, bound to the use cases, the same for every host. */
export function createHandlers(study: Study, ports: HostPorts): Handlers {
  return {
    window: windowHandlers(study, ports),
    learners: learnerHandlers(study, ports),
    packs: packHandlers(study, ports),
    session: sessionHandlers(study),
    quizzes: quizHandlers(study),
    plan: planHandlers(study),
    fitting: fittingHandlers(study),
    figures: figureHandlers(study),
    files: fileHandlers(ports),
  };
}
