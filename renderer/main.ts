import { mount } from "svelte";
import App from "./App.svelte";
import { connect } from "./hosts/connect.ts";

const target = document.getElementById("app");
if (target !== null) mount(App, { target, props: { connecting: connect() } });
