/**
 * Imported before everything else of the in-page host. Zod's fast path makes functions from text; it looks whether it
 * may when the first schema is made, and the page's content policy forbids and reports even the look.
 */
import { z } from "zod";

z.config({ jitless: true });
