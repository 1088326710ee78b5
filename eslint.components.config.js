import { houseConfig } from "./eslint.config.js";

export default houseConfig({ typedComponents: true });
