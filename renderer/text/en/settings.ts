import type { Settings } from "../../../study/log/settings.ts";

/** The choices of each setting, in the order of the screen. */
export const settingChoices: {
  readonly [Key in keyof Settings]: {
    readonly title: string;
    readonly choices: Readonly<Record<Settings[Key], string>>;
  };
} = {
  theme: {
    title: "Paper",
    choices: { system: "As the computer is set", light: "Light", dark: "Dark" },
  },
  textSize: {
    title: "Text size",
    choices: { normal: "Normal", large: "Large", larger: "Larger" },
  },
  motion: {
    title: "Motion",
    choices: { system: "As the computer is set", reduced: "None" },
  },
  keys: {
    title: "Keys that act alone",
    choices: { all: "Letters and numbers", digits: "Only numbers", none: "None" },
  },
  gate: {
    title: "Read mode",
    choices: { on: "The next section opens after the questions", off: "Everything is open" },
  },
};

export const settingsWords = {
  title: "Settings",
  lead: (name: string) => `How Dateline looks and works for ${name}. Changes count at once.`,
  about: "About",
  offline: "Dateline works without a network and makes no connections. Your answers stay on this computer.",
  version: (version: string) => `Version ${version}`,
  hosts: { desktop: "desktop app", browser: "in the browser" },
} as const;
