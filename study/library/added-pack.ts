import type { PackIssue } from "../../questions/pack/find-issues.ts";

/** What became of a pack that somebody wanted in the library. Refusals are values: they are expected. */
export type AddedPack =
  | {
      readonly kind: "added";
      readonly title: string;
      readonly version: number;
      readonly replaced: number | null;
    }
  | { readonly kind: "already-there"; readonly title: string; readonly version: number }
  | { readonly kind: "older"; readonly title: string; readonly version: number; readonly have: number }
  | { readonly kind: "differs"; readonly title: string; readonly version: number }
  /** Not a pack: the file of a learner. */
  | { readonly kind: "learner-file" }
  | { readonly kind: "newer-format"; readonly issues: readonly PackIssue[] }
  | { readonly kind: "refused"; readonly issues: readonly PackIssue[] };
