import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandOf, digitOf, isConfirm } from "../../../renderer/parts/shortcut.ts";
import { singleKeys } from "../../../renderer/parts/single-keys.svelte.ts";

const seen: KeyboardEvent[] = [];
const listen = (event: KeyboardEvent): void => void seen.push(event);

beforeEach(() => window.addEventListener("keydown", listen));
afterEach(() => {
  window.removeEventListener("keydown", listen);
  document.body.replaceChildren();
  singleKeys.act = "all";
  seen.length = 0;
});

/** A key pressed on a fresh element, as the window's listener gets it. */
function press(key: string, on: Partial<{ tag: string; type: string }> = {}, more: KeyboardEventInit = {}) {
  const element = document.createElement(on.tag ?? "div");
  if (on.type !== undefined) element.setAttribute("type", on.type);
  document.body.append(element);
  const pressed = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  // The emulated DOM knows no AltGr.
  const hasAltGraph = more.modifierAltGraph === true;
  Object.defineProperty(pressed, "getModifierState", {
    value: (name: string) => hasAltGraph && name === "AltGraph",
  });
  element.dispatchEvent(pressed);
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

describe("keyboards that write other signs", () => {
  it.each<[string, string, string, KeyboardEventInit, number]>([
    ["French", '"', "Digit3", {}, 3],
    ["French", "à", "Digit0", {}, 10],
    ["French, with Shift", "3", "Digit3", { shiftKey: true }, 3],
    ["Czech", "+", "Digit1", {}, 1],
    ["Slovak", "ľ", "Digit2", {}, 2],
    ["Lithuanian", "ą", "Digit1", {}, 1],
    ["Bépo", "«", "Digit2", {}, 2],
    ["Egyptian Arabic", "٧", "Digit7", {}, 7],
    ["Persian", "۹", "Digit9", {}, 9],
    ["Bengali", "৪", "Digit4", {}, 4],
    ["Thai", "ๅ", "Digit1", {}, 1],
    ["Zhuyin", "ˇ", "Digit3", {}, 3],
    ["Japanese kana", "ぬ", "Digit1", {}, 1],
    ["full-width", "５", "Digit5", {}, 5],
    ["a number block in Arabic", "٦", "Numpad6", {}, 6],
    ["a number block", "6", "Numpad6", {}, 6],
    ["Dvorak, digits in another order", "7", "Digit1", {}, 7],
  ])("choose by the row of digits: %s %s", (_name, key, code, more, digit) => {
    expect(digitOf(press(key, {}, { code, ...more }))).toBe(digit);
  });

  it.each<[string, string, string, string]>([
    ["Russian", "г", "KeyU", "u"],
    ["Russian capitals", "У", "KeyE", "e"],
    ["Ukrainian", "і", "KeyS", "s"],
    ["Greek", "θ", "KeyU", "u"],
    ["Hebrew", "ל", "KeyK", "k"],
    ["Arabic", "ع", "KeyU", "u"],
    ["Arabic, two letters on a key", "لا", "KeyB", "b"],
    ["Hindi, a vowel sign", "ा", "KeyE", "e"],
    ["Georgian", "ე", "KeyE", "e"],
    ["Korean", "ㅏ", "KeyK", "k"],
    ["Amharic", "ኡ", "KeyU", "u"],
    ["Adlam, beyond the first plane", "𞤵", "KeyU", "u"],
    ["Dvorak, Latin letters in another order", "g", "KeyU", "g"],
    ["Turkish F, which has an E of its own", "ğ", "KeyE", "ğ"],
    ["Arabic question mark", "؟", "Slash", "?"],
    ["French question mark, in the place of M", "?", "KeyM", "?"],
  ])("command by the place of a letter: %s %s", (_name, key, code, command) => {
    expect(commandOf(press(key, {}, { code, shiftKey: key === "؟" || key === "?" }))).toBe(command);
  });

  it.each<[string, string, string, KeyboardEventInit]>([
    ["Shift on the row of digits", "!", "Digit1", { shiftKey: true }],
    ["AltGr on the row of digits", "²", "Digit2", { modifierAltGraph: true }],
    ["a number block without its lock", "End", "Numpad1", {}],
    ["a dead key", "Dead", "Digit6", { shiftKey: true }],
    ["a function key", "F1", "F1", {}],
  ])("choose nothing with %s", (_name, key, code, more) => {
    expect(digitOf(press(key, {}, { code, ...more }))).toBeNull();
  });

  it("read what is heard without a place, from a keyboard on the screen", () => {
    expect(digitOf(press("2", {}, { code: "" }))).toBe(2);
    expect(commandOf(press("г", {}, { code: "" }))).toBe("г");
  });
});

describe("single keys that the learner has turned off", () => {
  it("leave numbers where only letters are off", () => {
    singleKeys.act = "digits";
    expect(commandOf(press("u"))).toBeNull();
    expect(commandOf(press("г", {}, { code: "KeyU" }))).toBeNull();
    expect(commandOf(press("?"))).toBeNull();
    expect(digitOf(press("2"))).toBe(2);
    expect(digitOf(press("é", {}, { code: "Digit2" }))).toBe(2);
  });

  it("do nothing at all where all are off, and Enter still checks", () => {
    singleKeys.act = "none";
    for (const key of [..."abcdefghijklmnopqrstuvwxyz?1"]) expect(commandOf(press(key))).toBeNull();
    expect(digitOf(press("é", {}, { code: "Digit2" }))).toBeNull();
    expect(isConfirm(press("Enter"))).toBe(true);
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
