import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/beside.css";
import { mount } from "svelte";
import App from "./frame/App.svelte";
import { connect } from "./hosts/connect.ts";

const target = document.getElementById("app");
if (target !== null) mount(App, { target, props: { connecting: connect() } });
