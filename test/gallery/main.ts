/** `npm run gallery`: every part and every question kind in every state, light beside dark. For development only. */
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "../../renderer/styles/tokens.css";
import "../../renderer/styles/base.css";
import { mount } from "svelte";
import Gallery from "./Gallery.svelte";

const target = document.getElementById("app");
if (target !== null) mount(Gallery, { target });
