import { mount } from "svelte";
import Empty from "./Empty.svelte";

const target = document.getElementById("app");
if (target !== null) mount(Empty, { target });
