import eslint from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import typescript from "typescript-eslint";
import { ZONES } from "./architecture.ts";
import svelteConfig from "./svelte.config.js";
import { noStrangeKeys } from "./test/architecture/no-strange-keys.ts";

const pureZones = ZONES.filter(({ environment }) => environment === "pure").map(({ name }) => name);
const PURE = `{${pureZones.join(",")}}/**/*.ts`;
const only = (message, ...group) => ({ group, message });

/**
 * Everything that is linted, and how. Type-checked rules cost a second a component, since each is a program of its own to
 * the type checker: `eslint.components.config.js` runs them over the components, as a check of its own in `npm test`.
 */
export const houseConfig = ({ typedComponents }) =>
  typescript.config(
    {
      ignores: [
        "dist/**",
        "release/**",
        ".cache/**",
        ".dependency-cruiser.mjs",
        "electron.vite.config.ts.*.mjs", // there only while a build reads its settings
      ],
    },
    eslint.configs.recommended,
    ...typescript.configs.recommendedTypeChecked,
    ...svelte.configs.recommended,
    {
      languageOptions: {
        globals: { ...globals.node },
        parserOptions: {
          projectService: true,
          tsconfigRootDir: import.meta.dirname,
          extraFileExtensions: [".svelte"],
        },
      },
      linterOptions: { reportUnusedDisableDirectives: "error" },
      plugins: { house: { rules: { "no-strange-keys": noStrangeKeys } } },
      rules: {
        "house/no-strange-keys": "error",
        complexity: ["error", { max: 20, variant: "modified" }], // branches a function; a switch counts as one
        "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
        "no-console": ["error", { allow: ["error"] }], // the place where a host reports a bug
        "no-undef": "off", // the type checker knows each zone's globals
        eqeqeq: "error",
        "@typescript-eslint/consistent-type-imports": "error",
        "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
        "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
        "@typescript-eslint/require-await": "off", // ports are async; a memory twin need not wait
        "@typescript-eslint/switch-exhaustiveness-check": [
          "error",
          { considerDefaultExhaustiveForUnions: true },
        ],
      },
    },
    {
      files: ["**/*.js", "**/*.mjs", ...(typedComponents ? [] : ["**/*.svelte"])],
      ...typescript.configs.disableTypeChecked,
    },
    {
      files: ["**/*.js", "**/*.mjs", "base/own.ts", ...(typedComponents ? [] : ["**/*.svelte"])],
      rules: { "house/no-strange-keys": "off" },
    },
    {
      files: ["**/*.svelte", "**/*.svelte.ts"],
      languageOptions: {
        globals: { ...globals.browser },
        parserOptions: { parser: typescript.parser, svelteConfig },
      },
      rules: {
        "svelte/button-has-type": "error",
        "svelte/no-at-html-tags": "error",
        "svelte/require-each-key": "error",
        "svelte/no-inspect": "error",
        "svelte/no-unused-props": "error",
        "svelte/max-lines-per-block": [
          "error",
          { script: 100, template: 110, style: 110, skipBlankLines: true, skipComments: true },
        ],
        "svelte/prefer-svelte-reactivity": "error",
        "@typescript-eslint/no-unsafe-assignment": "off", // props reach the linter untyped; svelte-check types them
        "@typescript-eslint/no-unsafe-call": "off",
        "@typescript-eslint/no-unsafe-member-access": "off",
        "@typescript-eslint/no-unsafe-argument": "off",
        "@typescript-eslint/no-unsafe-return": "off",
        "prefer-const": "off", // props are destructured with let
      },
    },
    {
      files: [PURE],
      rules: {
        "no-restricted-properties": [
          "error",
          { object: "Date", property: "now", message: "Pure zones take a Clock (base/clock.ts)." },
          {
            object: "Math",
            property: "random",
            message: "Pure zones take a seeded random (base/random.ts).",
          },
        ],
        "no-restricted-syntax": [
          "error",
          {
            selector: "NewExpression[callee.name='Date'][arguments.length=0]",
            message: "Pure zones take a Clock (base/clock.ts).",
          },
        ],
      },
    },
    {
      files: ["renderer/**"],
      rules: {
        "no-restricted-imports": [
          "error",
          {
            // dependency-cruiser does not see `import type` inside a component; this closes that hole.
            patterns: [
              only(
                "The window reaches the machine only through contract/.",
                "electron",
                "electron/*",
                "node:*",
                "**/electron/**",
                "**/cli/**",
              ),
            ],
          },
        ],
        "no-restricted-properties": [
          "error",
          ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"].map((property) => ({
            property,
            message: "Pack text is data, never HTML (docs/decisions/0005-packs-are-data.md).",
          })),
          { object: "document", property: "write", message: "Pack text is data, never HTML." },
        ],
      },
    },
    {
      files: ["test/**"],
      rules: {
        "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
        "no-console": "off",
        "house/no-strange-keys": "off", // a test knows its keys
        "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }], // Playwright asks for it
        "@typescript-eslint/no-unsafe-assignment": "off",
        "@typescript-eslint/no-unsafe-member-access": "off",
        "@typescript-eslint/no-unsafe-argument": "off",
        "@typescript-eslint/no-unsafe-return": "off",
        "@typescript-eslint/no-unsafe-call": "off",
        "@typescript-eslint/unbound-method": "off",
      },
    },
    { files: ["cli/**", "electron/launch/**"], rules: { "no-console": "off" } },
    // the inner loop of the reading model, where a call costs more than a branch
    { files: ["questions/reading/model/step-features.ts"], rules: { complexity: "off" } },
    ...(typedComponents
      ? []
      : [
          {
            files: ["**/*.svelte"],
            rules: { "svelte/no-unused-props": "off", "svelte/require-store-reactive-access": "off" }, // both ask the type checker
          },
        ]),
  );

export default houseConfig({ typedComponents: false });
