import { createContext } from "svelte";
import type { Client } from "../../contract/calls.ts";

/** The calls, for every screen. */
export const [getClient, setClient] = createContext<Client>();
