import config from "./playwright.config.ts";

/** `npm run test:electron`: the same specs in a real Electron, one window at a time. */
export default { ...config, workers: 1, projects: [{ name: "electron" }] };
