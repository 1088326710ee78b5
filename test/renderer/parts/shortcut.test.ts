import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandOf, digitOf, isConfirm } from "../../../renderer/parts/shortcut.ts";

const seen: KeyboardEvent[] = [];
const listen = (event: KeyboardEvent): void => void seen.push(event);

beforeEach(() => window.addEventListener("keydown", listen));
afterEach(() => {
  window.removeEventListener("keydown", listen);
  document.body.replaceChildren();
  seen.length = 0;
});

/** A key pressed on a fresh element, as the window's listener gets it. */
function press(key: string, on: Partial<{ tag: string; type: string }> = {}, more: KeyboardEventInit = {}) {
  const element = document.createElement(on.tag ?? "div");
  if (on.type !== undefined) element.setAttribute("type", on.type);
  document.body.append(element);
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  const event = seen.at(-1);
  if (event === undefined) throw new Error("The window heard nothing");
  return event;
}

describe("single keys as commands", () => {
  it("read letters without regard to case, and digits, with 0 for the tenth", () => {
    expect(commandOf(press("E"))).toBe("e");
    expect(digitOf(press("3"))).toBe(3);
    expect(digitOf(press("0"))).toBe(10);
    expect(digitOf(press("x"))).toBeNull();
  });

  it.each([
    ["a text field", { tag: "input", type: "text" }],
    ["a field without a type", { tag: "input" }],
    ["a text area", { tag: "textarea" }],
    ["a list to choose from", { tag: "select" }],
  ])("are text in %s", (_where, on) => {
    expect(commandOf(press("u", on))).toBeNull();
    expect(digitOf(press("1", on))).toBeNull();
  });

  it("count on radio buttons and boxes, which take no text", () => {
    expect(digitOf(press("1", { tag: "input", type: "radio" }))).toBe(1);
    expect(commandOf(press("u", { tag: "input", type: "checkbox" }))).toBe("u");
  });

  it.each([
    ["with Ctrl", { ctrlKey: true }],
    ["with Alt", { altKey: true }],
    ["with Meta", { metaKey: true }],
    ["held down", { repeat: true }],
    ["while characters are composed", { isComposing: true }],
  ])("do not count %s", (_how, more) => {
    expect(commandOf(press("u", {}, more))).toBeNull();
  });

  it("do not count while a dialog is open", () => {
    document.body.append(Object.assign(document.createElement("dialog"), { open: true }));
    expect(commandOf(press("u"))).toBeNull();
    expect(isConfirm(press("Enter"))).toBe(false);
  });
});

describe("Enter", () => {
  it("confirms in a one-line field, on an option and on nothing in particular", () => {
    expect(isConfirm(press("Enter", { tag: "input", type: "text" }))).toBe(true);
    expect(isConfirm(press("Enter", { tag: "input", type: "radio" }))).toBe(true);
    expect(isConfirm(press("Enter"))).toBe(true);
  });

  it.each(["button", "textarea", "summary", "select"])(
    "is left to a %s, which has its own use for it",
    (tag) => {
      expect(isConfirm(press("Enter", { tag }))).toBe(false);
    },
  );

  it("held down does not run on", () => {
    expect(isConfirm(press("Enter", {}, { repeat: true }))).toBe(false);
  });
});
